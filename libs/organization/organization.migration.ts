import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, sharedTable, tenantTable } from '#platform';

/**
 * Organisations with their units, cost centres, places and people; users with their roles, sessions and tokens.
 *
 * Rows of one organisation refer to each other by `(organization_id, id)`, so that PostgreSQL itself refuses a reference
 * into another organisation: foreign keys are checked past row-level security.
 *
 * Under row-level security an index serves a condition only if all in it is leakproof, which `lower()`, `LIKE` and trigrams
 * are not. So what is looked up without regard to case (e-mail, user name) is kept in lower case; expression indexes only
 * hold uniqueness.
 */
export class Organization1764000200000 implements MigrationInterface {
  readonly name = 'Organization1764000200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(organizations);
    await queryRunner.query(structure);
    await queryRunner.query(access);
    for (const table of tenantTables) await tenantTable(queryRunner, table);
    await sharedTable(queryRunner, 'sign_in_attempts');
    await queryRunner.query(trees);
    await queryRunner.query(doors);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const tenantTables = [
  'tag_counters',
  'business_units',
  'people',
  'cost_centers',
  'locations',
  'users',
  'role_grants',
  'sessions',
  'api_tokens',
];

const organizations = `
  CREATE TABLE organizations (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    base_currency text NOT NULL,
    time_zone text NOT NULL,
    locale text NOT NULL,
    country text,
    fiscal_year_start_month integer NOT NULL DEFAULT 1,
    tag_prefix text NOT NULL DEFAULT 'QM-',
    tag_digits integer NOT NULL DEFAULT 6,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT organizations_currency CHECK (base_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT organizations_country CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT organizations_fiscal_year CHECK (fiscal_year_start_month BETWEEN 1 AND 12),
    CONSTRAINT organizations_tag_digits CHECK (tag_digits BETWEEN 1 AND 12)
  );
  ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
  ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON organizations USING (id = current_organization_id()) WITH CHECK (id = current_organization_id());
  GRANT SELECT, INSERT, UPDATE ON organizations TO ${APP_ROLE};

  CREATE TABLE tag_counters (
    organization_id uuid PRIMARY KEY,
    next_number bigint NOT NULL DEFAULT 1,
    CONSTRAINT tag_counters_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT tag_counters_number CHECK (next_number > 0)
  );
`;

const structure = `
  CREATE TABLE business_units (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    code text,
    parent_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT business_units_key UNIQUE (organization_id, id),
    CONSTRAINT business_units_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT business_units_parent FOREIGN KEY (organization_id, parent_id) REFERENCES business_units (organization_id, id)
  );
  CREATE UNIQUE INDEX business_units_name ON business_units (organization_id, parent_id, lower(name)) NULLS NOT DISTINCT;
  CREATE UNIQUE INDEX business_units_code ON business_units (organization_id, lower(code));
  CREATE INDEX business_units_below ON business_units (organization_id, parent_id);

  CREATE TABLE people (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    given_name text,
    family_name text,
    email text,
    user_name text,
    employee_number text,
    phone text,
    job_title text,
    department text,
    business_unit_id uuid,
    cost_center_id uuid,
    location_id uuid,
    manager_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT people_key UNIQUE (organization_id, id),
    CONSTRAINT people_email_lower CHECK (email = lower(email)),
    CONSTRAINT people_user_name_lower CHECK (user_name = lower(user_name)),
    CONSTRAINT people_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT people_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT people_manager FOREIGN KEY (organization_id, manager_id) REFERENCES people (organization_id, id)
  );
  CREATE UNIQUE INDEX people_user_name ON people (organization_id, user_name);
  CREATE UNIQUE INDEX people_employee_number ON people (organization_id, employee_number);
  CREATE INDEX people_email ON people (organization_id, email);
  CREATE INDEX people_by_name ON people (organization_id, name, id);
  CREATE INDEX people_by_creation ON people (organization_id, created_at, id);

  CREATE TABLE cost_centers (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    business_unit_id uuid,
    owner_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT cost_centers_key UNIQUE (organization_id, id),
    CONSTRAINT cost_centers_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT cost_centers_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT cost_centers_owner FOREIGN KEY (organization_id, owner_id) REFERENCES people (organization_id, id)
  );
  CREATE UNIQUE INDEX cost_centers_code ON cost_centers (organization_id, lower(code));

  CREATE TABLE locations (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    code text,
    parent_id uuid,
    address_line1 text,
    address_line2 text,
    city text,
    region text,
    postal_code text,
    country text,
    time_zone text,
    manager_id uuid,
    active boolean NOT NULL DEFAULT true,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT locations_key UNIQUE (organization_id, id),
    CONSTRAINT locations_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT locations_parent FOREIGN KEY (organization_id, parent_id) REFERENCES locations (organization_id, id),
    CONSTRAINT locations_manager FOREIGN KEY (organization_id, manager_id) REFERENCES people (organization_id, id),
    CONSTRAINT locations_country CHECK (country ~ '^[A-Z]{2}$')
  );
  CREATE UNIQUE INDEX locations_name ON locations (organization_id, parent_id, lower(name)) NULLS NOT DISTINCT;
  CREATE UNIQUE INDEX locations_code ON locations (organization_id, lower(code));
  CREATE INDEX locations_below ON locations (organization_id, parent_id);

  ALTER TABLE people
    ADD CONSTRAINT people_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    ADD CONSTRAINT people_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id);
`;

const access = `
  CREATE TABLE users (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    person_id uuid NOT NULL,
    email text NOT NULL,
    password_hash text,
    locale text,
    time_zone text,
    locked_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT users_key UNIQUE (organization_id, id),
    CONSTRAINT users_email UNIQUE (email, organization_id),
    CONSTRAINT users_person UNIQUE (organization_id, person_id),
    CONSTRAINT users_of_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT users_of_person FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    CONSTRAINT users_email_lower CHECK (email = lower(email))
  );

  CREATE TABLE role_grants (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    business_unit_id uuid,
    location_id uuid,
    granted_by text NOT NULL,
    granted_at timestamptz NOT NULL,
    CONSTRAINT role_grants_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
    CONSTRAINT role_grants_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    CONSTRAINT role_grants_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT role_grants_role CHECK (role IN ('administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor')),
    CONSTRAINT role_grants_one_scope CHECK (num_nonnulls(business_unit_id, location_id) <= 1)
  );
  CREATE UNIQUE INDEX role_grants_once ON role_grants (organization_id, user_id, role, business_unit_id, location_id) NULLS NOT DISTINCT;

  CREATE TABLE sessions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    secret_hash text NOT NULL,
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    ip text,
    agent text,
    CONSTRAINT sessions_secret UNIQUE (secret_hash),
    CONSTRAINT sessions_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id)
  );
  CREATE INDEX sessions_of_user ON sessions (organization_id, user_id);
  CREATE INDEX sessions_by_expiry ON sessions (expires_at);

  CREATE TABLE api_tokens (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    name text NOT NULL,
    hint text NOT NULL,
    secret_hash text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    last_used_at timestamptz,
    revoked_at timestamptz,
    CONSTRAINT api_tokens_secret UNIQUE (secret_hash),
    CONSTRAINT api_tokens_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
    CONSTRAINT api_tokens_scopes CHECK (cardinality(scopes) > 0)
  );
  CREATE INDEX api_tokens_of_user ON api_tokens (organization_id, user_id);

  CREATE TABLE sign_in_attempts (
    subject text PRIMARY KEY,
    failures integer NOT NULL,
    last_failed_at timestamptz NOT NULL,
    locked_until timestamptz
  );
  CREATE INDEX sign_in_attempts_age ON sign_in_attempts (last_failed_at);
`;

/** What holds the trees free of cycles, and answers what lies below a node (itself included). */
const trees = ['business_units', 'locations']
  .map(
    (table) => `
  CREATE FUNCTION ${table}_below(root uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE below AS (
      SELECT id FROM ${table} WHERE organization_id = current_organization_id() AND id = root
      UNION
      SELECT child.id FROM ${table} child JOIN below ON child.parent_id = below.id AND child.organization_id = current_organization_id()
    ) SELECT id FROM below $$;

  CREATE FUNCTION ${table}_hold_tree() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- Two moves at once could close a circle that neither of them sees: moves wait for each other.
    IF TG_OP = 'UPDATE' THEN PERFORM pg_advisory_xact_lock(hashtextextended('${table}:' || NEW.organization_id, 0)); END IF;
    IF EXISTS (
      WITH RECURSIVE above AS (
        SELECT id, parent_id FROM ${table} WHERE organization_id = NEW.organization_id AND id = NEW.parent_id
        UNION
        SELECT node.id, node.parent_id FROM ${table} node JOIN above ON node.id = above.parent_id AND node.organization_id = NEW.organization_id
      ) SELECT FROM above WHERE id = NEW.id
    ) THEN
      RAISE EXCEPTION 'A node cannot lie below itself' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_no_cycle', TABLE = '${table}';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_tree AFTER INSERT OR UPDATE OF parent_id ON ${table}
    FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION ${table}_hold_tree();
`,
  )
  .join('');

/**
 * The two questions that have to be asked before an organisation is known. Each answers ids only, and only to a
 * courier; all else is then read as that organisation. The policies let nobody but the functions' owner look.
 */
const doors = `
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
