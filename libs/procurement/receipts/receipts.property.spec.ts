import fc from 'fast-check';
import { type Actor, Refusal } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving, personNamed } from '../../../test/procurement/approved.js';
import type { OrderVerb } from '../orders/order.lifecycle.js';
import { PurchaseOrders } from '../orders/purchase-orders.service.js';
import type { LineInput } from '../requests/request-line.rules.js';
import { ReceiptUndos } from './receipt-undos.js';
import { Receipts } from './receipts.service.js';

const OVER = 30;

interface Line {
  id: string;
  quantity: number;
  received: number;
  amounts: string[];
  committed: string;
}

type Act = { receive: number[] } | { undo: number } | { verb: OrderVerb };

describe('Whatever is taken in, taken back, cancelled and closed, in whatever order and at once', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: Actor;
  let stock: Actor;
  beforeAll(async () => {
    approved = await approving(world, { receiving: { apart: true, overPercent: OVER } });
    buyer = await personNamed(world, 'procurement@harbour.example');
    stock = await personNamed(world, 'it_operations@harbour.example');
  });

  const linesOf = (orderId: string): Promise<Line[]> =>
    world.db.inspect<Line>(
      `SELECT l.id, l.quantity, l.received, ARRAY[l.net_minor, l.tax_minor, l.shipping_minor]::text[] AS amounts,
         coalesce(c.remaining_minor, 0)::text AS committed
       FROM purchase_order_lines l LEFT JOIN commitments c ON c.id = l.commitment_id WHERE l.order_id = $1 ORDER BY l.position`,
      [orderId],
    );
  const orderOf = async (orderId: string): Promise<{ state: string; version: number; number: string }> => {
    const [row] = await world.db.inspect<{ state: string; version: number; number: string }>(
      'SELECT state, version, number FROM purchase_orders WHERE id = $1',
      [orderId],
    );
    return row ?? { state: 'gone', version: 0, number: '' };
  };
  const tried = async (orderId: string, lines: readonly Line[], act: Act): Promise<void> => {
    try {
      if ('verb' in act) {
        const { version } = await orderOf(orderId);
        return await world.api.get(PurchaseOrders).move(buyer, orderId, version, act.verb, { reason: 'Because' });
      }
      if ('undo' in act) {
        const standing = await world.db.inspect<{ id: string }>(
          `SELECT id FROM purchase_receipts r WHERE order_id = $1
             AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id) ORDER BY id`,
          [orderId],
        );
        const receipt = standing[act.undo % Math.max(standing.length, 1)];
        if (receipt) await world.api.get(ReceiptUndos).undo(stock, receipt.id, 'A mistake');
        return;
      }
      const came = lines.flatMap(({ id }, at) => (act.receive[at] ? [{ lineId: id, accepted: act.receive[at] }] : []));
      await world.api.get(Receipts).receive(stock, orderId, { deliveryNote: 'LS', lines: came });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  };
  /** What a line is worth: as ordered while more may come, else as it came; and what came beyond it, less the shipping. */
  const worthOf = ({ quantity, received, amounts }: Line, isOpen: boolean): bigint => {
    const share = (minor: string, units: number): bigint => (BigInt(minor) * BigInt(units)) / BigInt(quantity);
    const units = isOpen ? quantity : Math.min(received, quantity);
    const beyond = Math.max(received - quantity, 0);
    return amounts.reduce((sum, minor, at) => sum + share(minor, units) + (at < 2 ? share(minor, beyond) : 0n), 0n);
  };

  const aLine = fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    price: fc.integer({ min: 0, max: 9_999 }),
    tax: fc.constantFrom(0, 700, 1_900),
  });
  const anAct = fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 2 }).map((receive): Act => ({ receive })) },
    { weight: 3, arbitrary: fc.nat({ max: 5 }).map((undo): Act => ({ undo })) },
    fc.constantFrom<OrderVerb>('acknowledge', 'cancel', 'close_short').map((verb): Act => ({ verb })),
  );

  it('no more is received than was ordered and is let pass, and what is committed and posted is the value of the order', async () => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(aLine, { minLength: 1, maxLength: 2 }),
        fc.nat({ max: 999 }),
        fc.array(fc.array(anAct, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (wanted, shipping, turns) => {
          const { lineIds } = await approved(
            wanted.map(({ quantity, price }) => ({
              productId: world.products.officeSuite,
              quantity,
              currency: 'EUR',
              unitPriceMinor: String(price),
              costCenterId: world.costCenters.network,
            })),
          );
          const orders = world.api.get(PurchaseOrders);
          const [id = ''] = await orders.draft(buyer, { requestLineIds: lineIds });
          const lines = await linesOf(id);
          const taxed = lines.map((line, at) => ({ id: line.id, taxBasisPoints: wanted[at]?.tax ?? 0 }));
          await orders.amend(buyer, id, 1, { shippingMinor: String(shipping), lines: taxed });
          await orders.move(buyer, id, 2, 'send');
          for (const turn of turns) {
            await Promise.all(turn.map((act) => tried(id, lines, act)));
            const { state, number } = await orderOf(id);
            const now = await linesOf(id);
            reached.add(state);
            for (const { received, quantity } of now)
              expect(received).toBeLessThanOrEqual(quantity + Math.floor((quantity * OVER) / 100));
            const isOpen = state !== 'cancelled' && state !== 'closed_short';
            const [posted] = await world.db.inspect<{ sum: string }>(
              `SELECT coalesce(sum(amount_minor), 0)::text AS sum FROM ledger_entries WHERE description LIKE $1 || ':%'`,
              [number],
            );
            const committed = now.reduce((sum, line) => sum + BigInt(line.committed), 0n);
            expect(committed + BigInt(posted?.sum ?? '0')).toBe(now.reduce((sum, line) => sum + worthOf(line, isOpen), 0n));
          }
        },
      ),
      {
        numRuns: 20,
        examples: [
          [[{ quantity: 3, price: 1_000, tax: 1_900 }], 10, [[{ verb: 'cancel' }]]],
          [[{ quantity: 4, price: 999, tax: 700 }], 7, [[{ receive: [2] }], [{ verb: 'close_short' }]]],
          [[{ quantity: 10, price: 333, tax: 0 }], 1, [[{ receive: [10] }], [{ receive: [3] }]]],
          [
            [{ quantity: 4, price: 449, tax: 1_900 }],
            0,
            [[{ receive: [1] }], [{ receive: [3] }], [{ undo: 0 }], [{ verb: 'close_short' }]],
          ],
        ],
      },
    );
    for (const state of ['received', 'partly_received', 'closed_short', 'cancelled']) expect(reached).toContain(state);
  });
});
