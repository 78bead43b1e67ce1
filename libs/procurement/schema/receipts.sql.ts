/** What came of an order. Counted by the database, so that never more is taken than was ordered and the policy lets pass. */
export const receipts = `
  ALTER TABLE purchase_orders
    DROP CONSTRAINT purchase_orders_state,
    ADD CONSTRAINT purchase_orders_state CHECK (state IN
      ('draft', 'sent', 'acknowledged', 'partly_received', 'received', 'closed_short', 'cancelled')),
    DROP CONSTRAINT purchase_orders_closed,
    ADD CONSTRAINT purchase_orders_closed CHECK (state NOT IN ('cancelled', 'closed_short') OR (closed_at IS NOT NULL AND closed_because IS NOT NULL));
  ALTER TABLE purchase_order_lines
    ADD COLUMN over integer NOT NULL DEFAULT 0,
    ADD COLUMN received integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT purchase_order_lines_over CHECK (over BETWEEN 0 AND quantity),
    ADD CONSTRAINT purchase_order_lines_never_beyond CHECK (received BETWEEN 0 AND quantity + over);

  CREATE TABLE purchase_receipts (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    order_id uuid NOT NULL,
    location_id uuid NOT NULL,
    delivery_note text NOT NULL,
    received_by_id uuid NOT NULL,
    received_at timestamptz NOT NULL,
    job_id uuid,
    CONSTRAINT purchase_receipts_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_receipts_order FOREIGN KEY (organization_id, order_id) REFERENCES purchase_orders (organization_id, id),
    CONSTRAINT purchase_receipts_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT purchase_receipts_by FOREIGN KEY (organization_id, received_by_id) REFERENCES people (organization_id, id)
  );
  CREATE INDEX purchase_receipts_of_order ON purchase_receipts (organization_id, order_id, id);

  CREATE TABLE purchase_receipt_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    accepted integer NOT NULL,
    damaged integer NOT NULL,
    wrong integer NOT NULL,
    note text,
    CONSTRAINT purchase_receipt_lines_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_receipt_lines_receipt FOREIGN KEY (organization_id, receipt_id) REFERENCES purchase_receipts (organization_id, id),
    CONSTRAINT purchase_receipt_lines_of FOREIGN KEY (organization_id, order_line_id) REFERENCES purchase_order_lines (organization_id, id),
    CONSTRAINT purchase_receipt_lines_counted CHECK (accepted >= 0 AND damaged >= 0 AND wrong >= 0 AND accepted + damaged + wrong > 0)
  );
  CREATE INDEX purchase_receipt_lines_of_receipt ON purchase_receipt_lines (organization_id, receipt_id, id);
  CREATE INDEX purchase_receipt_lines_of_line ON purchase_receipt_lines (order_line_id);

  CREATE TABLE purchase_receipt_items (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    receipt_line_id uuid NOT NULL,
    item_id uuid NOT NULL,
    CONSTRAINT purchase_receipt_items_once UNIQUE (item_id),
    CONSTRAINT purchase_receipt_items_line FOREIGN KEY (organization_id, receipt_line_id)
      REFERENCES purchase_receipt_lines (organization_id, id),
    CONSTRAINT purchase_receipt_items_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id)
  );
  CREATE INDEX purchase_receipt_items_of_line ON purchase_receipt_items (receipt_line_id);

  CREATE TABLE purchase_receipt_refusals (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    receipt_id uuid NOT NULL,
    place integer NOT NULL,
    serial text NOT NULL,
    code text NOT NULL,
    reason text NOT NULL,
    CONSTRAINT purchase_receipt_refusals_once UNIQUE (receipt_id, place),
    CONSTRAINT purchase_receipt_refusals_receipt FOREIGN KEY (organization_id, receipt_id) REFERENCES purchase_receipts (organization_id, id),
    CONSTRAINT purchase_receipt_refusals_place CHECK (place > 0)
  );
`;

export const receiptRules = `
  CREATE FUNCTION purchase_receipts_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_orders o JOIN approval_policies p ON p.id = o.policy_id
      WHERE o.id = NEW.order_id AND o.placed_by_id = NEW.received_by_id AND (p.book #>> '{receiving,apart}')::boolean) THEN
      RAISE EXCEPTION 'Who placed an order does not confirm its receipt'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'receipt_duties_apart', TABLE = 'purchase_receipts';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_duties_apart BEFORE INSERT ON purchase_receipts FOR EACH ROW EXECUTE FUNCTION purchase_receipts_hold();

  CREATE FUNCTION purchase_receipt_lines_count() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM purchase_receipts r JOIN purchase_orders o ON o.id = r.order_id JOIN purchase_order_lines l ON l.order_id = o.id
      WHERE r.id = NEW.receipt_id AND l.id = NEW.order_line_id AND o.state IN ('sent', 'acknowledged', 'partly_received', 'received')) THEN
      RAISE EXCEPTION 'Nothing is received of an order that is not open, nor for another order'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_receipt_lines_open', TABLE = 'purchase_receipt_lines';
    END IF;
    UPDATE purchase_order_lines SET received = received + NEW.accepted WHERE id = NEW.order_line_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER count_received AFTER INSERT ON purchase_receipt_lines FOR EACH ROW EXECUTE FUNCTION purchase_receipt_lines_count();

  CREATE FUNCTION purchase_order_lines_counted() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.received <> (SELECT coalesce(sum(r.accepted), 0) FROM purchase_receipt_lines r WHERE r.order_line_id = NEW.id) THEN
      RAISE EXCEPTION 'What is received is what the receipts say'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_counted', TABLE = 'purchase_order_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_counted BEFORE UPDATE OF received ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION purchase_order_lines_counted();
`;

