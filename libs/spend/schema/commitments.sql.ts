export const commitments = `
  CREATE TABLE commitments (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    source_kind text NOT NULL,
    source_id text NOT NULL,
    item_id uuid,
    cost_center_id uuid,
    vendor_id uuid,
    description text NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    remaining_minor bigint NOT NULL,
    state text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT commitments_key UNIQUE (organization_id, id),
    CONSTRAINT commitments_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT commitments_cost_center FOREIGN KEY (organization_id, cost_center_id) REFERENCES cost_centers (organization_id, id),
    CONSTRAINT commitments_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT commitments_source UNIQUE (organization_id, source_kind, source_id),
    CONSTRAINT commitments_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT commitments_amount CHECK (amount_minor > 0),
    CONSTRAINT commitments_never_beyond CHECK (remaining_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT commitments_state CHECK (state IN ('pending', 'posted', 'voided')),
    CONSTRAINT commitments_pending_has_rest CHECK ((state = 'pending') = (remaining_minor > 0))
  );
  CREATE INDEX commitments_of_item ON commitments (organization_id, item_id);

  CREATE TABLE commitment_events (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    kind text NOT NULL,
    amount_minor bigint NOT NULL,
    posting_id uuid,
    reason text,
    actor_name text NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT commitment_events_of FOREIGN KEY (organization_id, commitment_id) REFERENCES commitments (organization_id, id),
    CONSTRAINT commitment_events_kind CHECK (kind IN ('committed', 'posted', 'released', 'voided')),
    CONSTRAINT commitment_events_amount CHECK (amount_minor > 0),
    CONSTRAINT commitment_events_posting CHECK ((kind = 'posted') = (posting_id IS NOT NULL)),
    CONSTRAINT commitment_events_reason CHECK (kind <> 'voided' OR reason IS NOT NULL)
  );
  CREATE INDEX commitment_events_by_commitment ON commitment_events (commitment_id, id);
`;
