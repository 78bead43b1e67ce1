import { Injectable } from '@nestjs/common';
import { type Place, requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { ProcurementNumbers } from '../requests/procurement-numbers.js';
import { OrderLines } from './order-lines.js';

export interface NewOrders {
  /** Approved lines that nobody has ordered yet. */
  requestLineIds: readonly string[];
  /** For lines that name no vendor. */
  vendorId?: string | undefined;
  /** For all of them; else where each is wanted. */
  locationId?: string | undefined;
  terms?: string | undefined;
}

interface ApprovedLine extends Place {
  id: string;
  vendorId: string | null;
  currency: string;
  locationId: string | null;
  wantedOn: string | null;
  state: string;
  number: string;
  /** How much of it nobody has ordered yet. */
  open: number;
  /** Nobody has to be paid for it. */
  isDoneHere: boolean;
}

/** Makes orders out of approved lines: one for each vendor, currency and place. */
@Injectable()
export class OrderDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly numbers: ProcurementNumbers,
    private readonly lines: OrderLines,
  ) {}

  /** Needs the open transaction. @returns their ids, in the order of the lines
   * @throws Refusal `validation_failed` with a pointer to the line; `forbidden`, `conflict` for what is ordered already */
  async draft(actor: Actor, { requestLineIds, vendorId, locationId, terms }: NewOrders): Promise<string[]> {
    const approved = new Map((await this.approved(requestLineIds)).map((line) => [line.id, line]));
    const groups = new Map<string, ApprovedLine[]>();
    for (const [at, lineId] of [...new Set(requestLineIds)].entries()) {
      const found = approved.get(lineId.toLowerCase());
      const pointer = `/requestLineIds/${at}`;
      if (found?.state !== 'approved')
        throw new Refusal('validation_failed', 'This is no line of an approved request.', { pointer });
      if (found.isDoneHere) throw new Refusal('validation_failed', 'This is done in the house, and not ordered.', { pointer });
      if (found.open <= 0) throw new Refusal('conflict', 'This line has been ordered.', { pointer });
      const line = { ...found, vendorId: found.vendorId ?? vendorId ?? null, locationId: locationId ?? found.locationId };
      if (line.vendorId === null)
        throw new Refusal('validation_failed', `Say from whom to buy what ${line.number} asks for.`, { pointer: '/vendorId' });
      requireReach(actor, 'procurement.order', found);
      const key = `${line.vendorId} ${line.currency} ${line.locationId}`;
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
    const ids: string[] = [];
    for (const group of groups.values()) ids.push(await this.begin(actor, group, terms));
    return ids;
  }

  private async begin(actor: Actor, group: readonly ApprovedLine[], terms: string | undefined): Promise<string> {
    const id = newId();
    const number = await this.numbers.next(actor, 'order');
    const [first] = group;
    const wantedOn = group.flatMap((line) => line.wantedOn ?? []).sort()[0] ?? null;
    await this.database.query(
      `INSERT INTO purchase_orders (id, organization_id, number, vendor_id, currency, location_id, terms, wanted_on, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [
        id,
        actor.organizationId,
        number,
        first?.vendorId,
        first?.currency,
        first?.locationId,
        terms ?? null,
        wantedOn,
        this.clock.now(),
      ],
    );
    const lineIds = group.map((line) => line.id);
    await this.lines.take(actor, id, lineIds);
    await this.audit.record(actor, {
      action: 'purchase_order.created',
      subjectKind: 'purchase_order',
      subjectId: id,
      after: { number, vendorId: first?.vendorId, requestLineIds: lineIds },
    });
    return id;
  }

  /** Where a request is for a person, it is delivered where they work. */
  private approved(ids: readonly string[]): Promise<ApprovedLine[]> {
    return this.database.query<ApprovedLine>(
      `SELECT l.id, l.vendor_id AS "vendorId", l.currency, coalesce(l.to_location_id, r.for_location_id, p.location_id) AS "locationId", r.wanted_on::text AS "wantedOn",
         r.state, r.number, coalesce(l.action IN ('repair', 'return'), false) AS "isDoneHere", l.quantity - coalesce((SELECT sum(o.taken) FROM purchase_order_lines o
           WHERE o.request_line_id = l.id AND o.taken > 0), 0)::integer - purchase_request_line_reserved(l.id) AS open, c.business_unit_id AS "businessUnitId"
       FROM purchase_request_lines l JOIN purchase_requests r ON r.id = l.request_id JOIN cost_centers c ON c.id = l.cost_center_id
         JOIN people p ON p.id = coalesce(r.for_person_id, r.requested_by_id)
       WHERE l.id = ANY($1::uuid[])`,
      [ids],
    );
  }
}
