import fc from 'fast-check';
import { eventually } from '../harness/index.js';
import { useWorld } from '../harness/world.js';
import { Definitions, expectRest, expectSoundHistory, expectSoundRecords, IN_BULK } from './aftermath.js';
import { finishWork } from './finishing.js';
import { type Ground, prepareGround } from './ground.js';
import { aMove, type Move } from './moves.js';
import { Walker } from './walker.js';

/** How many rounds are walked, and which: more of them where somebody has the time, WALK=100, and the same again by the seed, WALK=6:-123. */
const [rounds, seed] = (process.env['WALK'] ?? '6').split(':');
const WALKERS = 16;
const MOVES = 30;

describe('Whoever does whatever to items, in whatever order, through the API', () => {
  const world = useWorld({ withWorker: true });
  let ground: Ground;
  let definitions: Definitions;
  beforeAll(async () => {
    ground = await prepareGround(world);
    definitions = new Definitions(ground);
  });

  const operations = () => {
    const client = ground.clients.get('it_operations');
    if (!client) throw new Error('Nobody is at work.');
    return client;
  };

  async function gather(round: number): Promise<Walker[]> {
    const begun = await Promise.all(
      Array.from({ length: WALKERS }, async (_unused, at) => {
        const sort = ground.sorts[at % ground.sorts.length];
        const state = sort?.states[(at + round) % sort.states.length];
        const { status, body } = await operations().post<{ id: string; definition: string; definitionVersion: number }>(
          '/items',
          {
            ...sort?.body,
            ...{ kind: sort?.kind, name: `Walker ${round}.${at}`, state },
          },
        );
        expect({ sort, state, status, body }).toMatchObject({ status: 201 });
        return { ...body, kind: sort?.kind ?? 'asset' };
      }),
    );
    return Promise.all(
      begun.map(async ({ id, kind, definition, definitionVersion }) => {
        const others = begun
          .filter((other) => (kind === 'license' ? other.kind === 'asset' : other.kind === 'license'))
          .map((other) => other.id);
        return new Walker(ground, kind, id, others, await definitions.of(definition, definitionVersion));
      }),
    );
  }

  /** In between somebody changes all of them at once; what does not go there is told, item by item. */
  async function changeInBulk(walkers: readonly Walker[], { pick, manner }: Move): Promise<void> {
    const verbs = ['report_missing', 'suspend', 'configure', 'hold'];
    const change = {
      verb: verbs[pick % verbs.length],
      answers: manner === 'sound' ? { circumstances: 'Fire', reason: 'Fire' } : {},
      comment: IN_BULK,
    };
    const ids = walkers.map(({ id }) => id);
    const { status, body } = await operations().post<{ id: string }>('/bulk-changes', { selection: { ids }, change });
    expect({ status, body }).toMatchObject({ status: 202 });
    await eventually(async () => {
      const told = await operations().get<{ state: string; total: number; done: number }>(`/bulk-changes/${body.id}`);
      expect(told.body).toMatchObject({ state: 'done', total: ids.length, done: ids.length });
    });
  }

  it('gets it done where the lifecycle of the item lets them, and is refused without a trace where not', async () => {
    let [round, moved] = [0, 0];
    const walk = fc.array(aMove, { minLength: MOVES / 2, maxLength: MOVES, size: 'max' });
    const { failed, ...found } = await fc.check(
      fc.asyncProperty(fc.tuple(...Array.from({ length: WALKERS }, () => walk)), aMove, async (walks, inBulk) => {
        round += 1;
        const walkers = await gather(round);
        await Promise.all(
          walkers.map(async (walker, at) => {
            for (const move of walks[at] ?? []) await walker.go(move);
          }),
        );
        await changeInBulk(walkers, inBulk);
        await expectRest(world);
        await expectSoundRecords(world);
        await finishWork(ground);
        await expectSoundRecords(world);
        for (const walker of walkers) {
          await expectSoundHistory(world, definitions, walker);
          moved += walker.lines.length;
        }
      }),
      { numRuns: Number(rounds), endOnFailure: true, ...(seed !== undefined && { seed: Number(seed) }) },
    );
    // The walk itself would fill pages.
    if (failed) throw new Error(`This was found by WALK=${rounds}:${found.seed}`, { cause: found.errorInstance });
    // A walk that is refused everywhere would tell nothing.
    expect(moved).toBeGreaterThan(20 * Number(rounds));
  }, 600_000);
});
