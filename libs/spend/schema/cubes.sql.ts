const MONTHS = Array.from({ length: 12 }, (_none, month) => `m${String(month + 1).padStart(2, '0')}`);

/** What an entry is told along beyond what it was: where the item was and who had it, its category, and what the spend is for. */
export const facts = `
  ALTER TABLE ledger_entries
    ADD COLUMN location_id uuid,
    ADD COLUMN person_id uuid,
    ADD COLUMN category text,
    ADD COLUMN spend_class text,
    ADD CONSTRAINT ledger_entries_spend_class CHECK (spend_class IN ('run', 'grow', 'transform'));
  ALTER TABLE spend_item_months
    ADD COLUMN contract_id uuid,
    ADD COLUMN product_id uuid,
    ADD COLUMN category text,
    ADD COLUMN location_id uuid,
    ADD COLUMN person_id uuid,
    ADD COLUMN spend_class text;
  CREATE INDEX spend_item_months_of_person ON spend_item_months (organization_id, person_id, month) WHERE person_id IS NOT NULL;
`;

/**
 * A row for a combination of values and a year, with a column for each of its months: a twelfth of the rows, and a question
 * over years adds up columns instead of sorting rows. Each cube lies in a partition of its own, since a question reads one.
 */
export const cubes = `
  CREATE TABLE spend_cube_years (
    organization_id uuid NOT NULL,
    cube text NOT NULL,
    year smallint NOT NULL,
    cell bigint NOT NULL,
    kind text NOT NULL,
    currency text NOT NULL,
    ${MONTHS.map((month) => `${month} bigint NOT NULL DEFAULT 0`).join(', ')},
    entry_count bigint NOT NULL,
    cost_center_id uuid,
    business_unit_id uuid,
    vendor_id uuid,
    contract_id uuid,
    product_id uuid,
    category text,
    domain text,
    item_kind text,
    location_id uuid,
    spend_class text,
    person_id uuid,
    item_id uuid,
    PRIMARY KEY (organization_id, cube, year, cell),
    CONSTRAINT spend_cube_years_cube CHECK (cube IN ('shared', 'person', 'item'))
  ) PARTITION BY LIST (cube);
  CREATE TABLE spend_cube_years_shared PARTITION OF spend_cube_years FOR VALUES IN ('shared') WITH (fillfactor = 70);
  CREATE TABLE spend_cube_years_person PARTITION OF spend_cube_years FOR VALUES IN ('person') WITH (fillfactor = 70);
  CREATE TABLE spend_cube_years_item PARTITION OF spend_cube_years FOR VALUES IN ('item') WITH (fillfactor = 70);

  CREATE TABLE spend_reconciliations (
    organization_id uuid PRIMARY KEY,
    checked_at timestamptz NOT NULL,
    entry_count bigint NOT NULL,
    difference_count integer NOT NULL,
    differences jsonb NOT NULL,
    CONSTRAINT spend_reconciliations_count CHECK (difference_count >= 0 AND jsonb_typeof(differences) = 'array')
  );
`;

/** The rollups begin again: every key of the ledger is marked, and the next runs of the roll-up take them. */
export const begunAgain = `
  TRUNCATE spend_item_months, spend_dimension_months, spend_dirty_keys;
  ALTER TABLE ledger_entries NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE spend_dirty_keys NO FORCE ROW LEVEL SECURITY;
  INSERT INTO spend_dirty_keys (organization_id, item_id, month)
    SELECT DISTINCT organization_id, coalesce(item_id, '00000000-0000-0000-0000-000000000000'), month FROM ledger_entries;
  ALTER TABLE spend_dirty_keys FORCE ROW LEVEL SECURITY;
  ALTER TABLE ledger_entries FORCE ROW LEVEL SECURITY;
`;
