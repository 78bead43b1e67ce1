/** What is ordered of what was approved. An order says no more, and nothing else, than the lines of requests that it came from. */
export const orders = `
  ALTER TABLE purchase_request_lines ADD CONSTRAINT purchase_request_lines_key UNIQUE (organization_id, id);

  CREATE TABLE purchase_orders (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    number text NOT NULL,
    vendor_id uuid NOT NULL,
    currency text NOT NULL,
    location_id uuid,
    terms text,
    wanted_on date,
    shipping_minor bigint NOT NULL DEFAULT 0,
    state text NOT NULL DEFAULT 'draft',
    policy_id uuid,
    placed_by_id uuid,
    sent_at timestamptz,
    acknowledged_at timestamptz,
    vendor_reference text,
    expected_on date,
    closed_at timestamptz,
    closed_because text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT purchase_orders_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_orders_number UNIQUE (organization_id, number),
    CONSTRAINT purchase_orders_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT purchase_orders_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT purchase_orders_policy FOREIGN KEY (organization_id, policy_id) REFERENCES approval_policies (organization_id, id),
    CONSTRAINT purchase_orders_placed_by FOREIGN KEY (organization_id, placed_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_orders_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT purchase_orders_shipping CHECK (shipping_minor >= 0),
    CONSTRAINT purchase_orders_state CHECK (state IN ('draft', 'sent', 'acknowledged', 'cancelled')),
    CONSTRAINT purchase_orders_sent CHECK (state IN ('draft', 'cancelled')
      OR (policy_id IS NOT NULL AND placed_by_id IS NOT NULL AND sent_at IS NOT NULL AND location_id IS NOT NULL)),
    CONSTRAINT purchase_orders_closed CHECK (state <> 'cancelled' OR (closed_at IS NOT NULL AND closed_because IS NOT NULL))
  );
  CREATE INDEX purchase_orders_by_creation ON purchase_orders (organization_id, created_at, id);
  CREATE INDEX purchase_orders_of_vendor ON purchase_orders (organization_id, vendor_id, created_at);

  CREATE TABLE purchase_order_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    order_id uuid NOT NULL,
    position integer NOT NULL,
    request_line_id uuid NOT NULL,
    product_id uuid,
    description text NOT NULL,
    domain text NOT NULL,
    cost_center_id uuid NOT NULL,
    quantity integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    recurring_minor bigint NOT NULL DEFAULT 0,
    term_months integer,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_basis_points integer NOT NULL DEFAULT 0,
    net_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    shipping_minor bigint NOT NULL,
    commitment_id uuid,
    live boolean NOT NULL DEFAULT true,
    CONSTRAINT purchase_order_lines_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_order_lines_position UNIQUE (order_id, position),
    CONSTRAINT purchase_order_lines_order FOREIGN KEY (organization_id, order_id) REFERENCES purchase_orders (organization_id, id),
    CONSTRAINT purchase_order_lines_request_line FOREIGN KEY (organization_id, request_line_id)
      REFERENCES purchase_request_lines (organization_id, id),
    CONSTRAINT purchase_order_lines_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT purchase_order_lines_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT purchase_order_lines_commitment FOREIGN KEY (organization_id, commitment_id) REFERENCES commitments (organization_id, id),
    CONSTRAINT purchase_order_lines_quantity CHECK (quantity > 0),
    CONSTRAINT purchase_order_lines_price CHECK (unit_price_minor >= 0 AND recurring_minor >= 0 AND discount_minor >= 0 AND shipping_minor >= 0),
    CONSTRAINT purchase_order_lines_net CHECK (net_minor >= 0 AND net_minor = quantity * unit_price_minor - discount_minor),
    CONSTRAINT purchase_order_lines_tax_rate CHECK (tax_basis_points BETWEEN 0 AND 10000),
    CONSTRAINT purchase_order_lines_tax CHECK (tax_minor = (net_minor * tax_basis_points + 5000) / 10000)
  );
  CREATE UNIQUE INDEX purchase_order_lines_once ON purchase_order_lines (request_line_id) WHERE live;
`;

export const orderRules = `
  CREATE FUNCTION purchase_order_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    line purchase_order_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    own purchase_orders;
    request purchase_requests;
    asked purchase_request_lines;
    follows text[] := '{commitment_id,live}';
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
  CREATE TRIGGER hold_lines BEFORE INSERT OR UPDATE OR DELETE ON purchase_order_lines
    FOR EACH ROW EXECUTE FUNCTION purchase_order_lines_hold();

  CREATE FUNCTION purchase_orders_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF (NEW.number, NEW.vendor_id, NEW.currency) IS DISTINCT FROM (OLD.number, OLD.vendor_id, OLD.currency)
      OR OLD.state <> 'draft' AND (NEW.location_id, NEW.terms, NEW.shipping_minor, NEW.policy_id, NEW.placed_by_id, NEW.sent_at)
        IS DISTINCT FROM (OLD.location_id, OLD.terms, OLD.shipping_minor, OLD.policy_id, OLD.placed_by_id, OLD.sent_at) THEN
      RAISE EXCEPTION 'An order stays as it was sent'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_as_sent', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (('draft', 'sent'), ('draft', 'cancelled'), ('sent', 'acknowledged'),
      ('sent', 'cancelled'), ('acknowledged', 'cancelled')) THEN
      RAISE EXCEPTION 'An order does not go from % to %', OLD.state, NEW.state
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_path', TABLE = 'purchase_orders';
    END IF;
    IF NEW.state = 'sent' AND OLD.state = 'draft' AND (
      NOT EXISTS (SELECT FROM purchase_order_lines l WHERE l.order_id = NEW.id)
      OR NEW.shipping_minor <> (SELECT sum(l.shipping_minor) FROM purchase_order_lines l WHERE l.order_id = NEW.id)
      OR EXISTS (SELECT FROM purchase_order_lines l LEFT JOIN commitments c ON c.id = l.commitment_id
        WHERE l.order_id = NEW.id AND l.net_minor + l.tax_minor + l.shipping_minor <> coalesce(c.amount_minor, 0))) THEN
      RAISE EXCEPTION 'An order is sent with all that it costs committed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_orders_committed', TABLE = 'purchase_orders';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_order BEFORE UPDATE ON purchase_orders FOR EACH ROW EXECUTE FUNCTION purchase_orders_hold();

  CREATE FUNCTION purchase_orders_let_go() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE purchase_order_lines SET live = false WHERE order_id = NEW.id AND live;
    RETURN NULL;
  END $$;
  CREATE TRIGGER let_go AFTER UPDATE OF state ON purchase_orders
    FOR EACH ROW WHEN (NEW.state = 'cancelled') EXECUTE FUNCTION purchase_orders_let_go();

  CREATE FUNCTION purchase_requests_ordered() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM purchase_order_lines o JOIN purchase_request_lines l ON l.id = o.request_line_id WHERE l.request_id = NEW.id) THEN
      RAISE EXCEPTION 'What has been ordered is not revised'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_requests_ordered', TABLE = 'purchase_requests';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_ordered BEFORE UPDATE OF state ON purchase_requests
    FOR EACH ROW WHEN (OLD.state = 'approved' AND NEW.state <> 'approved') EXECUTE FUNCTION purchase_requests_ordered();
`;
