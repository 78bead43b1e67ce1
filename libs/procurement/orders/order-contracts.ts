import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refusal } from '#platform';

/** Puts orders under a contract of their vendor, at the rates that it has for what they order. */
@Injectable()
export class OrderContracts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `validation_failed` for one of another vendor, or that is not in force */
  async require(contractId: string, vendorId: string): Promise<void> {
    const known = await this.database.first(
      `SELECT 1 AS known FROM contracts WHERE id = $1 AND vendor_id = $2 AND state IN ('active', 'in_notice')`,
      [contractId, vendorId],
    );
    if (!known)
      throw new Refusal('validation_failed', 'This is no contract of this vendor that is in force.', { pointer: '/contractId' });
  }

  /**
   * Each line names the rate of the day for its product: what it costs a month where it recurs, else what it costs once. Needs the
   * open transaction that holds the order, a draft that says its contract, or none.
   */
  async rate(actor: Actor, orderId: string, contractId: string | null): Promise<void> {
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    await this.database.query(
      `UPDATE purchase_order_lines l SET contract_rate_id = (
         SELECT r.id FROM contract_rates r WHERE r.contract_id = $2 AND r.product_id = l.product_id
           AND r.charge_kind = CASE WHEN l.recurring_minor > 0 THEN 'recurring' ELSE 'one_time' END
           AND r.valid_from <= $3::date AND coalesce(r.valid_until, 'infinity') > $3::date)
       WHERE l.order_id = $1`,
      [orderId, contractId, this.clock.today(zone)],
    );
  }
}
