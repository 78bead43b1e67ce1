import { Items } from '#inventory';
import { People } from '#organization';
import type { Actor } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import { Decisions } from '../approvals/decisions.service.js';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import { PurchaseRequests } from '../requests/purchase-requests.service.js';
import { StockReservations } from './stock-reservations.service.js';

describe('What is in stock', () => {
  const world = useWorld();
  const as = (personId: string): Actor => ({ ...world.actor, personId });
  const requests = (): PurchaseRequests => world.api.get(PurchaseRequests);
  const stock = (): StockReservations => world.api.get(StockReservations);
  const kept = (): Promise<Array<{ item: string; state: string }>> =>
    world.db.inspect(`SELECT item_id AS item, state FROM stock_reservations ORDER BY state`);

  const shelve = async (count: number): Promise<string[]> => {
    const item = { kind: 'asset', name: 'Spare', productId: world.products.laptop, state: 'in_stock' } as const;
    const made = await world.api.get(Items).createMany(
      world.actor,
      Array.from({ length: count }, () => ({ ...item, locationId: world.locations.berlin })),
    );
    return made.flatMap((each) => (each.outcome === 'refused' ? [] : [each.id]));
  };
  /** A request for so many laptops, sent. @returns its id and version */
  const sent = async (personId: string, quantity: number): Promise<{ id: string; version: number }> => {
    const line = {
      productId: world.products.laptop,
      quantity,
      currency: 'EUR',
      unitPriceMinor: '1000',
      costCenterId: world.costCenters.network,
    };
    const id = await requests().draft(as(personId), { title: 'A laptop', forKind: 'self', lines: [line] });
    await requests().move(as(personId), id, 1, 'submit');
    const [row] = await world.db.inspect<{ version: number }>('SELECT version FROM purchase_requests WHERE id = $1', [id]);
    return { id, version: row?.version ?? 0 };
  };

  beforeAll(async () => {
    const finance = { mode: 'any' as const, approvers: [{ by: 'role' as const, role: 'finance' as const }] };
    await world.api.get(ApprovalPolicies).publish(world.actor, { book: { rules: [], otherwise: [finance] }, basedOn: 0 });
  });

  it('is kept for ten of a hundred who ask for the last ten at the same time', async () => {
    await shelve(10);
    const askers: Array<{ personId: string; id: string; version: number }> = [];
    for (let at = 0; at < 100; at += 1) {
      const { id: personId } = await world.api
        .get(People)
        .add(world.actor, { name: `Asker ${at}`, email: `asker${at}@harbour.example` });
      askers.push({ personId, ...(await sent(personId, 1)) });
    }
    const each = await Promise.all(askers.map(({ personId, id, version }) => stock().reserve(as(personId), id, version)));
    expect(each.filter((count) => count === 1)).toHaveLength(10);
    expect(each.filter((count) => count === 0)).toHaveLength(90);
    expect(new Set((await kept()).map(({ item }) => item)).size).toBe(10);
    const lucky = askers.filter((_, at) => each[at] === 1);
    for (const { personId, id, version } of lucky) await requests().move(as(personId), id, version, 'withdraw');
    expect((await kept()).every(({ state }) => state === 'released')).toBe(true);
  });

  it('is given to nobody else while it is kept, and counts as given once its beneficiary has it', async () => {
    const [item = ''] = await shelve(1);
    await world.db.inspect(`UPDATE items SET created_at = '2000-01-01' WHERE id = $1`, [item]);
    const { ada, bruno } = world.people;
    const { id, version } = await sent(ada, 1);
    expect(await stock().reserve(as(ada), id, version)).toBe(1);
    expect(await stock().reserve(as(ada), id, version)).toBe(0);
    const give = (personId: string): Promise<unknown> =>
      world.db.inspect('UPDATE items SET holder_person_id = $2 WHERE id = $1', [item, personId]);
    const standing = (): Promise<unknown> => world.db.inspect('SELECT state FROM stock_reservations WHERE item_id = $1', [item]);
    for (const person of [bruno, ada]) await expect(give(person)).rejects.toThrow('given to nobody else');
    expect(await standing()).toEqual([{ state: 'live' }]);
    const [money] = await world.db.inspect<{ id: string }>(
      `SELECT person_id AS id FROM users WHERE email = 'finance@harbour.example'`,
    );
    await world.api.get(Decisions).decide(as(money?.id ?? ''), id, version, 'approve');
    await expect(give(bruno)).rejects.toThrow('given to nobody else');
    await give(ada);
    expect(await standing()).toEqual([{ state: 'fulfilled' }]);
  });
});
