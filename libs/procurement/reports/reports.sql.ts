/** SQL: whether a narrowed role reaches an order `o` with the cost centre `c` of its line. $1 the units and places, NULL for all. */
const REACHED = '($1::uuid[] IS NULL OR o.location_id = ANY($1) OR c.business_unit_id = ANY($1))';

/** $2 today, $3 the only vendor. */
export const openOrders = `
  SELECT v.id AS "vendorId", v.name AS vendor, count(DISTINCT o.id)::integer AS orders,
    coalesce(sum(l.quantity - l.received) FILTER (WHERE l.received < l.quantity), 0)::integer AS quantity,
    count(DISTINCT o.id) FILTER (WHERE coalesce(o.expected_on, o.wanted_on) < $2::date)::integer AS late,
    count(DISTINCT o.id) FILTER (WHERE coalesce(o.expected_on, o.wanted_on) IS NULL)::integer AS undated,
    min(o.sent_at) AS "oldestSentAt", o.currency, coalesce(sum(m.remaining_minor), 0)::text AS "openMinor"
  FROM purchase_orders o JOIN purchase_order_lines l ON l.order_id = o.id AND l.live JOIN vendors v ON v.id = o.vendor_id
    JOIN cost_centers c ON c.id = l.cost_center_id LEFT JOIN commitments m ON m.id = l.commitment_id
  WHERE o.organization_id = current_organization_id() AND o.state IN ('sent', 'acknowledged', 'partly_received') AND ${REACHED}
    AND ($3::uuid IS NULL OR o.vendor_id = $3)
  GROUP BY v.id, v.name, o.currency ORDER BY orders DESC, v.name, o.currency LIMIT 500`;

/** $2 now. A narrowed role sees what waits about the cost centres of its units. */
export const approvalAges = `
  SELECT p.id AS "personId", p.name AS person, count(*)::integer AS waiting,
    count(*) FILTER (WHERE w.asked_at < $2::timestamptz - interval '2 days')::integer AS "overTwoDays",
    count(*) FILTER (WHERE w.asked_at < $2::timestamptz - interval '7 days')::integer AS "overAWeek",
    floor(percentile_disc(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM $2::timestamptz - w.asked_at)) / 3600)::integer AS "medianHours",
    min(w.asked_at) AS "oldestAskedAt"
  FROM (
    SELECT t.person_id, t.request_id, min(t.asked_at) AS asked_at FROM approval_seats t
    WHERE t.organization_id = current_organization_id() AND t.state = 'open' AND ($1::uuid[] IS NULL OR EXISTS (
      SELECT FROM purchase_request_lines l JOIN cost_centers c ON c.id = l.cost_center_id
      WHERE l.request_id = t.request_id AND c.business_unit_id = ANY($1)))
    GROUP BY 1, 2
  ) w JOIN people p ON p.id = w.person_id
  GROUP BY p.id, p.name ORDER BY "oldestAskedAt", p.name LIMIT 500`;

const keys = { vendor: ['v.id', 'v.name'], product: ['p.id', 'p.name'] } as const;

/** $2 the first moment, $3 the moment after the last; $4 the time zone in which a receipt has its day; $5 the only vendor. What was taken back is left out. */
export const deliveries = (by: keyof typeof keys): string => `
  SELECT id, name, count(*)::integer AS deliveries, sum(accepted)::integer AS quantity,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY days)::integer AS "medianDays",
    percentile_disc(0.9) WITHIN GROUP (ORDER BY days)::integer AS "ninetiethDays",
    coalesce(sum(accepted) FILTER (WHERE wanted IS NOT NULL), 0)::integer AS dated,
    coalesce(sum(accepted) FILTER (WHERE came <= wanted), 0)::integer AS "onTime", sum(faulty)::integer AS faulty
  FROM (
    SELECT ${keys[by][0]} AS id, ${keys[by][1]} AS name, n.accepted, n.damaged + n.wrong AS faulty,
      greatest((r.received_at AT TIME ZONE $4)::date - (o.sent_at AT TIME ZONE $4)::date, 0) AS days,
      (r.received_at AT TIME ZONE $4)::date AS came, coalesce(o.expected_on, o.wanted_on) AS wanted
    FROM purchase_receipts r JOIN purchase_receipt_lines n ON n.receipt_id = r.id JOIN purchase_order_lines l ON l.id = n.order_line_id
      JOIN purchase_orders o ON o.id = r.order_id JOIN cost_centers c ON c.id = l.cost_center_id JOIN vendors v ON v.id = o.vendor_id
      LEFT JOIN products p ON p.id = l.product_id
    WHERE r.organization_id = current_organization_id() AND r.received_at >= $2 AND r.received_at < $3 AND ${REACHED}
      AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id) AND ${keys[by][0]} IS NOT NULL
      AND ($5::uuid IS NULL OR o.vendor_id = $5)
  ) came GROUP BY 1, 2 ORDER BY quantity DESC, name LIMIT 500`;

export const underApproval = `
  SELECT c.id AS "costCenterId", c.code, c.name, l.currency, count(DISTINCT r.id)::integer AS requests,
    sum(l.quantity * l.unit_price_minor)::text AS "onceMinor",
    coalesce(sum(l.quantity * l.recurring_minor * l.term_months), 0)::text AS "recurringMinor"
  FROM purchase_requests r JOIN purchase_request_lines l ON l.request_id = r.id JOIN cost_centers c ON c.id = l.cost_center_id
  WHERE r.organization_id = current_organization_id() AND r.state IN ('pending_approval', 'questioned')
    AND ($1::uuid[] IS NULL OR c.business_unit_id = ANY($1))
  GROUP BY c.id, c.code, c.name, l.currency ORDER BY c.code, l.currency LIMIT 500`;

/** What was last paid for each product to the vendor $2, from the newest of its orders. */
export const vendorPrices = `
  SELECT * FROM (
    SELECT DISTINCT ON (l.product_id) l.product_id AS "productId", p.name AS product, o.id AS "orderId", o.number, o.sent_at AS "sentAt",
      o.currency, l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor"
    FROM (SELECT * FROM purchase_orders WHERE organization_id = current_organization_id() AND vendor_id = $2 AND sent_at IS NOT NULL
        ORDER BY created_at DESC LIMIT 1000) o
      JOIN purchase_order_lines l ON l.order_id = o.id AND l.live AND l.quantity > 0 JOIN products p ON p.id = l.product_id
      JOIN cost_centers c ON c.id = l.cost_center_id
    WHERE ${REACHED}
    ORDER BY l.product_id, o.sent_at DESC, o.id DESC
  ) latest ORDER BY "sentAt" DESC, product LIMIT 50`;
