/** Receipts that were taken back. A receipt stays as it was written; that it does not hold any more is a row of its own. */
export const undos = `
  ALTER TABLE purchase_receipt_items ADD COLUMN charge_id uuid;

  CREATE TABLE purchase_receipt_undos (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    undone_by_id uuid NOT NULL,
    undone_at timestamptz NOT NULL,
    reason text NOT NULL,
    CONSTRAINT purchase_receipt_undos_once UNIQUE (receipt_id),
    CONSTRAINT purchase_receipt_undos_receipt FOREIGN KEY (organization_id, receipt_id) REFERENCES purchase_receipts (organization_id, id),
    CONSTRAINT purchase_receipt_undos_by FOREIGN KEY (organization_id, undone_by_id) REFERENCES people (organization_id, id)
  );
`;

export const undoRules = `
  CREATE FUNCTION purchase_receipt_undos_count() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM purchase_receipts r JOIN purchase_orders o ON o.id = r.order_id
      WHERE r.id = NEW.receipt_id AND o.state IN ('sent', 'acknowledged', 'partly_received', 'received')) THEN
      RAISE EXCEPTION 'The receipt of an order that is closed stays'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_receipt_undos_open', TABLE = 'purchase_receipt_undos';
    END IF;
    UPDATE purchase_order_lines l SET received = l.received - came.accepted
      FROM (SELECT order_line_id, sum(accepted)::integer AS accepted FROM purchase_receipt_lines WHERE receipt_id = NEW.receipt_id
        GROUP BY order_line_id) came
      WHERE l.id = came.order_line_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER count_undone AFTER INSERT ON purchase_receipt_undos FOR EACH ROW EXECUTE FUNCTION purchase_receipt_undos_count();

  CREATE FUNCTION purchase_receipt_lines_standing() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = NEW.receipt_id) THEN
      RAISE EXCEPTION 'Nothing comes with a receipt that was taken back'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_receipt_lines_standing', TABLE = 'purchase_receipt_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_standing BEFORE INSERT ON purchase_receipt_lines FOR EACH ROW EXECUTE FUNCTION purchase_receipt_lines_standing();

  CREATE OR REPLACE FUNCTION purchase_order_lines_counted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.received <> (SELECT coalesce(sum(r.accepted), 0) FROM purchase_receipt_lines r WHERE r.order_line_id = NEW.id
      AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id)) THEN
      RAISE EXCEPTION 'What is received is what the receipts say, less those that were taken back'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_counted', TABLE = 'purchase_order_lines';
    END IF;
    RETURN NEW;
  END $$;

  -- What was taken back lets its order stand where it stood before, and changes nothing else about it.
  CREATE FUNCTION purchase_orders_step_back() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    follows text[] := '{state,version,updated_at}';
    some_came boolean;
    all_came boolean;
  BEGIN
    SELECT bool_or(l.received > 0), bool_and(l.received >= l.quantity) INTO some_came, all_came
      FROM purchase_order_lines l WHERE l.order_id = NEW.id;
    IF to_jsonb(NEW) - follows <> to_jsonb(OLD) - follows OR NOT (CASE NEW.state
      WHEN 'partly_received' THEN some_came AND NOT all_came
      WHEN 'acknowledged' THEN NOT some_came AND NEW.acknowledged_at IS NOT NULL
      ELSE NOT some_came AND NEW.acknowledged_at IS NULL END) THEN
      RAISE EXCEPTION 'An order does not go back from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_path', TABLE = 'purchase_orders';
    END IF;
    RETURN NEW;
  END $$;
  DROP TRIGGER hold_order ON purchase_orders;
  CREATE TRIGGER hold_order BEFORE UPDATE ON purchase_orders FOR EACH ROW WHEN (NOT (OLD.state = 'received' AND NEW.state = 'partly_received'
    OR OLD.state IN ('partly_received', 'received') AND NEW.state IN ('sent', 'acknowledged'))) EXECUTE FUNCTION purchase_orders_hold();
  CREATE TRIGGER hold_step_back BEFORE UPDATE ON purchase_orders FOR EACH ROW WHEN (OLD.state = 'received' AND NEW.state = 'partly_received'
    OR OLD.state IN ('partly_received', 'received') AND NEW.state IN ('sent', 'acknowledged')) EXECUTE FUNCTION purchase_orders_step_back();
`;
