import { APP_ROLE } from '#platform';

/**
 * The two questions that have to be asked before an organisation is known. Each answers ids only, and only to a
 * courier; all else is then read as that organisation. The policies let nobody but the functions' owner look.
 */
export const doors = `
  CREATE POLICY finding ON users FOR SELECT TO CURRENT_USER USING (acting_as_courier());
  CREATE POLICY finding ON organizations FOR SELECT TO CURRENT_USER USING (acting_as_courier());

  CREATE FUNCTION users_with_email(wanted text) RETURNS TABLE (organization_id uuid, user_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT u.organization_id, u.id FROM public.users u WHERE u.email = wanted $$;
  REVOKE ALL ON FUNCTION users_with_email(text) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION users_with_email(text) TO ${APP_ROLE};

  CREATE FUNCTION every_organization() RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$ SELECT o.id FROM public.organizations o ORDER BY o.id $$;
  REVOKE ALL ON FUNCTION every_organization() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION every_organization() TO ${APP_ROLE};
`;
