import { Injectable } from '@nestjs/common';
import { asMeant, type Place, Records, requireReach } from '#organization';
import { type Actor, AuditTrail, Database, Refusal } from '#platform';
import { orderRecords } from './order.records.js';
import type { PurchaseOrder } from './purchase-order.entity.js';

/** Holds orders while they are worked on, and writes down what became of them. */
@Injectable()
export class OrderBook {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly records: Records,
  ) {}

  /** Nobody else changes it until the transaction ends. @throws Refusal `not_found`, `forbidden`, `version_stale` */
  async hold(actor: Actor, id: string, version: number): Promise<PurchaseOrder> {
    const order = await this.records.lock(actor, orderRecords, id);
    const places = await this.database.query<Place>(
      `SELECT c.business_unit_id AS "businessUnitId" FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id WHERE l.order_id = $1`,
      [id],
    );
    requireReach(actor, 'procurement.order', ...places);
    if (order.version !== version) {
      throw new Refusal('version_stale', 'The order was changed in the meantime.', { facts: { version: order.version } });
    }
    return order;
  }

  /** Needs the open transaction that holds it. */
  note(actor: Actor, id: string, told: string, after: object, before?: object): Promise<void> {
    return this.audit.record(actor, {
      action: `purchase_order.${told}`,
      subjectKind: 'purchase_order',
      subjectId: id,
      after,
      ...(before ? { before } : {}),
    });
  }

  async meaning<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(actor, work);
    } catch (error) {
      throw asMeant(error, orderRecords.constraints);
    }
  }
}
