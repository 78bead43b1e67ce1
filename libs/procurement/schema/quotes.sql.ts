/** What vendors offer for approved lines. Several for the same lines are compared, and one is chosen with a reason. */
export const quotes = `
  CREATE TABLE purchase_quotes (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    reference text,
    currency text NOT NULL,
    valid_until date,
    shipping_minor bigint NOT NULL DEFAULT 0,
    terms text,
    state text NOT NULL DEFAULT 'open',
    chosen_by_id uuid,
    chosen_at timestamptz,
    chosen_because text,
    entered_by_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT purchase_quotes_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_quotes_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT purchase_quotes_chosen_by FOREIGN KEY (organization_id, chosen_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_quotes_entered_by FOREIGN KEY (organization_id, entered_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_quotes_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT purchase_quotes_shipping CHECK (shipping_minor >= 0),
    CONSTRAINT purchase_quotes_state CHECK (state IN ('open', 'chosen', 'declined')),
    CONSTRAINT purchase_quotes_chosen CHECK ((state = 'chosen') = (chosen_because IS NOT NULL AND chosen_by_id IS NOT NULL AND chosen_at IS NOT NULL))
  );
  CREATE INDEX purchase_quotes_by_creation ON purchase_quotes (organization_id, created_at, id);

  CREATE TABLE purchase_quote_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    quote_id uuid NOT NULL,
    request_line_id uuid NOT NULL,
    unit_price_minor bigint NOT NULL,
    recurring_minor bigint NOT NULL DEFAULT 0,
    discount_minor bigint NOT NULL DEFAULT 0,
    tax_basis_points integer NOT NULL DEFAULT 0,
    lead_days integer,
    note text,
    CONSTRAINT purchase_quote_lines_once UNIQUE (quote_id, request_line_id),
    CONSTRAINT purchase_quote_lines_quote FOREIGN KEY (organization_id, quote_id) REFERENCES purchase_quotes (organization_id, id),
    CONSTRAINT purchase_quote_lines_price CHECK (unit_price_minor >= 0 AND recurring_minor >= 0 AND discount_minor >= 0),
    CONSTRAINT purchase_quote_lines_tax CHECK (tax_basis_points BETWEEN 0 AND 10000),
    CONSTRAINT purchase_quote_lines_lead CHECK (lead_days BETWEEN 0 AND 3650)
  );
  CREATE INDEX purchase_quote_lines_of_line ON purchase_quote_lines (organization_id, request_line_id);

  ALTER TABLE purchase_orders ADD COLUMN quote_id uuid,
    ADD CONSTRAINT purchase_orders_quote FOREIGN KEY (organization_id, quote_id) REFERENCES purchase_quotes (organization_id, id);

  CREATE FUNCTION purchase_quotes_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.state <> 'open' THEN
      RAISE EXCEPTION 'A quote that was decided on stays'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_quotes_decided', TABLE = 'purchase_quotes';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER hold_quote BEFORE UPDATE ON purchase_quotes FOR EACH ROW EXECUTE FUNCTION purchase_quotes_hold();
`;
