/**
 * What holds items together past any code path. The triggers look after the statement: one that moves items and records their
 * transitions in one CTE passes, as does one that follows the recording in the same transaction.
 *
 * New items are looked at once a statement, since they come by the thousand. Moved ones are looked at one by one, since only then
 * a condition can keep the trigger from being called where the state stays.
 */
export const guards = `
  CREATE FUNCTION items_hold_beginning() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
  DECLARE
    culprit uuid;
  BEGIN
    SELECT n.id INTO culprit FROM added n
    WHERE NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = n.organization_id AND t.subject_id = n.id
      AND t.subject_version = n.version AND t.from_state IS NULL AND t.to_state = n.state) LIMIT 1;
    IF culprit IS NOT NULL THEN
      RAISE EXCEPTION 'The state of item % is set by a recorded transition only', culprit
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'items_state_recorded', TABLE = 'items';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_beginning AFTER INSERT ON items REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION items_hold_beginning();

  CREATE FUNCTION items_hold_history() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = NEW.organization_id AND t.subject_id = NEW.id
      AND t.subject_version = NEW.version AND t.from_state = OLD.state AND t.to_state = NEW.state)
    THEN
      RAISE EXCEPTION 'The state of item % is set by a recorded transition only', NEW.id
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'items_state_recorded', TABLE = 'items';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_history AFTER UPDATE OF state ON items
    FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION items_hold_history();

  CREATE FUNCTION items_tell_product() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE assets SET product_id = NEW.product_id WHERE item_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tell_product AFTER UPDATE OF product_id ON items
    FOR EACH ROW WHEN (NEW.kind = 'asset' AND OLD.product_id IS DISTINCT FROM NEW.product_id) EXECUTE FUNCTION items_tell_product();
`;
