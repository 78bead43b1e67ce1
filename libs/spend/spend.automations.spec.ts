import { Items } from '#inventory';
import { StepAttempts } from '#lifecycle';
import { newId } from '#platform';
import { eventually } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';
import { addVerb, stepsOf } from '../../test/lifecycle/own-verb.js';

const automation = (name: string, told: Record<string, string | { answer: string }> = {}, more: object = {}) => ({
  ...{ kind: 'automation' as const, name, title: name, automation: name, with: told },
  ...more,
});

describe('The work on an item that costs something', () => {
  const world = useWorld({ withWorker: true });
  beforeAll(() =>
    addVerb(world, {
      kind: 'asset',
      state: 'in_service',
      asks: [
        { name: 'price', label: 'Price', type: 'money', required: true },
        { name: 'from', label: 'From', type: 'date', required: true },
        { name: 'address', label: 'Address', type: 'text', required: false },
      ],
      steps: [
        automation(
          'post_cost',
          { amount: { answer: 'price' }, kind: 'repair', description: 'New screen' },
          { compensation: { automation: 'reverse_cost' } },
        ),
        automation('start_charges', { on: { answer: 'from' } }, { after: ['post_cost'] }),
        automation(
          'send_mail',
          { to: { answer: 'address' }, subject: 'Done', text: 'Done' },
          { after: ['start_charges'], attempts: 1, onFailure: 'compensate' },
        ),
      ],
    }),
  );

  const prepare = async (address: string): Promise<string> => {
    const items = world.api.get(Items);
    const { id } = await items.create(world.actor, {
      ...{ kind: 'asset', domain: 'it', name: 'Gull', state: 'in_service', asset: { serial: newId() } },
    });
    const price = { amountMinor: '12900', currency: 'EUR' };
    await items.move(world.actor, id, { verb: 'prepare', answers: { price, from: '2026-01-15', address } });
    return id;
  };
  const entries = (id: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT kind, amount_minor AS amount, reverses_id IS NOT NULL AS "takenBack" FROM ledger_entries WHERE item_id = $1 ORDER BY id`,
      [id],
    );

  it('is posted once, and lets its charges begin on the day that was said', async () => {
    const id = await prepare('ada@harbour.example');
    await eventually(async () =>
      expect((await stepsOf(world, id)).map(({ state }) => state)).toEqual(['succeeded', 'succeeded', 'succeeded']),
    );
    for (const step of await stepsOf(world, id)) await world.api.get(StepAttempts).attempt(world.actor.organizationId, step.id);
    expect(await entries(id)).toEqual([{ kind: 'repair', amount: '12900', takenBack: false }]);
    expect(
      await world.db.inspect(
        `SELECT signal, effective_on::text AS day FROM charge_signals WHERE item_id = $1 AND effective_on = '2026-01-15'`,
        [id],
      ),
    ).toEqual([{ signal: 'start', day: '2026-01-15' }]);
  });

  it('is taken back where the work fails later on and its definition says so', async () => {
    const id = await prepare('nobody');
    await eventually(async () =>
      expect(await entries(id)).toEqual([
        { kind: 'repair', amount: '12900', takenBack: false },
        { kind: 'repair', amount: '-12900', takenBack: true },
      ]),
    );
  });
});
