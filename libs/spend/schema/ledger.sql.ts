import { APP_ROLE } from '#platform';

const KINDS = `'purchase', 'recurring', 'usage', 'repair', 'tax', 'fee', 'credit', 'depreciation', 'disposal_proceeds', 'adjustment'`;

/**
 * Entries refer to other tables without foreign keys, which would cost two thirds of a bulk load; the ledger checks the ids
 * set-wise before it writes. `month` is the month that an entry counts in, `booked_on` the day whose rate it took.
 */
export const ledger = `
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
export const partitions = `
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
