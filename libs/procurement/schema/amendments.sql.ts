/**
 * What was sent can be amended, each time as a version that tells what it changed. A line that is cancelled has the quantity zero.
 * How much of an approved line an order takes is counted, so that what did not come can be ordered anew.
 */
export const amendments = `
  CREATE TABLE purchase_order_versions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    order_id uuid NOT NULL,
    revision integer NOT NULL,
    reason text NOT NULL,
    changes jsonb NOT NULL,
    changed_by_id uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT purchase_order_versions_once UNIQUE (order_id, revision),
    CONSTRAINT purchase_order_versions_order FOREIGN KEY (organization_id, order_id) REFERENCES purchase_orders (organization_id, id),
    CONSTRAINT purchase_order_versions_by FOREIGN KEY (organization_id, changed_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_order_versions_revision CHECK (revision > 0),
    CONSTRAINT purchase_order_versions_changes CHECK (jsonb_typeof(changes) = 'array' AND jsonb_array_length(changes) > 0)
  );

  ALTER TABLE purchase_orders ADD COLUMN acknowledged_revision integer;
  ALTER TABLE purchase_order_lines
    ADD COLUMN taken integer NOT NULL DEFAULT 0,
    ADD COLUMN amended_revision integer NOT NULL DEFAULT 0,
    DROP CONSTRAINT purchase_order_lines_quantity,
    ADD CONSTRAINT purchase_order_lines_quantity CHECK (quantity >= 0),
    DROP CONSTRAINT purchase_order_lines_tax,
    -- Where nothing more is to come, tax is what was posted with each unit, which may have been rounded otherwise.
    ADD CONSTRAINT purchase_order_lines_tax CHECK (abs(tax_minor - (net_minor * tax_basis_points + 5000) / 10000) <= CASE WHEN amended_revision = 0 THEN 0 ELSE 2 END),
    ADD CONSTRAINT purchase_order_lines_taken CHECK (taken BETWEEN 0 AND quantity);

  ALTER TABLE purchase_orders NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_order_lines NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_orders DISABLE TRIGGER USER;
  ALTER TABLE purchase_order_lines DISABLE TRIGGER USER;
  UPDATE purchase_order_lines l SET taken = CASE o.state WHEN 'cancelled' THEN 0 WHEN 'closed_short' THEN least(l.received, l.quantity)
    ELSE l.quantity END FROM purchase_orders o WHERE o.id = l.order_id;
  UPDATE purchase_orders SET acknowledged_revision = 0 WHERE acknowledged_at IS NOT NULL;
  ALTER TABLE purchase_orders ENABLE TRIGGER USER;
  ALTER TABLE purchase_order_lines ENABLE TRIGGER USER;
  ALTER TABLE purchase_orders FORCE ROW LEVEL SECURITY;
  ALTER TABLE purchase_order_lines FORCE ROW LEVEL SECURITY;
  DROP INDEX purchase_order_lines_once;
  CREATE INDEX purchase_order_lines_of_request_line ON purchase_order_lines (request_line_id) WHERE taken > 0;
`;

