/** Where the rows of a file wait until all of it has arrived; gone with the transaction. */
export const HOLD_ROWS = `
  CREATE TEMP TABLE provider_rows (
    provider text, account text, account_name text, period date, currency text, month date, category text, recurring boolean, service text,
    sub_account text, sub_account_name text, resource text, resource_name text, tags text, billed numeric, effective numeric
  ) ON COMMIT DROP`;

/** Columns of rows, each as one array, in the order of the table. */
export const ADD_ROWS = `
  INSERT INTO pg_temp.provider_rows
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[], $6::date[], $7::text[], $8::boolean[], $9::text[],
    $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::numeric[], $16::numeric[])`;

/** Parameters: the organisation, the file, the present. */
export const KEEP_BILLS = `
  INSERT INTO provider_bills (id, organization_id, file_id, provider, account, account_name, period, currency, rows, billed, effective, state,
    created_at, updated_at)
  SELECT gen_random_uuid(), $1, $2, provider, account, max(account_name), period, currency, count(*), sum(billed), sum(effective), 'ready', $3, $3
  FROM pg_temp.provider_rows GROUP BY provider, account, period, currency`;

/** Charges that differ in hours and amounts alone become one line. */
export const KEEP_LINES = `
  INSERT INTO provider_lines (organization_id, bill_id, number, month, category, recurring, service, sub_account, sub_account_name, resource,
    resource_name, tags, rows, billed, effective)
  SELECT $1, b.id, row_number() OVER (PARTITION BY b.id ORDER BY r.month, r.category, r.recurring, r.service, r.sub_account, r.resource, r.tags),
    r.month, r.category, r.recurring, r.service, r.sub_account, r.sub_account_name, r.resource, r.resource_name,
    CASE WHEN r.tags IS JSON OBJECT THEN r.tags::jsonb END, r.rows, r.billed, r.effective
  FROM (
    SELECT provider, account, period, currency, month, category, recurring, service, sub_account, max(sub_account_name) AS sub_account_name,
      resource, max(resource_name) AS resource_name, tags, count(*) AS rows, sum(billed) AS billed, sum(effective) AS effective
    FROM pg_temp.provider_rows
    GROUP BY provider, account, period, currency, month, category, recurring, service, sub_account, resource, tags
  ) r JOIN provider_bills b ON b.organization_id = $1 AND b.file_id = $2
    AND (b.provider, b.account, b.period, b.currency) = (r.provider, r.account, r.period, r.currency)`;

const fits = (of: string, pattern: string): string =>
  `(${pattern} IS NULL OR ${of} ILIKE replace(replace(replace(${pattern}, '\\', '\\\\'), '%', '\\%'), '*', '%'))`;

/**
 * The lines of bills (`$2`) with whom they are for: by the first rule that fits; the item also by its tag, which a provider may name
 * as the resource, the vendor by the provider's name.
 */
export const MAPPED = `
  SELECT l.*, b.provider, b.currency, r.id AS rule_id, coalesce(r.item_id, i.id) AS to_item, coalesce(r.cost_center_id, c.id) AS to_center,
    coalesce(r.vendor_id, v.id) AS to_vendor
  FROM provider_lines l JOIN provider_bills b ON b.id = l.bill_id
  LEFT JOIN LATERAL (
    SELECT r.* FROM provider_rules r WHERE r.organization_id = $1 AND ${fits('b.provider', 'r.provider')} AND ${fits('l.service', 'r.service')}
      AND ${fits(`coalesce(l.sub_account, '')`, 'r.sub_account')} AND ${fits(`coalesce(l.resource, '')`, 'r.resource')}
      AND (r.tag_name IS NULL OR ${fits(`coalesce(l.tags ->> r.tag_name, '')`, 'r.tag_value')})
      AND (r.cost_center_tag IS NULL OR r.cost_center_id IS NOT NULL OR r.item_id IS NOT NULL OR l.tags ->> r.cost_center_tag IS NOT NULL)
    ORDER BY r.position LIMIT 1
  ) r ON true
  LEFT JOIN items i ON i.organization_id = $1 AND i.tag_key = lower(l.resource)
  LEFT JOIN cost_centers c ON c.organization_id = $1 AND lower(c.code) = lower(l.tags ->> r.cost_center_tag)
  LEFT JOIN LATERAL (SELECT id FROM vendors WHERE organization_id = $1 AND lower(name) = lower(b.provider) LIMIT 1) v ON true
  WHERE l.organization_id = $1 AND l.bill_id = ANY($2::uuid[])`;

/**
 * What a bill comes to in whole minor units (`$3` of them make a unit): the parts that are rounded down get back what is left, the largest
 * rests first, so that they add up to the bill's total, rounded once.
 */
export const ENTRIES = `
  WITH mapped AS (${MAPPED}), sums AS (
    SELECT month, category, recurring, service, to_item, to_center, to_vendor, sum(billed) * $3::numeric AS exact
    FROM mapped GROUP BY month, category, recurring, service, to_item, to_center, to_vendor
  ), ranked AS (
    SELECT *, floor(exact) AS low, row_number() OVER (ORDER BY exact - floor(exact) DESC, month, category, recurring, service, to_item, to_center, to_vendor) AS place,
      round(sum(exact) OVER ()) - sum(floor(exact)) OVER () AS left_over
    FROM sums
  )
  SELECT month::text, category, recurring, service, to_item AS "itemId", to_center AS "costCenterId", to_vendor AS "vendorId",
    (low + CASE WHEN place <= left_over THEN 1 ELSE 0 END)::bigint::text AS minor
  FROM ranked ORDER BY month, category, recurring, service, to_item NULLS FIRST, to_center NULLS FIRST, to_vendor NULLS FIRST`;

/** What no rule, item or cost centre takes, the most expensive first. */
export const UNMATCHED = `
  WITH mapped AS (${MAPPED})
  SELECT provider, service, sub_account AS "subAccount", max(sub_account_name) AS "subAccountName", currency, count(DISTINCT resource)::integer AS resources,
    sum(billed)::text AS billed
  FROM mapped WHERE to_item IS NULL AND to_center IS NULL
  GROUP BY provider, service, sub_account, currency ORDER BY abs(sum(billed)) DESC LIMIT 200`;
