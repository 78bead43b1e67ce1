import { StepAttempts, Steps, Work } from '#lifecycle';
import { newId } from '#platform';
import { eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { addVerb, stepsOf } from '../../../test/lifecycle/own-verb.js';
import { Items } from '../items/items.service.js';

const automation = (name: string, told: Record<string, string | number | { answer: string }> = {}, more: object = {}) => ({
  ...{ kind: 'automation' as const, name, title: name, automation: name, with: told },
  ...more,
});

describe('The work on items that nobody has to do', () => {
  const world = useWorld({ withWorker: true });
  const items = (): Items => world.api.get(Items);
  beforeAll(async () => {
    await addVerb(world, {
      kind: 'asset',
      state: 'in_service',
      asks: [
        { name: 'license', label: 'License', type: 'item', required: false },
        { name: 'wantedOn', label: 'Wanted on', type: 'date', required: false },
        { name: 'reason', label: 'Reason', type: 'text', required: false },
      ],
      steps: [
        automation('print_label', { format: 'zpl', code: 'code128', dpi: '300' }),
        automation('assign_seat', { license: { answer: 'license' } }, { after: ['print_label'], onFailure: 'skip', attempts: 1 }),
        automation('send_mail', { to: 'holder', subject: '{tag} is ready', text: 'Fetch {name}.' }, { after: ['assign_seat'] }),
        automation('start_children', { among: 'held', verb: 'disconnect' }, { after: ['send_mail'] }),
      ],
    });
    await addVerb(world, {
      kind: 'service',
      state: 'planned',
      asks: [
        { name: 'number', label: 'Number', type: 'text', required: false },
        { name: 'giveUp', label: 'Give up', type: 'flag', required: false },
      ],
      steps: [
        automation(
          'reserve_number',
          { number: { answer: 'number' } },
          { onlyWhen: { answer: 'giveUp', is: false }, attempts: 1 },
        ),
        automation('free_number', { restDays: 0 }, { onlyWhen: { answer: 'giveUp', is: true } }),
      ],
    });
  });

  const standing = async (id: string): Promise<Record<string, string>> =>
    Object.fromEntries((await stepsOf(world, id)).map(({ name, state }) => [name, state]));
  const laptop = (): Promise<{ id: string; tag: string }> =>
    items().create(world.actor, {
      ...{ kind: 'asset', domain: 'it', name: 'Gull', state: 'in_service', asset: { serial: newId() } },
      holder: { kind: 'person', id: world.people.ada },
    });

  it('prints the label, gives the seat, tells the holder, and waits for the work on the lines that it holds: each once', async () => {
    const { id, tag } = await laptop();
    const license = await items().create(world.actor, {
      ...{ kind: 'license', domain: 'it', name: 'Draw', state: 'active', license: { quantity: 5 } },
    });
    const lines = await items().createMany(
      world.actor,
      ['active', 'active', 'planned'].map((state) => ({
        ...{ kind: 'service' as const, domain: 'mobility' as const, name: 'SIM', state },
        holder: { kind: 'item' as const, id },
      })),
    );
    const [one, two, planned] = lines.map((line) => ('id' in line ? line.id : ''));
    const answers = { license: license.id, wantedOn: '2026-06-30', reason: 'New phone' };
    await items().move(world.actor, id, { verb: 'prepare', answers });
    await eventually(async () =>
      expect(await standing(id)).toEqual({
        ...{ print_label: 'succeeded', assign_seat: 'succeeded', send_mail: 'succeeded', start_children: 'waiting' },
      }),
    );
    for (const line of [one, two]) {
      const runs = await world.db.database.reading(world.actor, () => world.api.get(Work).ofSubject(world.actor, line ?? ''));
      const notice = runs[0]?.steps.find(({ name }) => name === 'give_notice');
      expect((await standing(id))['start_children']).toBe('waiting');
      await world.api.get(Steps).complete(world.actor, notice?.id ?? '', { ticked: [], evidence: null });
    }
    await eventually(async () => expect((await standing(id))['start_children']).toBe('succeeded'));

    // Whoever is late, and asks for what is done already, changes nothing.
    for (const step of await stepsOf(world, id)) await world.api.get(StepAttempts).attempt(world.actor.organizationId, step.id);
    expect(await world.db.inspect('SELECT name, media_type FROM documents WHERE subject_id = $1', [id])).toEqual([
      { name: `label-${tag}.zpl`, media_type: 'text/plain' },
    ]);
    expect(await world.db.inspect('SELECT seats_used FROM licenses WHERE item_id = $1', [license.id])).toEqual([
      { seats_used: '1' },
    ]);
    expect(await world.db.inspect('SELECT recipient, subject, text FROM mails')).toEqual([
      { recipient: 'ada@harbour.example', subject: `${tag} is ready`, text: expect.stringContaining(`/items/${id}`) },
    ]);
    const moves = await world.db.inspect<{ id: string; answers: object }>(
      `SELECT subject_id AS id, answers FROM transitions WHERE verb = 'disconnect' ORDER BY subject_id`,
    );
    const told = { wantedOn: '2026-06-30', reason: 'New phone' };
    expect(moves).toEqual([one, two].sort().map((line) => ({ id: line, answers: told })));
    expect(await world.db.inspect('SELECT state FROM items WHERE id = $1', [planned])).toEqual([{ state: 'planned' }]);
  });

  it('goes on without a seat where none can be given, as its definition says, and tells why', async () => {
    const { id } = await laptop();
    await items().move(world.actor, id, { verb: 'prepare' });
    await eventually(async () => expect((await standing(id))['start_children']).toBe('succeeded'));
    expect((await standing(id))['assign_seat']).not.toBe('succeeded');
  });

  it('reserves a number for one service at a time, and gives it out again when it has rested', async () => {
    const line = (): Promise<{ id: string }> =>
      items().create(world.actor, { kind: 'service', domain: 'mobility', name: 'Line' });
    const [one, two] = [await line(), await line()];
    const prepare = async (id: string, answers: object): Promise<void> => {
      await items().move(world.actor, id, { verb: 'prepare', answers: { ...answers } });
    };
    const stands = (id: string, step: string, state: string): Promise<void> =>
      eventually(async () => expect((await standing(id))[step]).toBe(state));
    const numberOf = async (id: string): Promise<string | null | undefined> =>
      (
        await world.db.inspect<{ number: string | null }>('SELECT service_number AS number FROM services WHERE item_id = $1', [
          id,
        ])
      )[0]?.number;

    await prepare(one.id, { number: '+49 170 1234567', giveUp: false });
    await stands(one.id, 'reserve_number', 'succeeded');
    expect(await numberOf(one.id)).toBe('+491701234567');
    await prepare(two.id, { number: '+491701234567', giveUp: false });
    await stands(two.id, 'reserve_number', 'failed');
    const insert = `INSERT INTO number_reservations (id, organization_id, number, item_id, reserved_at, reserved_by)
      VALUES ($1, $2, '+491701234567', $3, now(), 'a way around')`;
    await expect(world.db.inspect(insert, [newId(), world.actor.organizationId, two.id])).rejects.toThrow(
      'is that of another service',
    );

    await prepare(one.id, { giveUp: true });
    await stands(one.id, 'free_number', 'succeeded');
    expect(await numberOf(one.id)).toBeNull();
    await prepare(two.id, { giveUp: false });
    await stands(two.id, 'reserve_number', 'succeeded');
    expect(await numberOf(two.id)).toBe('+491701234567');
  });
});