export const amendmentRules = `
  CREATE FUNCTION purchase_order_versions_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NOT EXISTS (SELECT FROM purchase_orders o WHERE o.id = NEW.order_id AND o.revision >= NEW.revision) THEN
      RAISE EXCEPTION 'A version of an order is what the order became'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_versions_carried_out', TABLE = 'purchase_order_versions';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER hold_version AFTER INSERT ON purchase_order_versions DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION purchase_order_versions_hold();

  CREATE OR REPLACE FUNCTION purchase_order_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line purchase_order_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    own purchase_orders;
    request purchase_requests;
    asked purchase_request_lines;
    dearest record;
    follows text[] := '{commitment_id,live,received,taken}';
    amended text[] := '{quantity,unit_price_minor,recurring_minor,discount_minor,tax_basis_points,net_minor,tax_minor,shipping_minor,over,
      amended_revision}';
  BEGIN
    SELECT * INTO own FROM purchase_orders WHERE id = line.order_id;
    IF own.state <> 'draft' THEN
      IF TG_OP <> 'UPDATE' THEN
        RAISE EXCEPTION 'The lines of an order that was sent do not change'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_of_draft', TABLE = 'purchase_order_lines';
      END IF;
      IF to_jsonb(NEW) - follows = to_jsonb(OLD) - follows THEN RETURN NEW; END IF;
      -- Anything else is an amendment: of an open order, told by its next version, and of what is still to come.
      IF to_jsonb(NEW) - follows - amended <> to_jsonb(OLD) - follows - amended OR own.state IN ('cancelled', 'closed_short') OR OLD.quantity = 0
        OR NOT EXISTS (SELECT FROM purchase_order_versions v WHERE v.order_id = own.id AND v.revision = own.revision + 1) THEN
        RAISE EXCEPTION 'The lines of an order that was sent do not change but by an amendment'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_of_draft', TABLE = 'purchase_order_lines';
      END IF;
      NEW.amended_revision := own.revision + 1;
      IF NEW.quantity < OLD.received AND NEW.quantity <> OLD.quantity OR OLD.received > OLD.quantity AND NEW.quantity <> OLD.quantity
        OR OLD.received > 0 AND (NEW.unit_price_minor, NEW.recurring_minor, NEW.tax_basis_points)
          IS DISTINCT FROM (OLD.unit_price_minor, OLD.recurring_minor, OLD.tax_basis_points) THEN
        RAISE EXCEPTION 'What came of a line came at its price, and stays ordered'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_came', TABLE = 'purchase_order_lines';
      END IF;
      IF NEW.quantity = 0 THEN
        NEW.taken := 0;
        NEW.live := false;
        RETURN NEW;
      END IF;
    END IF;
    IF TG_OP = 'DELETE' THEN RETURN line; END IF;
    -- Held, so that nobody else orders it, nor revises the request, in the meantime.
    SELECT * INTO asked FROM purchase_request_lines WHERE id = line.request_line_id FOR NO KEY UPDATE;
    SELECT * INTO request FROM purchase_requests WHERE id = asked.request_id FOR SHARE;
    SELECT * INTO dearest FROM orderable_price(asked, request);
    IF request.state IS DISTINCT FROM 'approved'
      OR (line.product_id, line.cost_center_id, own.currency, line.term_months)
        IS DISTINCT FROM (asked.product_id, asked.cost_center_id, asked.currency, asked.term_months)
      OR line.quantity > asked.quantity OR line.quantity = 0
      OR line.unit_price_minor > dearest.unit OR line.recurring_minor > dearest.recurring
      OR own.vendor_id <> coalesce(asked.vendor_id, own.vendor_id) THEN
      RAISE EXCEPTION 'What is ordered is what was approved, at a price that its policy tolerates'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_order_lines_approved', TABLE = 'purchase_order_lines';
    END IF;
    line.taken := line.quantity;
    IF line.taken + coalesce((SELECT sum(o.taken) FROM purchase_order_lines o
        WHERE o.request_line_id = line.request_line_id AND o.id <> line.id AND o.taken > 0), 0) > asked.quantity THEN
      RAISE EXCEPTION 'No more is ordered of a line than was approved'
        USING ERRCODE = 'unique_violation', CONSTRAINT = 'purchase_order_lines_once', TABLE = 'purchase_order_lines';
    END IF;
    line.request_id := asked.request_id;
    RETURN line;
  END $$;

  CREATE OR REPLACE FUNCTION purchase_orders_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    amended boolean := NEW.revision > OLD.revision;
    some_came boolean;
    all_came boolean;
  BEGIN
    IF (NEW.number, NEW.vendor_id, NEW.currency) IS DISTINCT FROM (OLD.number, OLD.vendor_id, OLD.currency)
      OR OLD.state <> 'draft' AND (NEW.policy_id, NEW.placed_by_id, NEW.sent_at) IS DISTINCT FROM (OLD.policy_id, OLD.placed_by_id, OLD.sent_at)
      OR OLD.state <> 'draft' AND NOT amended AND (NEW.location_id, NEW.terms, NEW.wanted_on, NEW.shipping_minor)
        IS DISTINCT FROM (OLD.location_id, OLD.terms, OLD.wanted_on, OLD.shipping_minor) THEN
      RAISE EXCEPTION 'An order stays as it was sent'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_as_sent', TABLE = 'purchase_orders';
    END IF;
    IF NEW.revision <> OLD.revision AND (NEW.revision <> OLD.revision + 1 OR OLD.state IN ('draft', 'cancelled', 'closed_short')
      OR NOT EXISTS (SELECT FROM purchase_order_versions v WHERE v.order_id = NEW.id AND v.revision = NEW.revision)) THEN
      RAISE EXCEPTION 'An open order is amended by its next version'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_versions', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state = OLD.state AND NOT amended THEN RETURN NEW; END IF;
    SELECT coalesce(bool_or(l.received > 0), false), coalesce(bool_and(l.received >= l.quantity), false) INTO some_came, all_came
      FROM purchase_order_lines l WHERE l.order_id = NEW.id;
    -- Cancelled only while nothing came; closed short only where something did and something is missing. An amendment is acknowledged anew.
    IF NEW.state <> OLD.state AND NOT (CASE NEW.state
      WHEN 'sent' THEN OLD.state = 'draft' OR amended AND OLD.state = 'acknowledged' AND NOT some_came
      WHEN 'acknowledged' THEN OLD.state = 'sent'
      WHEN 'cancelled' THEN OLD.state IN ('draft', 'sent', 'acknowledged') AND NOT some_came
      WHEN 'partly_received' THEN (OLD.state IN ('sent', 'acknowledged') OR amended AND OLD.state = 'received') AND some_came AND NOT all_came
      WHEN 'received' THEN OLD.state IN ('sent', 'acknowledged', 'partly_received') AND all_came
      WHEN 'closed_short' THEN OLD.state = 'partly_received' AND some_came AND NOT all_came
      ELSE false END) THEN
      RAISE EXCEPTION 'An order does not go from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_path', TABLE = 'purchase_orders';
    END IF;
    IF (amended OR NEW.state = 'sent') AND (
      NOT EXISTS (SELECT FROM purchase_order_lines l WHERE l.order_id = NEW.id AND l.quantity > 0)
      OR NEW.shipping_minor <> (SELECT sum(l.shipping_minor) FROM purchase_order_lines l WHERE l.order_id = NEW.id)
      OR EXISTS (SELECT FROM purchase_order_lines l LEFT JOIN commitments c ON c.id = l.commitment_id
        WHERE l.order_id = NEW.id AND l.net_minor + l.tax_minor + l.shipping_minor <> coalesce(c.amount_minor, 0))) THEN
      RAISE EXCEPTION 'An order is sent with all that it costs committed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_committed', TABLE = 'purchase_orders';
    END IF;
    IF (amended OR NEW.state = 'sent') AND EXISTS (SELECT FROM purchase_order_lines l JOIN approval_policies p ON p.id = NEW.policy_id
      WHERE l.order_id = NEW.id AND l.over <> l.quantity::bigint * coalesce((p.book #>> '{receiving,overPercent}')::integer, 0) / 100) THEN
      RAISE EXCEPTION 'Only so much more may come as the policy says'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_tolerance', TABLE = 'purchase_orders';
    END IF;
    RETURN NEW;
  END $$;

  -- A receipt that is taken back lets its order step back by rules of its own; an amendment does not.
  DROP TRIGGER hold_order ON purchase_orders;
  CREATE TRIGGER hold_order BEFORE UPDATE ON purchase_orders FOR EACH ROW WHEN (NEW.revision <> OLD.revision
    OR NOT (OLD.state = 'received' AND NEW.state = 'partly_received'
      OR OLD.state IN ('partly_received', 'received') AND NEW.state IN ('sent', 'acknowledged'))) EXECUTE FUNCTION purchase_orders_hold();
  DROP TRIGGER hold_step_back ON purchase_orders;
  CREATE TRIGGER hold_step_back BEFORE UPDATE ON purchase_orders FOR EACH ROW WHEN (NEW.revision = OLD.revision
    AND (OLD.state = 'received' AND NEW.state = 'partly_received'
      OR OLD.state IN ('partly_received', 'received') AND NEW.state IN ('sent', 'acknowledged'))) EXECUTE FUNCTION purchase_orders_step_back();

  -- What did not come can be ordered anew.
  CREATE OR REPLACE FUNCTION purchase_orders_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE purchase_order_lines SET live = live AND received > 0, taken = least(received, quantity) WHERE order_id = NEW.id AND taken > 0;
    RETURN NULL;
  END $$;
`;
