import fc from 'fast-check';
import { type Actor, Refusal } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving, personNamed } from '../../../test/procurement/approved.js';
import type { OrderVerb } from '../orders/order.lifecycle.js';
import { PurchaseOrders } from '../orders/purchase-orders.service.js';
import { Receipts } from '../receipts/receipts.service.js';
import type { LineInput } from '../requests/request-line.rules.js';
import { Amendments } from './amendments.service.js';

const OVER = 20;

interface Line {
  id: string;
  quantity: number;
  received: number;
  taken: number;
  approved: number;
  price: number;
  approvedPrice: number;
  total: string;
  committed: string;
  posted: string;
}

type Act =
  | { receive: number[] }
  | { verb: OrderVerb }
  | { amend: { quantities: number[]; price?: number | undefined; discount?: number | undefined; shipping?: number | undefined } };

describe('Whatever is amended, taken in, cancelled and closed, in whatever order and at once', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: Actor;
  let stock: Actor;
  beforeAll(async () => {
    approved = await approving(world, { receiving: { apart: false, overPercent: OVER } });
    buyer = await personNamed(world, 'procurement@harbour.example');
    stock = await personNamed(world, 'it_operations@harbour.example');
  });

  const linesOf = (orderId: string): Promise<Line[]> =>
    world.db.inspect<Line>(
      `SELECT l.id, l.quantity, l.received, l.taken, q.quantity AS approved, l.unit_price_minor::integer AS price,
         q.unit_price_minor::integer AS "approvedPrice", (l.net_minor + l.tax_minor + l.shipping_minor)::text AS total,
         coalesce(c.remaining_minor, 0)::text AS committed,
         coalesce((SELECT sum(e.amount_minor) FROM purchase_receipt_lines n JOIN ledger_postings g ON g.idempotency_key = 'receipt:' || n.id
           JOIN ledger_entries e ON e.posting_id = g.id WHERE n.order_line_id = l.id), 0)::text AS posted
       FROM purchase_order_lines l JOIN purchase_request_lines q ON q.id = l.request_line_id LEFT JOIN commitments c ON c.id = l.commitment_id
       WHERE l.order_id = $1 ORDER BY l.position`,
      [orderId],
    );
  const orderOf = async (orderId: string): Promise<{ state: string; version: number; shipping: string }> => {
    const [row] = await world.db.inspect<{ state: string; version: number; shipping: string }>(
      'SELECT state, version, shipping_minor::text AS shipping FROM purchase_orders WHERE id = $1',
      [orderId],
    );
    return row ?? { state: 'gone', version: 0, shipping: '0' };
  };
  /** @returns whether it was done */
  const tried = async (orderId: string, lines: readonly Line[], act: Act): Promise<boolean> => {
    try {
      const { version } = await orderOf(orderId);
      if ('verb' in act) {
        await world.api.get(PurchaseOrders).move(buyer, orderId, version, act.verb, { reason: 'Because' });
      } else if ('amend' in act) {
        const { quantities, price, discount, shipping } = act.amend;
        const told = lines.map(({ id, approved: most, approvedPrice }, at) => ({
          id,
          quantity: Math.floor((most * (quantities[at] ?? 1)) / 9),
          ...(price === undefined ? {} : { unitPriceMinor: String(Math.floor((approvedPrice * price) / 95)) }),
          ...(discount === undefined ? {} : { discountMinor: String(discount) }),
        }));
        const shipped = shipping === undefined ? {} : { shippingMinor: String(shipping) };
        await world.api.get(Amendments).amend(buyer, orderId, version, { reason: 'Because', lines: told, ...shipped });
      } else {
        const came = lines.flatMap(({ id }, at) => (act.receive[at] ? [{ lineId: id, accepted: act.receive[at] }] : []));
        await world.api.get(Receipts).receive(stock, orderId, { deliveryNote: 'LS', lines: came });
      }
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return false;
    }
  };

  const maybe = (most: number): fc.Arbitrary<number | undefined> => fc.option(fc.nat({ max: most }), { nil: undefined });
  const aLine = fc.record({ quantity: fc.integer({ min: 1, max: 9 }), price: fc.integer({ min: 0, max: 999 }) });
  const two = (most: number): fc.Arbitrary<number[]> => fc.array(fc.nat({ max: most }), { minLength: 2, maxLength: 2 });
  const anAct = fc.oneof(
    { weight: 5, arbitrary: two(4).map((receive): Act => ({ receive })) },
    {
      weight: 5,
      arbitrary: fc
        .record({ quantities: two(10), price: maybe(100), discount: maybe(50), shipping: maybe(300) })
        .map((amend): Act => ({ amend })),
    },
    fc.constantFrom<OrderVerb>('acknowledge', 'cancel', 'close_short').map((verb): Act => ({ verb })),
  );

  it('an order takes no more than was approved, no more comes than was ordered and is let pass, and it owes what it is worth', async () => {
    let amended = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(aLine, { minLength: 2, maxLength: 2 }),
        fc.array(fc.array(anAct, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 6 }),
        async (wanted, turns) => {
          const { lineIds } = await approved(
            wanted.map(({ quantity, price }) => ({
              description: 'Cable',
              domain: 'it',
              category: 'Cables',
              quantity,
              currency: 'EUR',
              unitPriceMinor: String(price),
              costCenterId: world.costCenters.network,
              vendorId: world.vendors.carrier,
            })),
          );
          const orders = world.api.get(PurchaseOrders);
          const [id = ''] = await orders.draft(buyer, { requestLineIds: lineIds });
          const lines = await linesOf(id);
          await orders.amend(buyer, id, 1, {
            shippingMinor: '101',
            lines: lines.map((line) => ({ id: line.id, taxBasisPoints: 1_900 })),
          });
          await orders.move(buyer, id, 2, 'send');
          for (const turn of turns) {
            const done = await Promise.all(turn.map((act) => tried(id, lines, act)));
            amended += turn.filter((act, at) => done[at] && 'amend' in act).length;
            const { state, shipping } = await orderOf(id);
            const isOpen = state !== 'cancelled' && state !== 'closed_short';
            for (const line of await linesOf(id)) {
              expect(line.received).toBeLessThanOrEqual(line.quantity + Math.floor((line.quantity * OVER) / 100));
              expect(line.quantity).toBeLessThanOrEqual(line.approved);
              expect(line.price).toBeLessThanOrEqual(line.approvedPrice);
              expect(line.taken).toBe(
                isOpen ? line.quantity : state === 'cancelled' ? 0 : Math.min(line.received, line.quantity),
              );
              const owed = BigInt(line.committed) + BigInt(line.posted);
              if (isOpen) expect(owed).toBe(BigInt(line.total));
              else expect([line.committed, owed <= BigInt(line.total)]).toEqual(['0', true]);
            }
            expect(BigInt(shipping)).toBeGreaterThanOrEqual(0n);
          }
        },
      ),
      {
        numRuns: 24,
        examples: [
          [
            [
              { quantity: 7, price: 333 },
              { quantity: 2, price: 1 },
            ],
            [
              [{ receive: [3, 0] }],
              [{ amend: { quantities: [7, 0], discount: 7 } }],
              [{ receive: [1, 0] }],
              [{ amend: { quantities: [6, 0] } }],
            ],
          ],
        ],
      },
    );
    expect(amended).toBeGreaterThan(2);
  });
});
