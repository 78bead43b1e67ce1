export const BUDGET_DIMENSION = `dimension IN ('organization', 'cost_center', 'business_unit', 'vendor', 'contract', 'product', 'category',
      'domain', 'item_kind', 'location', 'person', 'item', 'kind', 'spend_class')`;

/** The value is that of the one column which the dimension has, or a word. */
export const BUDGET_VALUE = `
      CASE dimension
        WHEN 'cost_center' THEN value = cost_center_id::text
        WHEN 'business_unit' THEN value = business_unit_id::text
        WHEN 'vendor' THEN value = vendor_id::text
        WHEN 'contract' THEN value = contract_id::text
        WHEN 'product' THEN value = product_id::text
        WHEN 'location' THEN value = location_id::text
        WHEN 'person' THEN value = person_id::text
        WHEN 'item' THEN value = item_id::text
        WHEN 'organization' THEN value = ''
        ELSE value <> ''
      END IS TRUE
      AND num_nonnulls(cost_center_id, business_unit_id, vendor_id, contract_id, product_id, location_id, person_id, item_id)
        = (dimension IN ('cost_center', 'business_unit', 'vendor', 'contract', 'product', 'location', 'person', 'item'))::integer`;

export const OUTLOOK_CUBE = `cube IN ('shared', 'person', 'item')`;

/** Budgets of single items, and what is to come of these. */
export const itemBudgets = `
  ALTER TABLE budgets
    ADD COLUMN item_id uuid,
    ADD CONSTRAINT budgets_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id),
    DROP CONSTRAINT budgets_dimension,
    DROP CONSTRAINT budgets_value,
    ADD CONSTRAINT budgets_dimension CHECK (${BUDGET_DIMENSION}),
    ADD CONSTRAINT budgets_value CHECK (${BUDGET_VALUE});
  ALTER TABLE spend_outlook_cells
    ADD COLUMN item_id uuid,
    DROP CONSTRAINT spend_outlook_cells_cube,
    ADD CONSTRAINT spend_outlook_cells_cube CHECK (${OUTLOOK_CUBE});
`;
