import type { INestApplicationContext } from '@nestjs/common';
import { type Actor, Money } from '#platform';
import { Charges, Ledger, RateBook } from '#spend';
import { type DemoGround, found } from './found-demo.js';
import { SeededRandom } from './random.js';
import type { ToldItem } from './tell-history.js';

const DAY = 86_400_000;

/** Made-up rates that wander about like real ones, so that the demo needs no feed. Recorded as the organisation's own. */
export async function recordDemoRates(app: INestApplicationContext, actor: Actor, from: Date, to: Date): Promise<void> {
  const random = new SeededRandom(77);
  let dollars = 1.09;
  let pounds = 0.85;
  const rates = [];
  for (let at = from.getTime() - 10 * DAY; at <= to.getTime(); at += DAY) {
    dollars *= 1 + (random.next() - 0.5) * 0.008;
    pounds *= 1 + (random.next() - 0.5) * 0.005;
    const day = new Date(at).toISOString().slice(0, 10);
    rates.push(
      { day, currency: 'USD', unitsPerEuro: dollars.toFixed(4) },
      { day, currency: 'GBP', unitsPerEuro: pounds.toFixed(4) },
    );
  }
  await app.get(RateBook, { strict: false }).recordOwn(actor, rates, 'demo');
}

/** What happens with money before a verb: goods are paid on receipt, repairs on return, rent begins with use. */
export class DemoMoney {
  private readonly ledger: Ledger;
  private readonly charges: Charges;
  private readonly random = new SeededRandom(99);

  constructor(
    app: INestApplicationContext,
    private readonly ground: DemoGround,
  ) {
    this.ledger = app.get(Ledger, { strict: false });
    this.charges = app.get(Charges, { strict: false });
  }

  async before(verb: string, items: readonly ToldItem[], at: Date): Promise<void> {
    const bookedOn = at.toISOString().slice(0, 10);
    if (verb === 'receive') {
      await this.post(
        `receipts of ${items[0]?.plan.tag} and others`,
        items.map(({ id, plan: { product } }) => ({
          kind: 'purchase' as const,
          itemId: id,
          amount: Money.of(BigInt(product.priceMinor), product.currency),
          bookedOn,
          description: product.name,
        })),
      );
    }
    if (verb === 'return_to_service') {
      await this.post(
        `repairs of ${items[0]?.plan.tag} and others, ${bookedOn}`,
        items.map(({ id, plan: { product } }) => ({
          kind: 'repair' as const,
          itemId: id,
          amount: Money.of(BigInt(this.random.whole(35, 240) * 100), product.currency),
          bookedOn,
          vendorId: found(this.ground.vendors, 'Lumen Repair Centre'),
          description: 'Repair',
        })),
      );
    }
    if (verb === 'activate') for (const item of items) await this.rent(item);
  }

  private async rent({ id, plan: { product, seats } }: ToldItem): Promise<void> {
    const units = product.kind === 'license' ? seats : 1;
    await this.charges.add(this.ground.actor, id, {
      description: product.kind === 'license' ? `${product.name}, ${seats} seats` : product.name,
      amountMinor: String(product.priceMinor * units),
      currency: product.currency,
      vendorId: found(this.ground.vendors, product.vendor),
    });
  }

  private async post(idempotencyKey: string, entries: Parameters<Ledger['post']>[1]['entries']): Promise<void> {
    await this.ledger.post(this.ground.actor, { idempotencyKey: `demo: ${idempotencyKey}`, entries });
  }
}
