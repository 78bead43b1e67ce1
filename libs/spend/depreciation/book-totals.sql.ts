/** What the totals of a book are summed up by. */
export const totalLabels = {
  category: 'product.category',
  domain: 'item.domain',
  cost_center: `center.code || ' ' || center.name`,
} as const;

/** Of one label: the sums of what its postings tell, and the assets of which they do not tell it. */
export interface SettledTotal {
  label: string | null;
  assets: number;
  costMinor: string;
  accumulatedMinor: string;
  impairedMinor: string;
  carryingMinor: string;
  resultMinor: string;
  /** What has to be reckoned: not posted that far, corrected later, or with something that happened within the month. */
  others: string[];
}

/**
 * Parameters: organisation, book, the day, the last month that is over on it, the units that are seen (all where nothing).
 * The postings of an asset through a month come to the state of its course at that month's end, as long as no later correction says
 * otherwise; what was paid is compared with what the asset was reckoned with, so that neither side is behind the other.
 */
export const settledTotals = (by: keyof typeof totalLabels): string => `
  WITH asset AS (
    SELECT asset.*, coalesce(asset.given_in_service_on, asset.signalled_on) AS in_service_on, book.starts_on, book.currency,
      CASE WHEN asset.disposed_on IS NOT NULL
        THEN greatest(asset.disposed_on, coalesce(asset.given_in_service_on, asset.signalled_on)) END AS left_on, ${totalLabels[by]} AS label
    FROM depreciation_assets asset
    JOIN depreciation_books book ON book.organization_id = $1 AND book.id = asset.book_id
    JOIN items item ON item.organization_id = $1 AND item.id = asset.item_id
    LEFT JOIN products product ON product.organization_id = $1 AND product.id = item.product_id
    LEFT JOIN cost_centers center ON center.organization_id = $1 AND center.id = item.cost_center_id
    WHERE asset.organization_id = $1 AND asset.book_id = $2 AND ($5::uuid[] IS NULL OR item.business_unit_id = ANY($5))
  ), paid AS (
    SELECT item_id, currency, sum(amount_minor) AS minor, sum(amount_minor::numeric * (month - date '1990-01-01')) AS moment, max(month) AS latest
    FROM spend_item_months WHERE organization_id = $1 AND kind = 'purchase' GROUP BY item_id, currency
  ), posted AS (
    SELECT p.asset_id, max(p.month) FILTER (WHERE p.origin = 'correction') AS corrected,
      sum(p.amount_minor) FILTER (WHERE p.measure = 'depreciation' AND p.month <= $4) AS depreciation,
      sum(p.amount_minor) FILTER (WHERE p.measure = 'impairment' AND p.month <= $4) AS impairment,
      sum(p.amount_minor) FILTER (WHERE p.measure = 'disposal' AND p.month <= $4) AS disposal
    FROM depreciation_postings p JOIN asset ON asset.id = p.asset_id WHERE p.organization_id = $1 GROUP BY p.asset_id
  ), state AS (
    SELECT asset.id, asset.label, asset.in_service_on <= $3 AS is_there, coalesce(asset.left_on <= $3, false) AS has_left,
      coalesce(paid.minor, 0) AS cost, coalesce(posted.depreciation, 0) AS depreciation, coalesce(posted.impairment, 0) AS impairment,
      coalesce(posted.disposal, 0) AS disposal,
      asset.in_service_on > $3 OR (
        NOT asset.is_stale
        AND coalesce(paid.minor, 0) = asset.cost_minor AND coalesce(paid.moment, 0) = asset.cost_moment
        AND coalesce(paid.latest <= date_trunc('month', $3::date) AND (asset.left_on IS NULL OR paid.latest < date_trunc('month', asset.left_on)), true)
        AND (date_trunc('month', asset.in_service_on) > $4 OR ($4 >= asset.starts_on - interval '1 month'
          AND (asset.posted_through >= $4 OR (asset.next_month IS NULL AND asset.posted_through IS NOT NULL))))
        AND coalesce(posted.corrected <= $4, true)
        AND (asset.left_on IS NULL OR asset.left_on > $3 OR date_trunc('month', asset.left_on) <= $4)
        AND NOT EXISTS (SELECT FROM depreciation_events e WHERE e.organization_id = $1 AND e.asset_id = asset.id AND e.kind = 'impairment'
          AND e.happened_on <= $3 AND e.happened_on >= $4::date + interval '1 month')
      ) AS is_settled
    FROM asset
    LEFT JOIN paid ON paid.item_id = asset.item_id AND paid.currency = asset.currency
    LEFT JOIN posted ON posted.asset_id = asset.id
  )
  SELECT label, count(*) FILTER (WHERE shown AND cost <> 0)::integer AS assets,
    coalesce(sum(cost) FILTER (WHERE shown), 0)::text AS "costMinor",
    coalesce(sum(depreciation) FILTER (WHERE shown), 0)::text AS "accumulatedMinor",
    coalesce(sum(impairment) FILTER (WHERE shown), 0)::text AS "impairedMinor",
    coalesce(sum(cost - depreciation - impairment) FILTER (WHERE shown AND NOT has_left), 0)::text AS "carryingMinor",
    coalesce(sum(disposal) FILTER (WHERE shown), 0)::text AS "resultMinor",
    coalesce(array_agg(id) FILTER (WHERE NOT is_settled), '{}') AS others
  FROM (SELECT *, is_settled AND is_there AS shown FROM state) AS state GROUP BY label`;
