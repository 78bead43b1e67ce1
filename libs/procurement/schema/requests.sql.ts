/** What people ask for. Once it was sent its lines stay as the approvers saw them; only a draft changes. */
export const requests = `
  CREATE TABLE procurement_counters (
    organization_id uuid NOT NULL,
    kind text NOT NULL,
    year integer NOT NULL,
    last_number integer NOT NULL,
    PRIMARY KEY (organization_id, kind, year),
    CONSTRAINT procurement_counters_organization FOREIGN KEY (organization_id) REFERENCES organizations (id)
  );

  CREATE TABLE purchase_requests (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    reason text,
    requested_by_id uuid NOT NULL,
    for_kind text NOT NULL,
    for_person_id uuid,
    for_location_id uuid,
    wanted_on date,
    state text NOT NULL DEFAULT 'draft',
    round integer NOT NULL DEFAULT 0,
    policy_id uuid,
    steps_needed integer NOT NULL DEFAULT 0,
    submitted_at timestamptz,
    decided_at timestamptz,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT purchase_requests_key UNIQUE (organization_id, id),
    CONSTRAINT purchase_requests_number UNIQUE (organization_id, number),
    CONSTRAINT purchase_requests_requester FOREIGN KEY (organization_id, requested_by_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_requests_person FOREIGN KEY (organization_id, for_person_id) REFERENCES people (organization_id, id),
    CONSTRAINT purchase_requests_location FOREIGN KEY (organization_id, for_location_id) REFERENCES locations (organization_id, id),
    CONSTRAINT purchase_requests_policy FOREIGN KEY (organization_id, policy_id) REFERENCES approval_policies (organization_id, id),
    CONSTRAINT purchase_requests_for CHECK (for_kind IN ('self', 'person', 'location')
      AND (for_kind = 'person') = (for_person_id IS NOT NULL) AND (for_kind = 'location') = (for_location_id IS NOT NULL)),
    CONSTRAINT purchase_requests_state CHECK (state IN ('draft', 'pending_approval', 'questioned', 'approved', 'rejected', 'withdrawn')),
    CONSTRAINT purchase_requests_sent CHECK (state IN ('draft', 'withdrawn') OR (policy_id IS NOT NULL AND round > 0 AND submitted_at IS NOT NULL))
  );
  CREATE INDEX purchase_requests_by_requester ON purchase_requests (organization_id, requested_by_id, created_at, id);
  CREATE INDEX purchase_requests_by_creation ON purchase_requests (organization_id, created_at, id);

  CREATE TABLE purchase_request_lines (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    request_id uuid NOT NULL,
    position integer NOT NULL,
    product_id uuid,
    description text NOT NULL,
    domain text NOT NULL,
    category text NOT NULL,
    quantity integer NOT NULL,
    currency text NOT NULL,
    unit_price_minor bigint NOT NULL,
    recurring_minor bigint NOT NULL DEFAULT 0,
    term_months integer,
    cost_center_id uuid NOT NULL,
    vendor_id uuid,
    CONSTRAINT purchase_request_lines_position UNIQUE (request_id, position),
    CONSTRAINT purchase_request_lines_request FOREIGN KEY (organization_id, request_id) REFERENCES purchase_requests (organization_id, id),
    CONSTRAINT purchase_request_lines_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    CONSTRAINT purchase_request_lines_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT purchase_request_lines_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT purchase_request_lines_domain CHECK (domain IN ('telecom', 'it', 'mobility')),
    CONSTRAINT purchase_request_lines_quantity CHECK (quantity BETWEEN 1 AND 100000),
    CONSTRAINT purchase_request_lines_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT purchase_request_lines_price CHECK (unit_price_minor >= 0 AND recurring_minor >= 0),
    CONSTRAINT purchase_request_lines_term CHECK ((recurring_minor = 0) = (term_months IS NULL) AND term_months BETWEEN 1 AND 240)
  );

  CREATE FUNCTION purchase_request_lines_hold() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE line purchase_request_lines := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  BEGIN
    IF EXISTS (SELECT FROM purchase_requests WHERE id = line.request_id AND state <> 'draft') THEN
      RAISE EXCEPTION 'The lines of a request that was sent do not change'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'purchase_request_lines_of_draft', TABLE = 'purchase_request_lines';
    END IF;
    RETURN line;
  END $$;
  CREATE TRIGGER hold_lines BEFORE INSERT OR UPDATE OR DELETE ON purchase_request_lines
    FOR EACH ROW EXECUTE FUNCTION purchase_request_lines_hold();
`;
