import { Injectable } from '@nestjs/common';
import { asMeant, type Place, requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { RequestBook } from '../requests/request-book.js';
import type { StockReservationDto } from './stock-reservation.dto.js';

const DAYS_KEPT = 30;
const DAY = 86_400_000;

interface WantedLine extends Place {
  id: string;
  productId: string;
  open: number;
}

const meanings = {
  stock_reservations_wanted: { code: 'conflict', reason: 'This has been ordered or reserved in the meantime.' },
} as const;

/** Keeps items in stock for those who asked for them, so that they need not be ordered. */
@Injectable()
export class StockReservations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly book: RequestBook,
  ) {}

  /** As many as there are of what is open in the request, oldest stock first. By the requester, or by who may order it.
   * @returns how many are kept now. @throws Refusal `not_found`, `forbidden`, `version_stale`, `verb_not_allowed` */
  async reserve(actor: Actor, requestId: string, version: number): Promise<number> {
    try {
      return await this.database.transaction(actor, async () => {
        const request = await this.book.hold(actor, requestId, version);
        if (!['pending_approval', 'questioned', 'approved'].includes(request.state)) {
          throw new Refusal('verb_not_allowed', 'Only a request that was sent is met from stock.', {
            facts: { state: request.state },
          });
        }
        const lines = await this.wanted(requestId);
        this.requireConcerned(actor, request.requestedById, lines);
        let kept = 0;
        for (const line of lines) kept += await this.keep(actor, line);
        if (kept > 0) await this.tell(actor, requestId, 'purchase_request.reserved', kept);
        return kept;
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }

  /**
   * What was given already stays given. Whoever did not ask for it says why.
   * @throws Refusal `not_found`, `forbidden`, `version_stale`, `validation_failed` without a reason
   */
  async release(actor: Actor, requestId: string, version: number, reason?: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const request = await this.book.hold(actor, requestId, version);
      this.requireConcerned(actor, request.requestedById, await this.wanted(requestId));
      if (reason === undefined && actor.personId !== request.requestedById)
        throw new Refusal('validation_failed', 'Say why.', { pointer: '/reason' });
      const released = await this.database.query(
        `UPDATE stock_reservations s SET state = 'released', let_go = 'by_hand', reason = $3, ended_at = $2 FROM purchase_request_lines l
         WHERE l.request_id = $1 AND s.request_line_id = l.id AND s.state = 'live' RETURNING s.id`,
        [requestId, this.clock.now(), reason ?? null],
      );
      if (released.length > 0) await this.tell(actor, requestId, 'purchase_request.released', released.length);
    });
  }

  /** With what was let go while it was still wanted. Needs a reading scope or an open transaction; for who may see the request. */
  of(requestId: string): Promise<StockReservationDto[]> {
    return this.database.query<StockReservationDto>(
      `SELECT s.id, s.request_line_id AS "requestLineId", s.item_id AS "itemId", i.tag AS "itemTag", i.name AS "itemName", s.state, s.until,
         s.let_go AS "letGo", s.reason
       FROM purchase_request_lines l
         JOIN stock_reservations s ON s.request_line_id = l.id AND (s.state <> 'released' OR s.let_go <> 'request_ended') JOIN items i ON i.id = s.item_id
       WHERE l.request_id = $1 ORDER BY l.position, s.id`,
      [requestId],
    );
  }

  /** Lets go what nobody was given in time. @returns how many */
  expire(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      const gone = await this.database.query(
        `UPDATE stock_reservations SET state = 'released', let_go = 'overdue', ended_at = $2 WHERE organization_id = $1 AND state = 'live' AND until < $2 RETURNING id`,
        [actor.organizationId, this.clock.now()],
      );
      return gone.length;
    });
  }

  private wanted(requestId: string): Promise<WantedLine[]> {
    return this.database.query<WantedLine>(
      `SELECT l.id, l.product_id AS "productId", c.business_unit_id AS "businessUnitId",
         l.quantity - purchase_request_line_reserved(l.id) - coalesce((SELECT sum(o.taken) FROM purchase_order_lines o
           WHERE o.request_line_id = l.id AND o.taken > 0), 0)::integer AS open
       FROM purchase_request_lines l JOIN products p ON p.id = l.product_id AND p.kind = 'asset' JOIN cost_centers c ON c.id = l.cost_center_id
       WHERE l.request_id = $1 ORDER BY l.position`,
      [requestId],
    );
  }

  /** Others take theirs at the same time: what they hold is passed over, and what they took meanwhile is looked for anew. */
  private async keep(actor: Actor, { id, productId, open }: WantedLine): Promise<number> {
    let missing = open;
    while (missing > 0) {
      const free = await this.database.query<{ id: string }>(
        `SELECT i.id FROM items i WHERE i.product_id = $1 AND i.kind = 'asset' AND i.phase = 'configure' AND i.state IN ('in_stock', 'ready')
           AND num_nonnulls(i.holder_person_id, i.holder_location_id, i.holder_item_id) = 0
           AND NOT EXISTS (SELECT FROM stock_reservations s WHERE s.item_id = i.id AND s.state = 'live')
         ORDER BY i.created_at, i.id LIMIT $2 FOR NO KEY UPDATE OF i SKIP LOCKED`,
        [productId, missing],
      );
      if (free.length === 0) break;
      const now = this.clock.now();
      const kept = await this.database.query(
        `INSERT INTO stock_reservations (id, organization_id, request_line_id, item_id, reserved_at, until)
         SELECT g.id, $3, $4, g.item, $5, $6 FROM unnest($1::uuid[], $2::uuid[]) AS g (id, item)
         ON CONFLICT (item_id) WHERE state = 'live' DO NOTHING RETURNING id`,
        [
          free.map(() => newId()),
          free.map((item) => item.id),
          actor.organizationId,
          id,
          now,
          new Date(now.getTime() + DAYS_KEPT * DAY),
        ],
      );
      missing -= kept.length;
    }
    return open - missing;
  }

  private requireConcerned(actor: Actor, requestedById: string, lines: readonly WantedLine[]): void {
    if (actor.personId !== requestedById) requireReach(actor, 'procurement.order', ...lines);
  }

  private tell(actor: Actor, id: string, action: string, items: number): Promise<void> {
    return this.audit.record(actor, { action, subjectKind: 'purchase_request', subjectId: id, after: { items } });
  }
}
