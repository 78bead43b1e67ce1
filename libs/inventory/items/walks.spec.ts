import fc from 'fast-check';
import { type Answers, type Definition, DefinitionRegistry, type Question, replay } from '#lifecycle';
import type { Refusal } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import { Seats } from '../seats/seats.service.js';
import { Items } from './items.service.js';

const RUNS = 25;
const kinds = ['asset', 'service', 'license'] as const;

describe('Random walks through the verbs', () => {
  const world = useWorld();
  let number = 0;

  /** A sound answer to any question, so that walks get far. */
  function answer(question: Question): Answers[string] {
    number += 1;
    switch (question.type) {
      case 'text':
        return question.name === 'serviceNumber'
          ? `+49301${String(number).padStart(6, '0')}`
          : question.name === 'imei'
            ? ''
            : `Answer ${number}`;
      case 'number':
        return number % 5;
      case 'date':
        return '2026-01-15';
      case 'money':
        return { amountMinor: '100', currency: 'EUR' };
      case 'choice':
        return question.choices[number % question.choices.length]?.value ?? '';
      case 'flag':
        return true;
      case 'holder':
        return { kind: 'person', id: world.people.ada };
      case 'location':
        return world.locations.berlin;
      case 'cost_center':
        return world.costCenters.network;
      case 'vendor':
        return world.vendors.hardware;
      default:
        return world.people.ada;
    }
  }

  async function begin(kind: (typeof kinds)[number], definition: Definition): Promise<string> {
    const detail = kind === 'license' ? { license: { quantity: 3 } } : {};
    const state = [definition.initial, ...definition.takenOnIn][number % (definition.takenOnIn.length + 1)] ?? definition.initial;
    return (await world.api.get(Items).create(world.actor, { kind, domain: 'it', name: `Walker ${++number}`, state, ...detail }))
      .id;
  }

  /** Work is done at once, so that it keeps no walk from going on. */
  const finishWork = (id: string): Promise<object[]> =>
    world.db.inspect(
      `UPDATE workflow_steps SET state = 'succeeded', ended_at = now(), wake_at = NULL, lease_until = NULL
       WHERE state NOT IN ('succeeded', 'cancelled') AND run_id IN (SELECT id FROM workflow_runs WHERE subject_id = $1)`,
      [id],
    );

  it('leave a history that replays to the state, and never more seats than there are', async () => {
    const definitions = world.api.get(DefinitionRegistry);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.array(fc.record({ pick: fc.nat(), seat: fc.boolean(), holder: fc.constantFrom('ada', 'bruno') }), {
          minLength: 4,
          maxLength: 14,
        }),
        async (kind, steps) => {
          const { definition } = definitions.lifecycle(kind);
          const id = await begin(kind, definition);
          for (const { pick, seat, holder } of steps) {
            if (kind === 'license' && seat) {
              await tolerate(
                world.api.get(Seats).assign(world.actor, id, { kind: 'person', id: world.people[holder as 'ada' | 'bruno'] }),
              );
              if (pick % 3 === 0) await world.api.get(Seats).releaseAll(world.actor, { licenseId: id });
            }
            const state = await stateOf(id);
            const onward = definition.verbs.filter((verb) => verb.from.includes(state));
            // Sometimes a verb that does not lead on from here: it has to be refused and leave no trace.
            const choice = pick % 4 === 0 ? definition.verbs : onward;
            const verb = choice[pick % Math.max(1, choice.length)];
            if (!verb) break;
            const answers = Object.fromEntries((verb.asks ?? []).map((question) => [question.name, answer(question)]));
            await tolerate(world.api.get(Items).move(world.actor, id, { verb: verb.name, answers }));
            if (pick % 2 === 0) await finishWork(id);
          }
          const history = await world.db.inspect<{ verb: string; from: string | null; to: string }>(
            'SELECT verb, from_state AS "from", to_state AS "to" FROM transitions WHERE subject_id = $1 ORDER BY subject_version',
            [id],
          );
          expect(replay(definition, history)).toBe(await stateOf(id));
          const [seats] = await world.db.inspect<{ sound: boolean }>(
            `SELECT bool_and(l.seats_used <= l.quantity AND l.seats_used = (SELECT count(*) FROM license_seats s
               WHERE s.license_id = l.item_id AND s.released_at IS NULL)) AS sound FROM licenses l`,
          );
          expect(seats?.sound ?? true).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });

  async function stateOf(id: string): Promise<string> {
    const [row] = await world.db.inspect<{ state: string }>('SELECT state FROM items WHERE id = $1', [id]);
    return row?.state ?? '';
  }

  /** A refusal is a step of a walk like any other; anything else is a bug. */
  async function tolerate(work: Promise<unknown>): Promise<void> {
    await work.catch((error: Refusal) => {
      if (error.name !== 'Refusal') throw error;
    });
  }
});
