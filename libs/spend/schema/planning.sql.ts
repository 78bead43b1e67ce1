const BUDGET_DIMENSION = `dimension IN ('organization', 'cost_center', 'business_unit', 'vendor', 'contract', 'product', 'category',
      'domain', 'item_kind', 'location', 'person', 'kind', 'spend_class')`;

/** The value is that of the one column which the dimension has, or a word. */
const BUDGET_VALUE = `
      CASE dimension
        WHEN 'cost_center' THEN value = cost_center_id::text
        WHEN 'business_unit' THEN value = business_unit_id::text
        WHEN 'vendor' THEN value = vendor_id::text
        WHEN 'contract' THEN value = contract_id::text
        WHEN 'product' THEN value = product_id::text
        WHEN 'location' THEN value = location_id::text
        WHEN 'person' THEN value = person_id::text
        WHEN 'organization' THEN value = ''
        ELSE value <> ''
      END IS TRUE
      AND num_nonnulls(cost_center_id, business_unit_id, vendor_id, contract_id, product_id, location_id, person_id)
        = (dimension IN ('cost_center', 'business_unit', 'vendor', 'contract', 'product', 'location', 'person'))::integer`;

export const BUDGET_SPAN = `(span = 'year' AND place = 1) OR (span = 'quarter' AND place BETWEEN 1 AND 4) OR (span = 'month' AND place BETWEEN 1 AND 12)`;

export const BUDGET_THRESHOLDS = 'cardinality(thresholds) <= 5 AND 1 <= ALL (thresholds) AND 500 >= ALL (thresholds)';

/** Budgets of anything that spend can be told along, over a year, a quarter or a month of it. */
export const widerBudgets = `
  ALTER TABLE budgets
    ADD COLUMN dimension text,
    ADD COLUMN value text,
    ADD COLUMN business_unit_id uuid,
    ADD COLUMN vendor_id uuid,
    ADD COLUMN contract_id uuid,
    ADD COLUMN product_id uuid,
    ADD COLUMN location_id uuid,
    ADD COLUMN person_id uuid,
    ADD COLUMN span text NOT NULL DEFAULT 'year',
    ADD COLUMN place smallint NOT NULL DEFAULT 1,
    ADD COLUMN original_minor bigint,
    ADD COLUMN thresholds smallint[] NOT NULL DEFAULT '{80,100}',
    ADD COLUMN carry_over text NOT NULL DEFAULT 'none',
    ALTER COLUMN cost_center_id DROP NOT NULL;

  ALTER TABLE budgets NO FORCE ROW LEVEL SECURITY;
  UPDATE budgets SET dimension = 'cost_center', value = cost_center_id::text, original_minor = amount_minor;
  ALTER TABLE budgets FORCE ROW LEVEL SECURITY;

  ALTER TABLE budgets
    ALTER COLUMN dimension SET NOT NULL,
    ALTER COLUMN value SET NOT NULL,
    ALTER COLUMN original_minor SET NOT NULL,
    DROP CONSTRAINT budgets_once,
    ADD CONSTRAINT budgets_once UNIQUE (organization_id, dimension, value, fiscal_year, span, place),
    ADD CONSTRAINT budgets_business_unit FOREIGN KEY (organization_id, business_unit_id) REFERENCES business_units (organization_id, id),
    ADD CONSTRAINT budgets_vendor FOREIGN KEY (organization_id, vendor_id) REFERENCES vendors (organization_id, id),
    ADD CONSTRAINT budgets_contract FOREIGN KEY (organization_id, contract_id) REFERENCES contracts (organization_id, id),
    ADD CONSTRAINT budgets_product FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
    ADD CONSTRAINT budgets_location FOREIGN KEY (organization_id, location_id) REFERENCES locations (organization_id, id),
    ADD CONSTRAINT budgets_person FOREIGN KEY (organization_id, person_id) REFERENCES people (organization_id, id),
    ADD CONSTRAINT budgets_dimension CHECK (${BUDGET_DIMENSION}),
    ADD CONSTRAINT budgets_value CHECK (${BUDGET_VALUE}),
    ADD CONSTRAINT budgets_span CHECK (${BUDGET_SPAN}),
    ADD CONSTRAINT budgets_original CHECK (original_minor >= 0),
    ADD CONSTRAINT budgets_thresholds CHECK (${BUDGET_THRESHOLDS}),
    ADD CONSTRAINT budgets_carry_over CHECK (carry_over IN ('none', 'unspent', 'balance'));
`;

/** What a budget was set to, one step after the other. Never changed; of a budget that is taken back they go with it. */
export const budgetRevisions = `
  CREATE TABLE budget_revisions (
    id uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    budget_id uuid NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    amount_minor bigint NOT NULL,
    change_minor bigint NOT NULL,
    reason text,
    carried_from_id uuid,
    actor_name text NOT NULL,
    occurred_at timestamptz NOT NULL,
    CONSTRAINT budget_revisions_of FOREIGN KEY (organization_id, budget_id) REFERENCES budgets (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT budget_revisions_once UNIQUE (budget_id, number),
    CONSTRAINT budget_revisions_carried_once UNIQUE (carried_from_id),
    CONSTRAINT budget_revisions_kind CHECK (kind IN ('original', 'revised', 'carried')),
    CONSTRAINT budget_revisions_amount CHECK (amount_minor >= 0),
    CONSTRAINT budget_revisions_original CHECK ((kind = 'original') = (number = 1)),
    CONSTRAINT budget_revisions_carried CHECK ((kind = 'carried') = (carried_from_id IS NOT NULL))
  );
`;

/** Budgets that are there begin with what they stand at. */
export const knownBudgets = `
  ALTER TABLE budgets NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE budget_revisions NO FORCE ROW LEVEL SECURITY;
  INSERT INTO budget_revisions (id, organization_id, budget_id, number, kind, amount_minor, change_minor, actor_name, occurred_at)
    SELECT gen_random_uuid(), organization_id, id, 1, 'original', amount_minor, amount_minor, 'Quartermaster', created_at FROM budgets;
  ALTER TABLE budget_revisions FORCE ROW LEVEL SECURITY;
  ALTER TABLE budgets FORCE ROW LEVEL SECURITY;
`;

/** When what is ordered will probably be paid: what is late, or has no day, is expected now. */
export const expectedCommitments = 'ALTER TABLE commitments ADD COLUMN expected_on date';

/**
 * What is to come by itself: the months ahead of charges and of what reaches its end of life, added up along what spend is told by.
 * `ahead` begins with the month of `spend_outlooks.from_month`; `behind` is what the same charges posted in the three months before.
 */
export const outlook = `
  CREATE TABLE spend_outlooks (
    organization_id uuid PRIMARY KEY,
    from_month date NOT NULL,
    made_at timestamptz NOT NULL,
    took_ms integer NOT NULL,
    fingerprint text NOT NULL,
    uncounted text[] NOT NULL,
    CONSTRAINT spend_outlooks_month CHECK (extract(day FROM from_month) = 1)
  );
  CREATE TABLE spend_outlook_cells (
    organization_id uuid NOT NULL,
    cube text NOT NULL,
    number integer NOT NULL,
    source text NOT NULL,
    kind text NOT NULL,
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
    ahead bigint[] NOT NULL,
    behind bigint NOT NULL,
    PRIMARY KEY (organization_id, cube, number),
    CONSTRAINT spend_outlook_cells_cube CHECK (cube IN ('shared', 'person')),
    CONSTRAINT spend_outlook_cells_source CHECK (source IN ('charge', 'refresh'))
  );
`;
