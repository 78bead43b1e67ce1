/**
 * Seats are counted in `licenses.seats_used` by these triggers alone: the application may not write that column. The count
 * locks the pool's row, so that two assignments of the last seat queue up and the second one breaks `licenses_capacity`.
 */
export const seats = `
  CREATE TABLE license_seats (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    license_id uuid NOT NULL,
    holder_person_id uuid,
    holder_item_id uuid,
    assigned_at timestamptz NOT NULL,
    assigned_by text NOT NULL,
    released_at timestamptz,
    released_by text,
    CONSTRAINT license_seats_license FOREIGN KEY (organization_id, license_id) REFERENCES licenses (organization_id, item_id),
    CONSTRAINT license_seats_person FOREIGN KEY (organization_id, holder_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT license_seats_item FOREIGN KEY (organization_id, holder_item_id) REFERENCES items (organization_id, id),
    CONSTRAINT license_seats_one_holder CHECK (num_nonnulls(holder_person_id, holder_item_id) = 1),
    CONSTRAINT license_seats_not_itself CHECK (holder_item_id <> license_id),
    CONSTRAINT license_seats_release CHECK (released_at >= assigned_at AND (released_at IS NULL) = (released_by IS NULL))
  );
  CREATE UNIQUE INDEX license_seats_once ON license_seats (license_id, holder_person_id, holder_item_id) NULLS NOT DISTINCT
    WHERE released_at IS NULL;
  CREATE INDEX license_seats_of_license ON license_seats (license_id, id);
  CREATE INDEX license_seats_of_person ON license_seats (holder_person_id) WHERE released_at IS NULL AND holder_person_id IS NOT NULL;
  CREATE INDEX license_seats_of_item ON license_seats (holder_item_id) WHERE released_at IS NULL AND holder_item_id IS NOT NULL;

  CREATE FUNCTION license_seats_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      UPDATE licenses l SET seats_used = l.seats_used + c.seats
        FROM (SELECT license_id, count(*) AS seats FROM added WHERE released_at IS NULL GROUP BY license_id) c
        WHERE l.item_id = c.license_id;
    ELSIF TG_OP = 'UPDATE' THEN
      UPDATE licenses l SET seats_used = l.seats_used + c.seats
        FROM (SELECT license_id, sum(seats) AS seats FROM (
                SELECT license_id, 1 AS seats FROM added WHERE released_at IS NULL
                UNION ALL SELECT license_id, -1 FROM removed WHERE released_at IS NULL) both_sides
              GROUP BY license_id HAVING sum(seats) <> 0) c
        WHERE l.item_id = c.license_id;
    ELSE
      UPDATE licenses l SET seats_used = l.seats_used - c.seats
        FROM (SELECT license_id, count(*) AS seats FROM removed WHERE released_at IS NULL GROUP BY license_id) c
        WHERE l.item_id = c.license_id;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER count_added AFTER INSERT ON license_seats REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION license_seats_count();
  CREATE TRIGGER count_changed AFTER UPDATE ON license_seats REFERENCING OLD TABLE AS removed NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION license_seats_count();
  CREATE TRIGGER count_removed AFTER DELETE ON license_seats REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION license_seats_count();
`;
