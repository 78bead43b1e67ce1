/**
 * What holds items together past any code path. The state trigger looks once a statement, after it: a statement that moves items
 * and records their transitions in one CTE passes, as does one that follows the recording in the same transaction.
 */
export const guards = `
  CREATE FUNCTION items_hold_history() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    culprit uuid;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      SELECT n.id INTO culprit FROM now_there n
      WHERE NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = n.organization_id AND t.subject_id = n.id
        AND t.subject_version = n.version AND t.from_state IS NULL AND t.to_state = n.state) LIMIT 1;
    ELSE
      SELECT n.id INTO culprit FROM now_there n JOIN before o ON o.id = n.id
      WHERE n.state <> o.state AND NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = n.organization_id AND t.subject_id = n.id
        AND t.subject_version = n.version AND t.from_state = o.state AND t.to_state = n.state) LIMIT 1;
    END IF;
    IF culprit IS NOT NULL THEN
      RAISE EXCEPTION 'The state of item % is changed by a recorded transition only', culprit
        USING ERRCODE = 'restrict_violation', CONSTRAINT = 'items_state_recorded', TABLE = 'items';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_history_of_new AFTER INSERT ON items REFERENCING NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION items_hold_history();
  CREATE TRIGGER hold_history AFTER UPDATE ON items REFERENCING OLD TABLE AS before NEW TABLE AS now_there
    FOR EACH STATEMENT EXECUTE FUNCTION items_hold_history();

  CREATE FUNCTION items_tell_product() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE assets SET product_id = NEW.product_id WHERE item_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tell_product AFTER UPDATE OF product_id ON items
    FOR EACH ROW WHEN (NEW.kind = 'asset' AND OLD.product_id IS DISTINCT FROM NEW.product_id) EXECUTE FUNCTION items_tell_product();
`;
