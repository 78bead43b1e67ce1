/** What a budget `b` with its cost centre `c` is for, as people call it; a word stays as it is, the whole organisation has its name. */
export const BUDGET_LABEL = `CASE b.dimension
    WHEN 'organization' THEN (SELECT name FROM organizations WHERE id = b.organization_id)
    WHEN 'cost_center' THEN c.code || ' ' || c.name
    WHEN 'business_unit' THEN (SELECT name FROM business_units WHERE id = b.business_unit_id)
    WHEN 'vendor' THEN (SELECT name FROM vendors WHERE id = b.vendor_id)
    WHEN 'contract' THEN (SELECT coalesce(number || ' ', '') || name FROM contracts WHERE id = b.contract_id)
    WHEN 'product' THEN (SELECT trim(manufacturer || ' ' || name) FROM products WHERE id = b.product_id)
    WHEN 'location' THEN (SELECT name FROM locations WHERE id = b.location_id)
    WHEN 'person' THEN (SELECT name FROM people WHERE id = b.person_id)
    WHEN 'item' THEN (SELECT tag || ' ' || name FROM items WHERE id = b.item_id)
    ELSE b.value END`;
