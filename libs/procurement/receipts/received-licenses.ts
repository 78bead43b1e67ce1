import { Injectable } from '@nestjs/common';
import { Items, type LicenseFacts, LicenseKeys, type Move } from '#inventory';
import { type Actor, Database, Refusal } from '#platform';
import type { DeliveredLicense, ReceiptHead, ReceivableLine, Thing } from './delivery.js';
import { as, factsOf, orderedMoves, referenceOf } from './received-things.js';

interface Pool {
  id: string;
  quantity: number;
  /** It was ordered, and no seat of it has come. */
  isStanding: boolean;
}

/** Licenses: the seats that came make their pool larger, or begin one; they can be assigned at once. */
@Injectable()
export class ReceivedLicenses {
  constructor(
    private readonly database: Database,
    private readonly items: Items,
    private readonly keys: LicenseKeys,
  ) {}

  /**
   * Needs an open transaction.
   * @param sourceId by which the keys that came are known as those of this receipt
   * @throws Refusal `validation_failed` where it is not clear which pool the seats go to
   */
  async take(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    seats: number,
    { license = {}, today, sourceId }: { license: DeliveredLicense | undefined; today: string; sourceId: string },
  ): Promise<Thing> {
    const named = license.itemId ?? (line.work?.action === 'add_seats' ? (line.work.itemId ?? undefined) : undefined);
    const pool = license.apart ? undefined : await this.poolFor(receipt, line, named);
    const itemId =
      pool && !pool.isStanding
        ? await this.grow(actor, receipt, pool, seats)
        : await this.begin(actor, receipt, line, seats, { ...license, today, pool });
    if (license.keys && license.keys.length > 0) await this.keys.add(as(actor, 'licenses.keys'), itemId, license.keys, sourceId);
    return { itemId, quantity: seats, begun: !pool };
  }

  /** Locks the pool, since it grows by what it has. */
  private async poolFor(receipt: ReceiptHead, line: ReceivableLine, named: string | undefined): Promise<Pool | undefined> {
    const pools = await this.database.query<Pool>(
      `SELECT i.id, l.quantity::integer AS quantity, i.state = 'ordered' AS "isStanding" FROM items i JOIN licenses l ON l.item_id = i.id
       WHERE i.kind = 'license' AND i.product_id = $1 AND CASE WHEN $2::uuid IS NULL
         THEN coalesce(i.vendor_id, $3) = $3 AND (i.phase = 'operate' OR i.state = 'ordered' AND i.order_number = $4) ELSE i.id = $2 END
       ORDER BY i.id LIMIT 2 FOR NO KEY UPDATE OF i`,
      [line.productId, named ?? null, receipt.vendorId, receipt.number],
    );
    if (named !== undefined && pools.length === 0)
      throw new Refusal('validation_failed', 'This is no pool of this product.', { pointer: '/license/itemId' });
    if (pools.length > 1) {
      const reason = 'There are several pools of this product. Say which one the seats go to, or that they begin one.';
      throw new Refusal('validation_failed', reason, { pointer: '/license/itemId' });
    }
    return pools[0];
  }

  private async grow(actor: Actor, receipt: ReceiptHead, { id, quantity }: Pool, seats: number): Promise<string> {
    const answers = { quantity: quantity + seats, orderReference: receipt.number };
    await this.items.move(as(actor, 'procurement.approve_orders'), id, { verb: 'true_up', answers });
    return id;
  }

  /** A pool begins, or is received as it stands. */
  private async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    quantity: number,
    { metric, tenant, startsOn, endsOn, today, pool }: DeliveredLicense & { today: string; pool: Pool | undefined },
  ): Promise<string> {
    const id = pool?.id ?? (await this.create(actor, receipt, line, quantity, metric ?? 'user', today));
    const answers = {
      metric: metric ?? (await this.metricOf(id)),
      startsOn: startsOn ?? today,
      receiptReference: referenceOf(receipt, line),
      ...(tenant === undefined ? {} : { tenant }),
      ...(endsOn === undefined ? {} : { endsOn }),
    };
    const receive: Move = { verb: 'receive', answers };
    const moves = pool ? [receive] : [...orderedMoves(receipt, line), receive];
    const made = moves.map((move) => ({ ...move, itemId: id }));
    for (const moved of await this.items.moveMany(as(actor, 'procurement.approve_orders'), made)) {
      if (moved.outcome === 'refused') throw moved.refusal;
    }
    if (pool && pool.quantity !== quantity) await this.fill(actor, id, quantity);
    return id;
  }

  private async create(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    quantity: number,
    metric: LicenseFacts['metric'],
    today: string,
  ): Promise<string> {
    const license = { quantity, metric };
    return (await this.items.create(actor, { ...factsOf(receipt, line, today), kind: 'license', license })).id;
  }

  /** A pool that was ordered has the seats that came. */
  private async fill(actor: Actor, id: string, quantity: number): Promise<void> {
    const { version } = await this.database.one<{ version: number }>(
      'SELECT version::integer AS version FROM items WHERE id = $1',
      [id],
    );
    await this.items.edit(as(actor, 'items.edit'), id, version, { license: { quantity } });
  }

  private async metricOf(id: string): Promise<LicenseFacts['metric']> {
    const { metric } = await this.database.one<{ metric: LicenseFacts['metric'] }>(
      'SELECT metric FROM licenses WHERE item_id = $1',
      [id],
    );
    return metric;
  }
}
