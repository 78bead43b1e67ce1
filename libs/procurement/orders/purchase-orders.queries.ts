import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, may, notFound, type Page, type Permission, reachOf } from '#platform';
import { lineChange } from '../changes/change.columns.js';
import type {
  OrderableLineDto,
  OrderableLineQuery,
  OrderLineDto,
  OrderQuery,
  PurchaseOrderDetailDto,
  PurchaseOrderDto,
} from './order.dto.js';
import { isAcknowledged, openStates, orderVerbsFrom } from './order.lifecycle.js';

const sums = `LEFT JOIN LATERAL (SELECT coalesce(sum(l.net_minor + l.tax_minor + l.shipping_minor), 0)::text AS total,
  coalesce(sum(m.remaining_minor), 0)::text AS committed, coalesce(sum(l.quantity), 0)::integer AS ordered,
  coalesce(sum(l.received), 0)::integer AS received
  FROM purchase_order_lines l LEFT JOIN commitments m ON m.id = l.commitment_id WHERE l.order_id = o.id) s ON true`;

const orders: Listing = {
  select: `o.id, o.number, o.vendor_id AS "vendorId", v.name AS "vendorName", o.location_id AS "locationId", p.name AS "locationName",
    o.state, o.currency, s.total AS "totalMinor", s.committed AS "committedMinor",
    s.ordered, s.received, o.wanted_on::text AS "wantedOn",
    o.expected_on::text AS "expectedOn", o.sent_at AS "sentAt", o.version, o.created_at AS "createdAt", o.updated_at AS "updatedAt"`,
  from: `purchase_orders o JOIN vendors v ON v.id = o.vendor_id LEFT JOIN locations p ON p.id = o.location_id ${sums}`,
  id: 'o.id',
  sortable: { createdAt: 'o.created_at', number: 'o.number', updatedAt: 'o.updated_at', vendor: 'v.name' },
  usual: '-createdAt',
  searched: ['o.number', 'v.name', 'o.vendor_reference'],
  label: 'The order',
};

/** Few at a time, so that they are also found by what they order. */
const openOrders: Listing = {
  ...orders,
  searched: [...orders.searched, "(SELECT string_agg(l.description, ' ') FROM purchase_order_lines l WHERE l.order_id = o.id)"],
};

const heads: Listing = {
  ...orders,
  select: `${orders.select}, coalesce((SELECT sum(e.amount_minor) FROM purchase_receipts t JOIN purchase_receipt_lines n ON n.receipt_id = t.id
      JOIN ledger_postings g ON g.organization_id = t.organization_id AND g.idempotency_key IN ('receipt:' || n.id, 'receipt-over:' || n.id)
      JOIN ledger_entries e ON e.posting_id = g.id
      WHERE t.organization_id = o.organization_id AND t.order_id = o.id
        AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = t.id)), 0)::text AS "postedMinor",
    o.terms, o.shipping_minor::text AS "shippingMinor", b.name AS "placedByName", a.number AS "policyNumber",
    o.quote_id AS "quoteId", o.contract_id AS "contractId", ct.number AS "contractNumber", o.revision, o.acknowledged_revision AS "acknowledgedRevision", w.recipient AS "mailedTo", w.state AS "mailState", o.vendor_reference AS "vendorReference", o.acknowledged_at AS "acknowledgedAt", o.closed_at AS "closedAt",
    o.closed_because AS "closedBecause"`,
  from: `${orders.from} LEFT JOIN people b ON b.id = o.placed_by_id LEFT JOIN approval_policies a ON a.id = o.policy_id
    LEFT JOIN contracts ct ON ct.id = o.contract_id
    LEFT JOIN mails w ON w.organization_id = o.organization_id AND w.key = 'purchase-order:' || o.id || ':' || o.revision`,
};

