import { Injectable } from '@nestjs/common';
import { ItemViews } from '#inventory';
import { type Actor, Database, may, reachOf } from '#platform';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import type { RequestState } from '../requests/request.lifecycle.js';
import type { ItemReservationDto, KeptForDto, LineStockDto, RequestStockDto } from './stock.dto.js';
import { StockReservations } from './stock-reservations.service.js';

interface StockLine {
  lineId: string;
  description: string;
  productId: string;
  businessUnitId: string | null;
  ordered: number;
  open: number;
}

const MOST = 1_000;
const sentStates: readonly RequestState[] = ['pending_approval', 'questioned', 'approved'];

/** What could be met from stock, and for whom an item is kept. Needs a reading scope or an open transaction. */
@Injectable()
export class StockQueries {
  constructor(
    private readonly database: Database,
    private readonly requests: PurchaseRequestsQueries,
    private readonly items: ItemViews,
    private readonly stock: StockReservations,
  ) {}

  /** @throws Refusal `not_found`, also for what one takes no part in */
  async ofRequest(actor: Actor, requestId: string): Promise<RequestStockDto> {
    await this.requests.requireSeen(actor, requestId);
    const request = await this.database.one<{ state: RequestState; requestedById: string }>(
      'SELECT state, requested_by_id AS "requestedById" FROM purchase_requests WHERE id = $1',
      [requestId],
    );
    const lines = await this.lines(requestId);
    const kept = await this.stock.of(requestId);
    const data: LineStockDto[] = [];
    for (const { productId, businessUnitId: _unit, ...line } of lines) {
      data.push({
        ...line,
        free: may(actor, 'items.read') ? await this.free(actor, productId) : null,
        reservations: kept.filter(({ requestLineId }) => requestLineId === line.lineId),
      });
    }
    const concerned = sentStates.includes(request.state) && isConcerned(actor, request.requestedById, lines);
    return {
      data,
      mayReserve: concerned && data.some(({ open, free }) => open > 0 && free !== 0),
      mayRelease: concerned && kept.some(({ state }) => state === 'live'),
    };
  }

  /** @throws Refusal `not_found` for an item that one does not see */
  async ofItem(actor: Actor, itemId: string): Promise<ItemReservationDto> {
    await this.items.item(actor, itemId);
    const kept = await this.database.first<KeptForDto>(
      `SELECT s.id, s.request_line_id AS "requestLineId", s.item_id AS "itemId", i.tag AS "itemTag", i.name AS "itemName", s.state, s.until,
         s.let_go AS "letGo", s.reason, r.id AS "requestId", r.number AS "requestNumber", coalesce(f.name, p.name) AS "forName"
       FROM stock_reservations s JOIN items i ON i.id = s.item_id JOIN purchase_request_lines l ON l.id = s.request_line_id
         JOIN purchase_requests r ON r.id = l.request_id JOIN people p ON p.id = coalesce(r.for_person_id, r.requested_by_id)
         LEFT JOIN locations f ON f.id = r.for_location_id
       WHERE s.item_id = $1 AND s.state = 'live'`,
      [itemId],
    );
    return { reservation: kept ?? null };
  }

  private lines(requestId: string): Promise<StockLine[]> {
    return this.database.query<StockLine>(
      `SELECT l.id AS "lineId", l.description, l.product_id AS "productId", c.business_unit_id AS "businessUnitId", o.taken AS ordered,
         l.quantity - o.taken - purchase_request_line_reserved(l.id) AS open
       FROM purchase_request_lines l JOIN products p ON p.id = l.product_id AND p.kind = 'asset' JOIN cost_centers c ON c.id = l.cost_center_id
         CROSS JOIN LATERAL (SELECT coalesce(sum(x.taken), 0)::integer AS taken FROM purchase_order_lines x
           WHERE x.request_line_id = l.id AND x.taken > 0) o
       WHERE l.request_id = $1 ORDER BY l.position`,
      [requestId],
    );
  }

  private async free(actor: Actor, productId: string): Promise<number> {
    const reach = reachOf(actor, 'items.read');
    const reached = reach === 'everything' ? null : [...reach.businessUnitIds, ...reach.locationIds];
    const { free } = await this.database.one<{ free: number }>(
      `SELECT count(*)::integer AS free FROM (SELECT FROM items i WHERE i.product_id = $1 AND i.kind = 'asset' AND i.phase = 'configure' AND i.state IN ('in_stock', 'ready')
         AND num_nonnulls(i.holder_person_id, i.holder_location_id, i.holder_item_id) = 0
         AND ($2::uuid[] IS NULL OR i.business_unit_id = ANY($2) OR i.location_id = ANY($2))
         AND NOT EXISTS (SELECT FROM stock_reservations s WHERE s.item_id = i.id AND s.state = 'live') LIMIT ${MOST}) AS found`,
      [productId, reached],
    );
    return free;
  }
}

/** The requester, or who may order all of it. */
function isConcerned(actor: Actor, requestedById: string, lines: readonly StockLine[]): boolean {
  if (actor.personId === requestedById) return true;
  if (!may(actor, 'procurement.order')) return false;
  const reach = reachOf(actor, 'procurement.order');
  if (reach === 'everything') return true;
  const within = ({ businessUnitId }: StockLine): boolean =>
    businessUnitId !== null && reach.businessUnitIds.includes(businessUnitId);
  return lines.length > 0 && lines.every(within);
}
