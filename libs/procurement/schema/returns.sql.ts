/** What goes back to its vendor, and the credit that is expected and given for it. */
export const returns = `
  CREATE TABLE vendor_returns (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    order_id uuid NOT NULL,
    rma_reference text NOT NULL,
    reason text NOT NULL,
    tracking text,
    returned_on date NOT NULL,
    returned_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT vendor_returns_key UNIQUE (organization_id, id),
    CONSTRAINT vendor_returns_order FOREIGN KEY (organization_id, order_id) REFERENCES purchase_orders (organization_id, id),
    CONSTRAINT vendor_returns_by FOREIGN KEY (organization_id, returned_by_id) REFERENCES people (organization_id, id)
  );
  CREATE INDEX vendor_returns_by_creation ON vendor_returns (organization_id, created_at, id);
  CREATE INDEX vendor_returns_of_order ON vendor_returns (organization_id, order_id, id);

  CREATE TABLE vendor_return_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    return_id uuid NOT NULL,
    order_line_id uuid NOT NULL,
    came text NOT NULL,
    quantity integer NOT NULL,
    expected_credit_minor bigint NOT NULL,
    CONSTRAINT vendor_return_lines_key UNIQUE (organization_id, id),
    CONSTRAINT vendor_return_lines_return FOREIGN KEY (organization_id, return_id) REFERENCES vendor_returns (organization_id, id),
    CONSTRAINT vendor_return_lines_of FOREIGN KEY (organization_id, order_line_id) REFERENCES purchase_order_lines (organization_id, id),
    CONSTRAINT vendor_return_lines_came CHECK (came IN ('accepted', 'damaged', 'wrong')),
    CONSTRAINT vendor_return_lines_quantity CHECK (quantity > 0),
    CONSTRAINT vendor_return_lines_expected CHECK (expected_credit_minor >= 0)
  );
  CREATE INDEX vendor_return_lines_of_return ON vendor_return_lines (organization_id, return_id, id);
  CREATE INDEX vendor_return_lines_of_line ON vendor_return_lines (order_line_id);

  CREATE TABLE vendor_return_items (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    return_line_id uuid NOT NULL,
    item_id uuid NOT NULL,
    CONSTRAINT vendor_return_items_once UNIQUE (item_id),
    CONSTRAINT vendor_return_items_line FOREIGN KEY (organization_id, return_line_id) REFERENCES vendor_return_lines (organization_id, id),
    CONSTRAINT vendor_return_items_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id)
  );
  CREATE INDEX vendor_return_items_of_line ON vendor_return_items (return_line_id);

  CREATE TABLE vendor_credits (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    return_line_id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    credited_on date NOT NULL,
    reference text NOT NULL,
    recorded_by_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT vendor_credits_once UNIQUE (return_line_id, reference),
    CONSTRAINT vendor_credits_line FOREIGN KEY (organization_id, return_line_id) REFERENCES vendor_return_lines (organization_id, id),
    CONSTRAINT vendor_credits_by FOREIGN KEY (organization_id, recorded_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT vendor_credits_amount CHECK (amount_minor > 0)
  );
`;

export const returnRules = `
  CREATE FUNCTION purchase_line_came(line uuid, shape text) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(CASE shape WHEN 'accepted' THEN r.accepted WHEN 'damaged' THEN r.damaged ELSE r.wrong END), 0)
    FROM purchase_receipt_lines r WHERE r.order_line_id = line
      AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id) $$;

  CREATE FUNCTION vendor_return_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    -- Two returns of the same line, and a receipt that is taken back meanwhile, queue up here.
    PERFORM FROM purchase_order_lines l JOIN vendor_returns v ON v.id = NEW.return_id AND v.order_id = l.order_id
      WHERE l.id = NEW.order_line_id FOR UPDATE OF l;
    IF NOT FOUND OR NEW.quantity + (SELECT coalesce(sum(b.quantity), 0) FROM vendor_return_lines b
        WHERE b.order_line_id = NEW.order_line_id AND b.came = NEW.came) > purchase_line_came(NEW.order_line_id, NEW.came) THEN
      RAISE EXCEPTION 'No more goes back than came'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'vendor_return_lines_came_first', TABLE = 'vendor_return_lines';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_what_came BEFORE INSERT ON vendor_return_lines FOR EACH ROW EXECUTE FUNCTION vendor_return_lines_hold();

  CREATE FUNCTION purchase_receipt_undos_returned() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT FROM (SELECT DISTINCT order_line_id FROM purchase_receipt_lines WHERE receipt_id = NEW.receipt_id) r
        CROSS JOIN (VALUES ('accepted'), ('damaged'), ('wrong')) s (shape)
      WHERE (SELECT coalesce(sum(b.quantity), 0) FROM vendor_return_lines b WHERE b.order_line_id = r.order_line_id AND b.came = s.shape)
        > purchase_line_came(r.order_line_id, s.shape)) THEN
      RAISE EXCEPTION 'What went back to its vendor had come'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_receipt_undos_returned', TABLE = 'purchase_receipt_undos';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER hold_returned AFTER INSERT ON purchase_receipt_undos FOR EACH ROW EXECUTE FUNCTION purchase_receipt_undos_returned();
`;
