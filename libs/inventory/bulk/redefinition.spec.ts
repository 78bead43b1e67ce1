import { type Definition, OwnDefinitions } from '#lifecycle';
import { Database } from '#platform';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import type { BulkChangeView } from './bulk-change.js';

interface Line {
  verb: string;
  from: string | null;
  to: string;
  definition: string;
  definitionVersion: number;
  answers: object;
}

describe('Items that are to live by a newer version', () => {
  const world = useWorld({ withWorker: true });
  let administrator: ApiClient;
  beforeAll(async () => {
    administrator = await world.as('administrator');
  });

  /** Publishes a version in which the shelf is called otherwise, and where one says, deliveries too. @returns the number of the version */
  const publish = async (definition: string, change: (draft: Definition) => Partial<Definition>): Promise<number> => {
    const { body: listed } = await administrator.get<{ data: Array<{ id: string; name: string }> }>('/definitions');
    const known = listed.data.find(({ name }) => name === definition);
    const { body } = known
      ? await administrator.get<{ id: string; version: number; draft: Definition }>(`/definitions/${known.id}`)
      : await administrator.post<{ id: string; version: number; draft: Definition }>('/definitions', {
          from: 'asset',
          name: definition,
        });
    const draft = { ...body.draft, ...change(body.draft) };
    const ifMatch = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });
    const written = await administrator.patch<{ version: number }>(`/definitions/${body.id}`, { draft }, ifMatch(body.version));
    const published = await administrator.post<{ number: number }>(
      `/definitions/${body.id}/versions`,
      {},
      ifMatch(written.body.version),
    );
    expect(published).toMatchObject({ status: 201 });
    return published.body.number;
  };
  const renamed =
    (from: string, to: string) =>
    ({ states, verbs, takenOnIn }: Definition): Partial<Definition> => {
      const name = (state: string): string => (state === from ? to : state);
      return {
        states: states.map((state) => ({ ...state, name: name(state.name) })),
        verbs: verbs.map((verb) => ({ ...verb, from: verb.from.map(name), to: name(verb.to) })),
        takenOnIn: takenOnIn.map(name),
      };
    };
  const docks = async (count: number, state: string): Promise<string[]> => {
    const items = Array.from({ length: count }, () => ({
      kind: 'asset' as const,
      domain: 'it' as const,
      name: `Dock ${state}`,
      state,
    }));
    const made = await world.api.get(Items).createMany(world.actor, items);
    return made.map((one) => ('id' in one ? one.id : ''));
  };
  const run = async (body: object, path = ''): Promise<BulkChangeView> => {
    const started = await administrator.post<BulkChangeView>(`/bulk-changes${path}`, body);
    expect(started).toMatchObject({ status: 202 });
    const read = async (): Promise<BulkChangeView> =>
      (await administrator.get<BulkChangeView>(`/bulk-changes/${started.body.id}`)).body;
    await eventually(async () => expect((await read()).state).not.toBe('running'), { withinMs: 60_000 });
    return read();
  };
  const report = async (id: string): Promise<object[]> =>
    (await administrator.get<{ data: object[] }>(`/bulk-changes/${id}/report`)).body.data;
  const standing = (ids: string[]): Promise<object[]> =>
    world.db.inspect(
      `SELECT definition || ' ' || definition_version || ' ' || state AS stands, count(*)::integer AS count FROM items
       WHERE id = ANY($1) GROUP BY 1 ORDER BY 1`,
      [ids],
    );
  const lines = async (id: string): Promise<Line[]> =>
    (await administrator.get<{ data: Line[] }>(`/items/${id}/transitions`)).body.data;

  it('go over as they were mapped, after a trial that says what would happen, and come back where nobody touched them', async () => {
    const [shelf, used] = [await docks(47, 'in_stock'), await docks(3, 'in_service')];
    const all = [...shelf, ...used];
    const version = await publish('dock', renamed('in_stock', 'on_shelf'));
    const filter = { definition: 'asset', definitionVersion: 1, q: 'Dock' };
    const unmapped = { selection: { filter }, change: { redefine: { definition: 'dock' } } };

    const operations = await world.as('it_operations');
    expect((await operations.post('/bulk-changes', unmapped)).status).toBe(403);
    const wrong = { ...unmapped, change: { redefine: { definition: 'dock', states: { in_stock: 'moon' } } } };
    expect(await administrator.post('/bulk-changes', wrong)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/change/redefine/states/in_stock' }] },
    });

    const trial = await run({ ...unmapped, dryRun: true });
    expect(trial).toMatchObject({ state: 'done', dryRun: true, total: 50, changed: 3, refused: 47 });
    expect(await report(trial.id)).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        code: 'conflict',
        reason: '"Asset" has no state for what stands in "In stock"; name one.',
        count: 47,
      }),
      expect.objectContaining({ outcome: 'changed', from: 'in_service', to: 'in_service', count: 3 }),
    ]);
    expect(await standing(all)).toEqual([
      { stands: 'asset 1 in_service', count: 3 },
      { stands: 'asset 1 in_stock', count: 47 },
    ]);

    const change = { redefine: { definition: 'dock', states: { in_stock: 'on_shelf' } }, comment: 'New shelves' };
    const done = await run({ selection: { filter }, change });
    expect(done).toMatchObject({ changed: 50, refused: 0, undoable: true, change: { redefine: { definitionVersion: version } } });
    expect(await standing(all)).toEqual([
      { stands: `dock ${version} in_service`, count: 3 },
      { stands: `dock ${version} on_shelf`, count: 47 },
    ]);
    const [first = '', second = ''] = shelf;
    expect((await lines(first))[0]).toMatchObject({
      verb: 'redefine',
      from: 'in_stock',
      to: 'on_shelf',
      definition: 'dock',
      definitionVersion: version,
      comment: 'New shelves',
      answers: { formerDefinition: 'asset', formerVersion: 1 },
    });
    const moved = await operations.post(`/items/${first}/transitions`, { verb: 'configure', answers: {} });
    expect(moved).toMatchObject({ status: 201 });

    const again = await run({ selection: { ids: [second] }, change });
    expect(again).toMatchObject({ unchanged: 1, changed: 0 });
    const undone = await run({}, `/${done.id}/undoing`);
    expect(undone).toMatchObject({ total: 50, changed: 49, refused: 1 });
    expect(await standing(shelf)).toEqual([
      { stands: 'asset 1 in_stock', count: 46 },
      { stands: `dock ${version} configuring`, count: 1 },
    ]);
  });

  it('stay where they are while a newer version is published, and take their open work with them or do not go', async () => {
    const [id = ''] = await docks(1, 'ready');
    const operations = await world.as('it_operations');
    const deliver = { verb: 'deliver', answers: { holder: { kind: 'person', id: world.people.ada } } };
    expect(await operations.post(`/items/${id}/transitions`, deliver)).toMatchObject({ status: 201 });

    await publish('fleet', ({ verbs }) => ({
      verbs: verbs.map((verb) => {
        if (verb.name === 'accept') return { ...verb, name: 'welcome', label: 'Welcome' };
        const { completesWith: _completes, ...rest } = verb;
        return verb.name === 'deliver' ? { ...rest, completesWith: 'welcome' } : verb;
      }),
    }));
    expect(await standing([id])).toEqual([{ stands: 'asset 1 delivering', count: 1 }]);
    const refused = await run({ selection: { ids: [id] }, change: { redefine: { definition: 'fleet' } } });
    expect(await report(refused.id)).toEqual([expect.objectContaining({ outcome: 'refused', code: 'conflict', count: 1 })]);

    await publish('fleet', renamed('delivering', 'on_the_way'));
    await publish('fleet', ({ verbs }) => ({
      verbs: verbs.map((verb) => {
        if (verb.name === 'welcome') return { ...verb, name: 'accept' };
        return verb.name === 'deliver' ? { ...verb, completesWith: 'accept' } : verb;
      }),
    }));
    const redefine = { definition: 'fleet', states: { delivering: 'on_the_way' } };
    expect(await run({ selection: { ids: [id] }, change: { redefine } })).toMatchObject({ changed: 1 });
    for (const _step of ['pick', 'ship', 'acceptance']) {
      const { body } = await administrator.get<{ data: Array<{ id: string; checklist: string[] }> }>(`/tasks?subjectId=${id}`);
      const task = body.data[0];
      await administrator.post(`/steps/${task?.id}/completion`, { ticked: task?.checklist, evidence: 'Seen' });
    }
    await eventually(async () => expect(await standing([id])).toEqual([{ stands: 'fleet 3 in_service', count: 1 }]));
  });

  it('cannot be brought over past their history', async () => {
    const [id] = await docks(1, 'planned');
    const past = world.api
      .get(Database)
      .transaction(world.actor, () => world.api.get(Database).query(`UPDATE items SET definition = 'dock' WHERE id = $1`, [id]));
    await expect(past).rejects.toThrow('is changed by a recorded transition only');
  });

  it('neither end by it nor rise again, and go only where their kind lives', async () => {
    const [ended, idle] = [await docks(1, 'disposed'), await docks(1, 'missing')];
    const [disposed = '', missing = ''] = [...ended, ...idle];
    const services = await world.api.get(OwnDefinitions).copy(world.actor, { from: 'service', name: 'line' });
    await world.api
      .get(Database)
      .transaction(world.actor, () => world.api.get(OwnDefinitions).publish(world.actor, services.id, services.version, null));
    await publish('plain', () => ({ label: 'Plain asset' }));
    const refusals = async (id: string, redefine: object): Promise<object[]> =>
      report((await run({ selection: { ids: [id] }, change: { redefine } })).id);
    expect(await refusals(disposed, { definition: 'plain', states: { disposed: 'in_stock' } })).toMatchObject([
      { code: 'conflict', reason: 'What has ended in "Disposed" cannot stand in "In stock".' },
    ]);
    expect(await refusals(missing, { definition: 'plain', states: { missing: 'disposed' } })).toMatchObject([
      { code: 'conflict', reason: 'Only a verb leads to "Disposed".' },
    ]);
    expect(await refusals(missing, { definition: 'line', states: { missing: 'active' } })).toMatchObject([
      { code: 'validation_failed' },
    ]);
  });
});