/** The rules of orders, with what a receipt changes about them. */
export const receivedOrderRules = `
  CREATE OR REPLACE FUNCTION purchase_order_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line purchase_order_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    own purchase_orders;
    request purchase_requests;
    asked purchase_request_lines;
    follows text[] := '{commitment_id,live,received}';
  BEGIN
    SELECT * INTO own FROM purchase_orders WHERE id = line.order_id;
    IF own.state <> 'draft' AND (TG_OP <> 'UPDATE' OR to_jsonb(NEW) - follows <> to_jsonb(OLD) - follows) THEN
      RAISE EXCEPTION 'The lines of an order that was sent do not change'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_of_draft', TABLE = 'purchase_order_lines';
    END IF;
    IF TG_OP = 'DELETE' OR own.state <> 'draft' THEN RETURN line; END IF;
    SELECT * INTO asked FROM purchase_request_lines WHERE id = line.request_line_id;
    -- Held, so that the request is not revised while it is being ordered.
    SELECT * INTO request FROM purchase_requests WHERE id = asked.request_id FOR SHARE;
    IF request.state IS DISTINCT FROM 'approved'
      OR (line.product_id, line.cost_center_id, line.quantity, own.currency, line.term_months)
        IS DISTINCT FROM (asked.product_id, asked.cost_center_id, asked.quantity, asked.currency, asked.term_months)
      OR line.unit_price_minor > asked.unit_price_minor OR line.recurring_minor > asked.recurring_minor
      OR own.vendor_id <> coalesce(asked.vendor_id, own.vendor_id) THEN
      RAISE EXCEPTION 'What is ordered is what was approved, at that price or a lower one'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_approved', TABLE = 'purchase_order_lines';
    END IF;
    RETURN line;
  END $$;

  CREATE OR REPLACE FUNCTION purchase_orders_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    some_came boolean;
    all_came boolean;
  BEGIN
    IF (NEW.number, NEW.vendor_id, NEW.currency) IS DISTINCT FROM (OLD.number, OLD.vendor_id, OLD.currency)
      OR OLD.state <> 'draft' AND (NEW.location_id, NEW.terms, NEW.shipping_minor, NEW.policy_id, NEW.placed_by_id, NEW.sent_at)
        IS DISTINCT FROM (OLD.location_id, OLD.terms, OLD.shipping_minor, OLD.policy_id, OLD.placed_by_id, OLD.sent_at) THEN
      RAISE EXCEPTION 'An order stays as it was sent'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_as_sent', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state = OLD.state THEN RETURN NEW; END IF;
    SELECT coalesce(bool_or(l.received > 0), false), coalesce(bool_and(l.received >= l.quantity), false) INTO some_came, all_came
      FROM purchase_order_lines l WHERE l.order_id = NEW.id;
    -- Cancelled only while nothing came; closed short only where something did and something is missing.
    IF NOT (CASE NEW.state
      WHEN 'sent' THEN OLD.state = 'draft'
      WHEN 'acknowledged' THEN OLD.state = 'sent'
      WHEN 'cancelled' THEN OLD.state IN ('draft', 'sent', 'acknowledged') AND NOT some_came
      WHEN 'partly_received' THEN OLD.state IN ('sent', 'acknowledged') AND some_came AND NOT all_came
      WHEN 'received' THEN OLD.state IN ('sent', 'acknowledged', 'partly_received') AND all_came
      WHEN 'closed_short' THEN OLD.state = 'partly_received' AND some_came AND NOT all_came
      ELSE false END) THEN
      RAISE EXCEPTION 'An order does not go from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_path', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state = 'sent' AND (
      NOT EXISTS (SELECT FROM purchase_order_lines l WHERE l.order_id = NEW.id)
      OR NEW.shipping_minor <> (SELECT sum(l.shipping_minor) FROM purchase_order_lines l WHERE l.order_id = NEW.id)
      OR EXISTS (SELECT FROM purchase_order_lines l LEFT JOIN commitments c ON c.id = l.commitment_id
        WHERE l.order_id = NEW.id AND l.net_minor + l.tax_minor + l.shipping_minor <> coalesce(c.amount_minor, 0))) THEN
      RAISE EXCEPTION 'An order is sent with all that it costs committed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_committed', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state = 'sent' AND EXISTS (SELECT FROM purchase_order_lines l JOIN approval_policies p ON p.id = NEW.policy_id
      WHERE l.order_id = NEW.id AND l.over <> l.quantity::bigint * coalesce((p.book #>> '{receiving,overPercent}')::integer, 0) / 100) THEN
      RAISE EXCEPTION 'Only so much more may come as the policy says'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_tolerance', TABLE = 'purchase_orders';
    END IF;
    RETURN NEW;
  END $$;

  DROP TRIGGER let_go ON purchase_orders;
  -- What did not come at all can be ordered anew.
  CREATE OR REPLACE FUNCTION purchase_orders_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE purchase_order_lines SET live = false WHERE order_id = NEW.id AND live AND received = 0;
    RETURN NULL;
  END $$;
  CREATE TRIGGER let_go AFTER UPDATE OF state ON purchase_orders
    FOR EACH ROW WHEN (NEW.state IN ('cancelled', 'closed_short')) EXECUTE FUNCTION purchase_orders_let_go();
`;
