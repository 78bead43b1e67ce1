/** Changes whenever something does that the outlook is made of; the day is in it, since each day some of it is over. */
export const FINGERPRINT = `
  SELECT concat_ws('/', $2::text,
    (SELECT concat(count(*), ':', max(updated_at)) FROM recurring_charges WHERE organization_id = $1),
    (SELECT max(id::text) FROM charge_signals WHERE organization_id = $1),
    (SELECT concat(count(*), ':', max(b.updated_at)) FROM budgets b WHERE b.organization_id = $1 AND b.dimension = 'item'),
    (SELECT concat(count(*), ':', max(c.updated_at)) FROM contracts c WHERE c.organization_id = $1),
    (SELECT concat(count(*), ':', max(p.updated_at)) FROM products p WHERE p.organization_id = $1)) AS fingerprint`;

/** The items that have a budget of their own. */
export const BUDGETED_ITEMS = `SELECT DISTINCT item_id AS id FROM budgets WHERE organization_id = $1 AND dimension = 'item'`;

/**
 * What assets in use cost again when their life is over, by month: at the price of the catalogue, else at what they cost. Parameters:
 * the organisation, the first day of the first month, the first day after the last,
 * the items that are told apart.
 */
export const REFRESHES = `
  SELECT 'refresh' AS source, 'purchase' AS kind, cost_center_id AS "costCenterId", business_unit_id AS "businessUnitId",
    vendor_id AS "vendorId", NULL AS "contractId", product_id AS "productId", category, domain, kind AS "itemKind",
    location_id AS "locationId", spend_class AS "spendClass", person_id AS "personId", item_id AS "itemId", currency,
    greatest(month, $2::date)::text AS month, sum(minor)::text AS minor
  FROM (
    SELECT i.cost_center_id, coalesce(i.business_unit_id, c.business_unit_id) AS business_unit_id, i.vendor_id, i.product_id, p.category,
      i.domain, i.kind, coalesce(i.holder_location_id, i.location_id) AS location_id, c.spend_class, i.holder_person_id AS person_id,
      CASE WHEN i.id = ANY($4::uuid[]) THEN i.id END AS item_id,
      CASE WHEN p.list_price_minor IS NOT NULL THEN p.currency ELSE i.currency END AS currency,
      coalesce(p.list_price_minor, i.purchase_price_minor) AS minor,
      date_trunc('month', coalesce(i.end_of_life_on, (i.purchased_on + make_interval(months => p.end_of_life_months))::date))::date AS month
    FROM items i LEFT JOIN products p ON p.id = i.product_id LEFT JOIN cost_centers c ON c.id = i.cost_center_id
    WHERE i.organization_id = $1 AND i.kind = 'asset' AND i.phase IN ('deliver', 'operate', 'repair')
  ) AS due
  WHERE month < $3 AND minor > 0
  GROUP BY 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16`;

/** What charges posted in the three months before, in their own currencies. */
export const POSTED_BEFORE = `
  SELECT charge_id AS "chargeId", sum(posted_minor)::text AS minor FROM charge_periods
  WHERE organization_id = $1 AND charge_id = ANY($2::uuid[]) AND month BETWEEN $3 AND $4 GROUP BY charge_id`;

/** $2 the cells as JSON. */
export const WRITE_CELLS = `
  INSERT INTO spend_outlook_cells (organization_id, cube, number, source, kind, cost_center_id, business_unit_id, vendor_id, contract_id,
    product_id, category, domain, item_kind, location_id, spend_class, person_id, item_id, ahead, behind)
  SELECT $1, c.cube, c.number, c.source, c.kind, c."costCenterId", c."businessUnitId", c."vendorId", c."contractId", c."productId", c.category,
    c.domain, c."itemKind", c."locationId", c."spendClass", c."personId", c."itemId", c.ahead::bigint[], c.behind
  FROM jsonb_to_recordset($2) AS c(cube text, number integer, source text, kind text, "costCenterId" uuid, "businessUnitId" uuid,
    "vendorId" uuid, "contractId" uuid, "productId" uuid, category text, domain text, "itemKind" text, "locationId" uuid,
    "spendClass" text, "personId" uuid, "itemId" uuid, ahead text, behind bigint)`;