const orderable: Listing = {
  select: `l.id, r.id AS "requestId", r.number AS "requestNumber", l.description, l.quantity - t.taken AS quantity, l.currency,
    l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor", l.vendor_id AS "vendorId", v.name AS "vendorName", r.wanted_on::text AS "wantedOn",
    r.decided_at AS "approvedAt", ${lineChange} AS change`,
  from: `purchase_request_lines l JOIN purchase_requests r ON r.id = l.request_id JOIN cost_centers c ON c.id = l.cost_center_id
    LEFT JOIN vendors v ON v.id = l.vendor_id CROSS JOIN LATERAL (SELECT coalesce(sum(x.taken), 0)::integer + purchase_request_line_reserved(l.id) AS taken
      FROM purchase_order_lines x WHERE x.request_line_id = l.id AND x.taken > 0) t`,
  id: 'l.id',
  sortable: { approvedAt: 'r.decided_at', number: 'r.number' },
  usual: 'approvedAt',
  searched: ['r.number', 'r.title', 'l.description', 'v.name'],
  label: 'The line',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class PurchaseOrdersQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, query: OrderQuery): Promise<Page<PurchaseOrderDto>> {
    return listPage(this.database, query.open ? openOrders : orders, query, [
      [
        '(o.location_id = ANY(?::uuid[]) OR EXISTS (SELECT FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id WHERE l.order_id = o.id AND c.business_unit_id = ANY(?::uuid[])))',
        reachedBy(actor, 'procurement.read_orders'),
      ],
      ['o.state = ?', query.state],
      ['o.vendor_id = ?', query.vendorId],
      ['o.state = ANY(?)', query.open ? openStates : undefined],
      ['EXISTS (SELECT FROM purchase_order_lines l WHERE l.order_id = o.id AND l.request_id = ?)', query.requestId],
    ]);
  }

  /** @param by what one reaches it by. @throws Refusal `not_found`, also for what lies beyond that */
  async get(actor: Actor, id: string, by: Permission = 'procurement.read_orders'): Promise<PurchaseOrderDetailDto> {
    const head = await readOne<Omit<PurchaseOrderDetailDto, 'lines' | 'verbs'>>(this.database, heads, id);
    const reached = reachedBy(actor, by);
    const lines = await this.lines(id);
    const places = [head.locationId, ...lines.map(({ businessUnitId }) => businessUnitId)];
    if (reached && !places.some((place) => place !== null && reached.includes(place))) throw notFound(orders.label);
    return {
      ...head,
      lines: lines.map(({ businessUnitId: _unit, ...line }) => line),
      verbs: may(actor, 'procurement.order') ? orderVerbsFrom(head.state, isAcknowledged(head)) : [],
    };
  }

  /** What is approved and waits to be ordered, the oldest first. */
  orderable(actor: Actor, query: OrderableLineQuery): Promise<Page<OrderableLineDto>> {
    return listPage(this.database, orderable, query, [
      [`r.state = ? AND l.quantity > t.taken AND (l.action IS NULL OR l.action NOT IN ('repair', 'return'))`, 'approved'],
      ['c.business_unit_id = ANY(?::uuid[])', reachedBy(actor, 'procurement.order')],
      ['l.vendor_id = ?', query.vendorId],
    ] satisfies Filter[]);
  }

  private lines(id: string): Promise<Array<OrderLineDto & { businessUnitId: string | null }>> {
    return this.database.query(
      `SELECT l.id, l.position, l.request_id AS "requestId", r.number AS "requestNumber", r.project_id AS "projectId", j.code || ' ' || j.name AS "projectName", l.request_line_id AS "requestLineId",
         l.product_id AS "productId", k.kind, l.description, l.domain, l.cost_center_id AS "costCenterId", c.code || ' ' || c.name AS "costCenterName",
         l.quantity, l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor",
         l.term_months AS "termMonths", l.discount_minor::text AS "discountMinor", l.tax_basis_points AS "taxBasisPoints",
         l.net_minor::text AS "netMinor", l.tax_minor::text AS "taxMinor", l.shipping_minor::text AS "shippingMinor",
         CASE WHEN f.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'chargeKind', f.charge_kind, 'rate', trim_scale(f.rate)::text, 'unit', f.unit,
           'currency', ct.currency) END AS "contractRate",
         l.received, l.over, CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('action', w.action, 'itemId', w.item_id, 'contractId', w.contract_id,
           'wantedOn', w.wanted_on, 'confirmedOn', w.confirmed_on, 'carrierReference', w.carrier_reference) END AS work, c.business_unit_id AS "businessUnitId"
       FROM purchase_order_lines l JOIN purchase_requests r ON r.id = l.request_id LEFT JOIN projects j ON j.id = r.project_id
         JOIN cost_centers c ON c.id = l.cost_center_id LEFT JOIN products k ON k.id = l.product_id
         LEFT JOIN purchase_order_line_works w ON w.line_id = l.id
         LEFT JOIN contract_rates f ON f.id = l.contract_rate_id LEFT JOIN contracts ct ON ct.id = f.contract_id
       WHERE l.order_id = $1 ORDER BY l.position`,
      [id],
    );
  }
}

/** The units that pay and the places that are delivered to, as far as one's role goes; nothing where it is everywhere. Their ids never meet. */
export function reachedBy(actor: Actor, permission: Permission): readonly string[] | undefined {
  const reach = reachOf(actor, permission);
  return reach === 'everything' ? undefined : [...reach.businessUnitIds, ...reach.locationIds];
}
