export const charges = `
  CREATE TABLE recurring_charges (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    item_id uuid NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    cadence text NOT NULL,
    cycle_day integer NOT NULL,
    anchor_on date NOT NULL,
    prorated boolean NOT NULL,
    follows_item boolean NOT NULL,
    starts_on date,
    ends_on date,
    vendor_id uuid,
    contract_id uuid,
    accrue_from date,
    blocked_by text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT recurring_charges_key UNIQUE (organization_id, id),
    CONSTRAINT recurring_charges_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT recurring_charges_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    CONSTRAINT recurring_charges_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id),
    CONSTRAINT recurring_charges_kind CHECK (kind IN ('recurring', 'usage', 'tax', 'fee', 'credit')),
    CONSTRAINT recurring_charges_amount CHECK (amount_minor <> 0 AND (amount_minor < 0) = (kind = 'credit')),
    CONSTRAINT recurring_charges_currency CHECK (currency ~ '^[A-Z]{3}$'),
    CONSTRAINT recurring_charges_cadence CHECK (cadence IN ('month', 'quarter', 'year')),
    CONSTRAINT recurring_charges_cycle_day CHECK (cycle_day BETWEEN 1 AND 31),
    CONSTRAINT recurring_charges_span CHECK (ends_on >= starts_on),
    CONSTRAINT recurring_charges_start CHECK (follows_item OR starts_on IS NOT NULL)
  );
  CREATE INDEX recurring_charges_of_item ON recurring_charges (organization_id, item_id);
  CREATE INDEX recurring_charges_due ON recurring_charges (organization_id, accrue_from, id) WHERE accrue_from IS NOT NULL;

  CREATE TABLE charge_periods (
    charge_id uuid NOT NULL,
    period_from date NOT NULL,
    organization_id uuid NOT NULL,
    period_until date NOT NULL,
    month date NOT NULL,
    full_minor bigint NOT NULL,
    posted_minor bigint NOT NULL,
    PRIMARY KEY (charge_id, period_from),
    CONSTRAINT charge_periods_of FOREIGN KEY (organization_id, charge_id) REFERENCES recurring_charges (organization_id, id),
    CONSTRAINT charge_periods_span CHECK (period_until > period_from)
  );

  CREATE TABLE charge_signals (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    item_id uuid NOT NULL,
    signal text NOT NULL,
    effective_on date NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT charge_signals_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    CONSTRAINT charge_signals_signal CHECK (signal IN ('start', 'stop'))
  );
  CREATE INDEX charge_signals_of_item ON charge_signals (organization_id, item_id, effective_on);
`;
