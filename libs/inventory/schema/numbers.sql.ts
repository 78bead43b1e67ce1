/**
 * A number that is reserved for a service is no other live service's, whatever path is taken. What is only recorded may be recorded twice:
 * one line can be billed by two vendors, and a file from elsewhere tells what it tells.
 *
 * Whoever records numbers holds a shared lock and whoever reserves one the lock alone, so that neither overlooks what the other has not
 * committed yet. One lock an organisation, since a file of a million lines would fill the table of locks with one for each.
 */
export const reservedNumbers = `
  CREATE FUNCTION refuse_reserved_number(organization uuid, wanted text, item uuid) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('number_reservations:' || organization, 0));
    IF EXISTS (SELECT FROM number_reservations r WHERE r.organization_id = organization AND r.number = wanted AND r.released_at IS NULL AND r.item_id <> item) THEN
      RAISE EXCEPTION 'The number % is reserved for another service', wanted
        USING ERRCODE = 'unique_violation', CONSTRAINT = 'number_reservations_held', TABLE = 'number_reservations';
    END IF;
  END $$;

  CREATE FUNCTION keep_recorded_number() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM items i WHERE i.id = NEW.item_id AND i.phase <> 'decommission') THEN
      PERFORM refuse_reserved_number(NEW.organization_id, NEW.service_number, NEW.item_id);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_reserved_number AFTER INSERT ON services FOR EACH ROW
    WHEN (NEW.service_number IS NOT NULL) EXECUTE FUNCTION keep_recorded_number();
  CREATE TRIGGER keep_changed_number AFTER UPDATE OF service_number ON services FOR EACH ROW
    WHEN (NEW.service_number IS NOT NULL AND NEW.service_number IS DISTINCT FROM OLD.service_number) EXECUTE FUNCTION keep_recorded_number();

  CREATE FUNCTION keep_number_of_revived() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM refuse_reserved_number(s.organization_id, s.service_number, s.item_id)
    FROM services s WHERE s.item_id = NEW.id AND s.service_number IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_reserved_number AFTER UPDATE OF phase ON items FOR EACH ROW
    WHEN (OLD.phase = 'decommission' AND NEW.phase <> 'decommission' AND NEW.kind = 'service') EXECUTE FUNCTION keep_number_of_revived();

  CREATE FUNCTION reserve_free_number() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('number_reservations:' || NEW.organization_id, 0));
    IF EXISTS (SELECT FROM services s JOIN items i ON i.id = s.item_id WHERE s.organization_id = NEW.organization_id
      AND s.service_number = NEW.number AND s.item_id <> NEW.item_id AND i.phase <> 'decommission') THEN
      RAISE EXCEPTION 'The number % is that of another service', NEW.number
        USING ERRCODE = 'unique_violation', CONSTRAINT = 'number_reservations_held', TABLE = 'number_reservations';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER reserve_free BEFORE INSERT ON number_reservations FOR EACH ROW
    WHEN (NEW.released_at IS NULL) EXECUTE FUNCTION reserve_free_number();
`;
