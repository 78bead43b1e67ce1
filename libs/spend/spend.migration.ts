import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, appendOnly, courierTable, sharedTable, tenantTable } from '#platform';

/** The ledger with its monthly partitions, exchange rates, commitments, recurring charges, and the rollups derived from the ledger. */
export class Spend1764000600000 implements MigrationInterface {
  readonly name = 'Spend1764000600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [ledger, partitions, commitments, rates, charges, rollups]) await queryRunner.query(part);

    const added = { rights: 'SELECT, INSERT' };
    for (const table of ['ledger_postings', 'ledger_entries', 'ledger_reversals', 'commitment_events', 'charge_signals']) {
      await tenantTable(queryRunner, table, added);
      await appendOnly(queryRunner, table);
    }
    await tenantTable(queryRunner, 'commitments', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'recurring_charges');
    await tenantTable(queryRunner, 'charge_periods', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'exchange_rates');
    await sharedTable(queryRunner, 'reference_rates');
    await courierTable(queryRunner, 'spend_dirty_keys', { rights: 'SELECT, INSERT, DELETE' });
    await tenantTable(queryRunner, 'spend_item_months');
    await tenantTable(queryRunner, 'spend_dimension_months');

    await queryRunner.query(
      `SELECT spend_ensure_partitions((current_date - interval '24 months')::date, (current_date + interval '6 months')::date)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const KINDS = `'purchase', 'recurring', 'usage', 'repair', 'tax', 'fee', 'credit', 'depreciation', 'disposal_proceeds', 'adjustment'`;

/**
 * Entries refer to other tables without foreign keys, which would cost two thirds of a bulk load; the ledger checks the ids
 * set-wise before it writes. `month` is the month that an entry counts in, `booked_on` the day whose rate it took.
 */
const ledger = `
  CREATE TABLE ledger_postings (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    idempotency_key text NOT NULL,
    input_hash text NOT NULL,
    entry_count integer NOT NULL,
    actor_kind text NOT NULL,
    actor_id text NOT NULL,
    actor_name text NOT NULL,
    posted_at timestamptz NOT NULL,
    CONSTRAINT ledger_postings_idempotency UNIQUE (organization_id, idempotency_key),
    CONSTRAINT ledger_postings_hash CHECK (input_hash ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ledger_postings_count CHECK (entry_count > 0)
  );

  CREATE TABLE ledger_entries (
    id uuid NOT NULL,
    month date NOT NULL,
    organization_id uuid NOT NULL,
    posting_id uuid NOT NULL,
    item_id uuid,
    kind text NOT NULL,
    amount_minor bigint NOT NULL,
    currency text NOT NULL,
    base_amount_minor bigint NOT NULL,
    base_currency text NOT NULL,
    exchange_rate numeric NOT NULL,
    booked_on date NOT NULL,
    cost_center_id uuid,
    business_unit_id uuid,
    vendor_id uuid,
    contract_id uuid,
    product_id uuid,
    domain text,
    item_kind text,
    description text NOT NULL,
    reverses_id uuid,
    reason text,
    PRIMARY KEY (id, month),
    CONSTRAINT ledger_entries_kind CHECK (kind IN (${KINDS})),
    CONSTRAINT ledger_entries_month CHECK (extract(day FROM month) = 1),
    CONSTRAINT ledger_entries_currency CHECK (currency ~ '^[A-Z]{3}$' AND base_currency ~ '^[A-Z]{3}$'),
    CONSTRAINT ledger_entries_rate CHECK (exchange_rate > 0),
    CONSTRAINT ledger_entries_base CHECK (currency <> base_currency OR (exchange_rate = 1 AND amount_minor = base_amount_minor)),
    CONSTRAINT ledger_entries_domain CHECK (domain IN ('telecom', 'it', 'mobility')),
    CONSTRAINT ledger_entries_item_kind CHECK (item_kind IN ('asset', 'service', 'license')),
    CONSTRAINT ledger_entries_reversal CHECK (reverses_id IS NULL OR reason IS NOT NULL)
  ) PARTITION BY RANGE (month);
  CREATE INDEX ledger_entries_of_item ON ledger_entries (organization_id, item_id, month);
  CREATE INDEX ledger_entries_by_booking ON ledger_entries (organization_id, booked_on, id);
  CREATE INDEX ledger_entries_of_posting ON ledger_entries (posting_id);

  CREATE TABLE ledger_reversals (
    reversed_id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    reversal_id uuid NOT NULL,
    CONSTRAINT ledger_reversals_reversal UNIQUE (reversal_id),
    CONSTRAINT ledger_reversals_other CHECK (reversal_id <> reversed_id)
  );
`;

/**
 * The application owns no table, so it makes partitions through a function of the owner. A month whose rows already lie in
 * the default partition stays there: rows of the ledger are never moved.
 */
const partitions = `
  CREATE TABLE ledger_entries_rest PARTITION OF ledger_entries DEFAULT;

  CREATE FUNCTION spend_secure_partition(partition regclass) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', partition);
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', partition);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', partition);
    EXECUTE format('CREATE POLICY tenant ON %s USING (organization_id = public.current_organization_id()) WITH CHECK (organization_id = public.current_organization_id())', partition);
  END $$;
  REVOKE ALL ON FUNCTION spend_secure_partition(regclass) FROM PUBLIC;
  SELECT spend_secure_partition('ledger_entries_rest');

  CREATE FUNCTION spend_ensure_partitions(first_on date, last_on date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '5s' AS $$
  DECLARE
    month_start date;
    name text;
    made integer := 0;
  BEGIN
    IF last_on - first_on > 3660 THEN RAISE EXCEPTION 'At most ten years of partitions at once' USING ERRCODE = 'program_limit_exceeded'; END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('spend_ensure_partitions', 0));
    FOR month_start IN SELECT generate_series(date_trunc('month', first_on), last_on, interval '1 month')::date LOOP
      name := 'ledger_entries_' || to_char(month_start, 'YYYY_MM');
      CONTINUE WHEN to_regclass(name) IS NOT NULL;
      BEGIN
        EXECUTE format('CREATE TABLE %I PARTITION OF ledger_entries FOR VALUES FROM (%L) TO (%L)',
          name, month_start, (month_start + interval '1 month')::date);
        PERFORM spend_secure_partition(name::regclass);
        made := made + 1;
      EXCEPTION WHEN check_violation THEN
        RAISE NOTICE 'The ledger already holds entries of % outside a monthly partition; they stay there', month_start;
      END;
    END LOOP;
    RETURN made;
  END $$;
  REVOKE ALL ON FUNCTION spend_ensure_partitions(date, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION spend_ensure_partitions(date, date) TO ${APP_ROLE};
`;

const commitments = `
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

/** Reference rates come from the configured feed and serve everybody; an organisation's own rates come before them. */
const rates = `
  CREATE TABLE reference_rates (
    currency text NOT NULL,
    day date NOT NULL,
    units_per_euro numeric NOT NULL,
    source text NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (currency, day),
    CONSTRAINT reference_rates_currency CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'),
    CONSTRAINT reference_rates_above_zero CHECK (units_per_euro > 0)
  );
  CREATE INDEX reference_rates_by_day ON reference_rates (day, currency);

  CREATE TABLE exchange_rates (
    organization_id uuid NOT NULL,
    currency text NOT NULL,
    day date NOT NULL,
    units_per_euro numeric NOT NULL,
    source text NOT NULL,
    loaded_at timestamptz NOT NULL,
    PRIMARY KEY (organization_id, currency, day),
    CONSTRAINT exchange_rates_organization FOREIGN KEY (organization_id) REFERENCES organizations (id),
    CONSTRAINT exchange_rates_currency CHECK (currency ~ '^[A-Z]{3}$' AND currency <> 'EUR'),
    CONSTRAINT exchange_rates_above_zero CHECK (units_per_euro > 0)
  );
  CREATE INDEX exchange_rates_by_day ON exchange_rates (organization_id, day, currency);
`;

const charges = `
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

/**
 * Whoever inserts into the ledger, by whichever path, marks what the entries touch; marks are only ever added, with nothing
 * unique about them, so that writers never wait for each other. The nil item stands for entries that belong to no item.
 */
const rollups = `
  CREATE TABLE spend_dirty_keys (
    organization_id uuid NOT NULL,
    id bigint GENERATED ALWAYS AS IDENTITY,
    item_id uuid NOT NULL,
    month date NOT NULL,
    marked_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (organization_id, id)
  );

  CREATE FUNCTION spend_mark_dirty() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO spend_dirty_keys (organization_id, item_id, month)
      SELECT DISTINCT organization_id, coalesce(item_id, '00000000-0000-0000-0000-000000000000'), month FROM posted;
    RETURN NULL;
  END $$;
  CREATE TRIGGER mark_dirty AFTER INSERT ON ledger_entries
    REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION spend_mark_dirty();

  CREATE TABLE spend_item_months (
    organization_id uuid NOT NULL,
    item_id uuid NOT NULL,
    month date NOT NULL,
    cell bigint NOT NULL,
    kind text NOT NULL,
    cost_center_id uuid,
    business_unit_id uuid,
    vendor_id uuid,
    domain text,
    item_kind text,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    entry_count bigint NOT NULL,
    PRIMARY KEY (organization_id, item_id, month, cell)
  ) WITH (fillfactor = 90);

  CREATE TABLE spend_dimension_months (
    organization_id uuid NOT NULL,
    dimension text NOT NULL,
    month date NOT NULL,
    value text NOT NULL,
    kind text NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,
    entry_count bigint NOT NULL,
    PRIMARY KEY (organization_id, dimension, month, value, kind, currency),
    CONSTRAINT spend_dimension_months_dimension CHECK (dimension IN ('cost_center', 'business_unit', 'vendor', 'domain', 'item_kind'))
  );
`;
