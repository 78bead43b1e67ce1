import { Injectable } from '@nestjs/common';
import { type Listing, listPage } from '#organization';
import { type Actor, Clock, Database, Money, type Page, Refusal } from '#platform';
import { reachedBy } from '../orders/purchase-orders.queries.js';
import type {
  ApprovalAgeRowDto,
  DeliveriesDto,
  DeliveriesQuery,
  DeliveriesRowDto,
  OpenOrdersQuery,
  OpenOrdersRowDto,
  ProductPriceDto,
  ProductPriceQuery,
  UnderApprovalRowDto,
  VendorPriceDto,
} from './report.dto.js';
import { approvalAges, deliveries, openOrders, underApproval, vendorPrices } from './reports.sql.js';

const MOST_DAYS = 3_660;
const DAY = 86_400_000;

const prices: Listing = {
  select: `l.id, o.id AS "orderId", o.number, o.sent_at AS "sentAt", o.vendor_id AS "vendorId", v.name AS vendor, l.quantity, o.currency,
    l.unit_price_minor::text AS "unitPriceMinor", coalesce(round(l.net_minor::numeric / nullif(l.quantity, 0))::bigint, l.unit_price_minor)::text AS "netPriceMinor",
    l.recurring_minor::text AS "recurringMinor", NOT l.live OR l.quantity = 0 AS cancelled`,
  from: `purchase_order_lines l JOIN purchase_orders o ON o.id = l.order_id AND o.sent_at IS NOT NULL JOIN vendors v ON v.id = o.vendor_id
    JOIN cost_centers c ON c.id = l.cost_center_id`,
  id: 'l.id',
  sortable: { sentAt: 'o.sent_at', unitPriceMinor: 'l.unit_price_minor', quantity: 'l.quantity' },
  usual: '-sentAt',
  searched: ['v.name', 'o.number'],
  label: 'The price',
};

/** What people ask of procurement as a whole. A narrowed role sees what is paid by its units or goes to its places. Needs a reading scope. */
@Injectable()
export class ProcurementReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async openOrders(actor: Actor, { vendorId }: OpenOrdersQuery = {}): Promise<OpenOrdersRowDto[]> {
    const rows = await this.database.query<Omit<OpenOrdersRowDto, 'open'> & { currency: string; openMinor: string }>(openOrders, [
      reachedBy(actor, 'procurement.read_orders') ?? null,
      this.clock.today(),
      vendorId ?? null,
    ]);
    return rows.map(({ currency, openMinor, ...row }) => ({ ...row, open: Money.of(BigInt(openMinor), currency).toJSON() }));
  }

  approvalAges(actor: Actor): Promise<ApprovalAgeRowDto[]> {
    return this.database.query<ApprovalAgeRowDto>(approvalAges, [
      reachedBy(actor, 'procurement.read_all') ?? null,
      this.clock.now(),
    ]);
  }

  /** @throws Refusal `validation_failed` for a span that ends before it begins, or is longer than ten years */
  async deliveries(actor: Actor, { by = 'vendor', vendorId, ...span }: DeliveriesQuery): Promise<DeliveriesDto> {
    const until = span.until ?? this.clock.today();
    const from = span.from ?? daysAfter(until, -365);
    if (from > until) throw new Refusal('validation_failed', 'The first day lies after the last.', { pointer: '?from' });
    if (daysAfter(from, MOST_DAYS) < until)
      throw new Refusal('validation_failed', 'At most ten years at once.', { pointer: '?from' });
    const { zone, start, end } = await this.database.one<{ zone: string; start: Date; end: Date }>(
      `SELECT time_zone AS zone, $2::date::timestamp AT TIME ZONE time_zone AS start,
         ($3::date + 1)::timestamp AT TIME ZONE time_zone AS end FROM organizations WHERE id = $1`,
      [actor.organizationId, from, until],
    );
    const reached = reachedBy(actor, 'procurement.read_orders') ?? null;
    const params = [reached, start, end, zone, vendorId ?? null];
    return { from, until, data: await this.database.query<DeliveriesRowDto>(deliveries(by), params) };
  }

  async underApproval(actor: Actor): Promise<UnderApprovalRowDto[]> {
    type Row = Omit<UnderApprovalRowDto, 'once' | 'recurring'> & { currency: string; onceMinor: string; recurringMinor: string };
    const rows = await this.database.query<Row>(underApproval, [reachedBy(actor, 'procurement.read_all') ?? null]);
    return rows.map(({ currency, onceMinor, recurringMinor, ...row }) => ({
      ...row,
      once: Money.of(BigInt(onceMinor), currency).toJSON(),
      recurring: Money.of(BigInt(recurringMinor), currency).toJSON(),
    }));
  }

  /** What a vendor was last paid for each product. */
  vendorPrices(actor: Actor, vendorId: string): Promise<VendorPriceDto[]> {
    return this.database.query<VendorPriceDto>(vendorPrices, [reachedBy(actor, 'procurement.read_orders') ?? null, vendorId]);
  }

  /** What a product cost in each order that was sent, the newest first. */
  prices(actor: Actor, query: ProductPriceQuery): Promise<Page<ProductPriceDto>> {
    return listPage<ProductPriceDto>(this.database, prices, query, [
      ['l.organization_id = current_organization_id() AND l.product_id = ?', query.productId],
      ['o.vendor_id = ?', query.vendorId],
      ['(o.location_id = ANY(?::uuid[]) OR c.business_unit_id = ANY(?::uuid[]))', reachedBy(actor, 'procurement.read_orders')],
    ]);
  }
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
