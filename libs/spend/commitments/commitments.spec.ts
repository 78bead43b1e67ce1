import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { Commitments, type CommitmentView } from './commitments.service.js';

describe('A commitment', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const eur = (minor: bigint): Money => Money.of(minor, 'EUR');
  const purchase = (minor: bigint): EntryInput => ({ kind: 'purchase', amount: eur(minor), bookedOn: '2026-03-02' });
  const commitments = (): Commitments => world.api.get(Commitments);
  const commit = (minor: bigint, more: object = {}): Promise<CommitmentView> =>
    commitments().commit(world.actor, {
      sourceKind: 'order_line',
      sourceId: newId(),
      amount: eur(minor),
      description: 'Laptops',
      ...more,
    });
  const post = (id: string, minor: bigint, final = false): Promise<object> =>
    commitments().postCommitment(world.actor, id, { idempotencyKey: newId(), entries: [purchase(minor)], final });
  const stateOf = async (id: string): Promise<object | undefined> =>
    (await world.db.inspect('SELECT state, remaining_minor::text AS remaining FROM commitments WHERE id = $1', [id]))[0];

  it('can be raised and lowered, down to what has been posted of it', async () => {
    const { id } = await commit(1000n);
    await post(id, 400n);
    const amended = (minor: bigint): Promise<CommitmentView> =>
      commitments().amend(world.actor, id, eur(minor), 'Fewer of them.');
    await expect(amended(399n)).rejects.toThrow('More than 3.99 EUR has been posted');
    expect(await amended(400n)).toMatchObject({ state: 'posted' });
    expect(await stateOf(id)).toEqual({ state: 'posted', remaining: '0' });
    await amended(450n);
    expect(await stateOf(id)).toEqual({ state: 'pending', remaining: '50' });
    const told = await world.db.inspect(
      'SELECT kind, amount_minor::text AS amount FROM commitment_events WHERE commitment_id = $1 ORDER BY id',
      [id],
    );
    expect(told).toEqual([
      { kind: 'committed', amount: '1000' },
      { kind: 'posted', amount: '400' },
      { kind: 'lowered', amount: '600' },
      { kind: 'raised', amount: '50' },
    ]);
    await commitments().voidCommitment(world.actor, id, 'Not needed.');
    await expect(amended(500n)).rejects.toThrow('voided already');
  });

  it('is posted in several goes and closed by the last', async () => {
    const { id } = await commit(1000n);
    await post(id, 400n);
    expect(await stateOf(id)).toEqual({ state: 'pending', remaining: '600' });
    await post(id, 600n);
    expect(await stateOf(id)).toEqual({ state: 'posted', remaining: '0' });
    await expect(post(id, 1n)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is never posted beyond what is left, not even by ten at once', async () => {
    const { id } = await commit(1000n);
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => post(id, 300n)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(await stateOf(id)).toEqual({ state: 'pending', remaining: '100' });
    await expect(post(id, 101n)).rejects.toMatchObject({ code: 'capacity_exceeded' });
    await expect(world.db.inspect('UPDATE commitments SET remaining_minor = -1 WHERE id = $1', [id])).rejects.toThrow(
      'never_beyond',
    );
  });

  it('lets go what a final posting leaves', async () => {
    const { id } = await commit(1000n);
    await post(id, 900n, true);
    expect(await stateOf(id)).toEqual({ state: 'posted', remaining: '0' });
    const events = await world.db.inspect(
      'SELECT kind, amount_minor::text AS minor FROM commitment_events WHERE commitment_id = $1 ORDER BY id',
      [id],
    );
    expect(events).toEqual([
      { kind: 'committed', minor: '1000' },
      { kind: 'posted', minor: '900' },
      { kind: 'released', minor: '100' },
    ]);
  });

  it('is voided with a reason, once, and with its item', async () => {
    const { id } = await commit(1000n);
    expect(await commitments().voidCommitment(world.actor, id, 'Cancelled')).toMatchObject({ state: 'voided' });
    await expect(commitments().voidCommitment(world.actor, id, 'Again')).rejects.toMatchObject({ code: 'conflict' });
    await expect(post(id, 1n)).rejects.toMatchObject({ code: 'conflict' });
    const itemId = await itemRow(world.db, world.actor);
    const { id: ofItem } = await commit(500n, { itemId });
    await world.db.database.transaction(world.actor, () =>
      commitments().voidOfItem(world.actor, itemId, 'The item was cancelled.'),
    );
    expect(await stateOf(ofItem)).toEqual({ state: 'voided', remaining: '0' });
  });

  it('is one for its source, and for a repeated posting', async () => {
    const sourceId = newId();
    const [one, two] = await Promise.all([commit(1000n, { sourceId }), commit(1000n, { sourceId })]);
    expect(one.id).toBe(two.id);
    await expect(commit(900n, { sourceId })).rejects.toMatchObject({ code: 'conflict' });
    const input = { idempotencyKey: newId(), entries: [purchase(1000n)] };
    const first = await commitments().postCommitment(world.actor, one.id, input);
    expect(await commitments().postCommitment(world.actor, one.id, input)).toMatchObject({ id: first.id, repeated: true });
    await expect(commit(0n)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
