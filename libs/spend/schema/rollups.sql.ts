/**
 * Whoever inserts into the ledger, by whichever path, marks what the entries touch; marks are only ever added, with nothing
 * unique about them, so that writers never wait for each other. The nil item stands for entries that belong to no item.
 */
export const rollups = `
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
