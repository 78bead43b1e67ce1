/**
 * What is asked for may be that something in use becomes otherwise. What a vendor does is ordered for that thing alone; what is done in the
 * house is done once the request was approved, once.
 */
export const changes = `
  ALTER TABLE purchase_request_lines
    ADD COLUMN action text,
    ADD COLUMN item_id uuid,
    ADD COLUMN to_location_id uuid,
    ADD CONSTRAINT purchase_request_lines_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    ADD CONSTRAINT purchase_request_lines_to_location FOREIGN KEY (organization_id, to_location_id) REFERENCES locations (organization_id, id),
    ADD CONSTRAINT purchase_request_lines_action CHECK (action IN ('change', 'move', 'disconnect', 'add_seats', 'renew', 'repair', 'return')),
    ADD CONSTRAINT purchase_request_lines_change CHECK ((action IS NULL) = (item_id IS NULL)
      AND (coalesce(action, '') = 'move') = (to_location_id IS NOT NULL)
      AND (action IS NULL OR offer_id IS NULL AND (quantity = 1 OR action = 'add_seats'))
      AND (action IS DISTINCT FROM 'change' OR product_id IS NOT NULL));
  CREATE INDEX purchase_request_lines_of_item ON purchase_request_lines (organization_id, item_id) WHERE item_id IS NOT NULL;

  CREATE TABLE purchase_request_line_acts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    line_id uuid NOT NULL,
    state text NOT NULL,
    reason text,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT purchase_request_line_acts_once UNIQUE (line_id),
    CONSTRAINT purchase_request_line_acts_line FOREIGN KEY (organization_id, line_id)
      REFERENCES purchase_request_lines (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT purchase_request_line_acts_state CHECK (state IN ('done', 'refused') AND (state = 'refused') = (reason IS NOT NULL))
  );

  CREATE FUNCTION purchase_order_lines_bought() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_request_lines q WHERE q.id = NEW.request_line_id AND q.action IN ('repair', 'return')) THEN
      RAISE EXCEPTION 'This is done in the house, and not ordered'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_bought', TABLE = 'purchase_order_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_bought BEFORE INSERT ON purchase_order_lines FOR EACH ROW EXECUTE FUNCTION purchase_order_lines_bought();

  CREATE FUNCTION purchase_order_line_works_approved() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_order_lines l JOIN purchase_request_lines q ON q.id = l.request_line_id
        WHERE l.id = NEW.line_id AND q.action IS NOT NULL AND (q.action, q.item_id) IS DISTINCT FROM (NEW.action, NEW.item_id)) THEN
      RAISE EXCEPTION 'What was approved for one thing is ordered for that thing'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_line_works_approved', TABLE = 'purchase_order_line_works';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_approved BEFORE INSERT OR UPDATE ON purchase_order_line_works
    FOR EACH ROW EXECUTE FUNCTION purchase_order_line_works_approved();

  CREATE FUNCTION purchase_orders_say_what() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_order_lines l JOIN purchase_request_lines q ON q.id = l.request_line_id
        WHERE l.order_id = NEW.id AND q.action IS NOT NULL AND NOT EXISTS (SELECT FROM purchase_order_line_works w WHERE w.line_id = l.id)) THEN
      RAISE EXCEPTION 'What was approved for one thing is ordered for that thing'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_line_works_approved', TABLE = 'purchase_orders';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_works AFTER UPDATE OF state ON purchase_orders
    FOR EACH ROW WHEN (OLD.state = 'draft' AND NEW.state = 'sent') EXECUTE FUNCTION purchase_orders_say_what();

  CREATE FUNCTION purchase_requests_acted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_request_line_acts a JOIN purchase_request_lines l ON l.id = a.line_id
        WHERE l.request_id = NEW.id AND a.state = 'done') THEN
      RAISE EXCEPTION 'What was done stays as it was approved'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_acted', TABLE = 'purchase_requests';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_acted AFTER UPDATE OF state ON purchase_requests
    FOR EACH ROW WHEN (OLD.state = 'approved' AND NEW.state <> 'approved') EXECUTE FUNCTION purchase_requests_acted();
`;
