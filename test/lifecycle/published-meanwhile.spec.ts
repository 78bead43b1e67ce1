import type { DefinitionContent, StepTemplate } from '#lifecycle';
import { type ApiClient, eventually, queueBackends } from '../harness/index.js';
import { useWorld } from '../harness/world.js';
import { addVerb, stepsOf } from './own-verb.js';

interface Own {
  id: string;
  version: number;
  draft: DefinitionContent;
}

describe.each(queueBackends)('A lifecycle that is published anew while its work is under way, on $name', ({ redisUrl }) => {
  const world = useWorld({ withWorker: true, redisUrl });
  const task = (name: string, after: string[] = []): StepTemplate => ({
    ...{ kind: 'task', name, title: name, assignee: 'it_operations', dueInDays: 1, after },
  });
  const label = (after: string): StepTemplate => ({
    ...{ kind: 'automation', name: 'label', title: 'Label', automation: 'print_label', after: [after] },
  });

  async function republish(administrator: ApiClient, steps: StepTemplate[]): Promise<void> {
    const { body: list } = await administrator.get<{ data: Own[] }>('/definitions');
    const { body: own } = await administrator.get<Own>(`/definitions/${list.data[0]?.id}`);
    const verbs = own.draft.verbs.map((verb) => (verb.name === 'prepare' ? { ...verb, steps } : verb));
    const written = await administrator.patch<Own>(
      `/definitions/${own.id}`,
      { draft: { ...own.draft, verbs } },
      { 'if-match': `"${own.version}"` },
    );
    const seen = { 'if-match': `"${written.body.version}"` };
    expect((await administrator.post(`/definitions/${own.id}/versions`, { note: null }, seen)).status).toBe(201);
  }

  it('changes nothing for what has begun, and applies to what comes after', async () => {
    const [administrator, operations] = [await world.as('administrator'), await world.as('it_operations')];
    await addVerb(world, { kind: 'asset', state: 'in_stock', steps: [task('look'), label('look'), task('sign', ['label'])] });
    const begin = async (): Promise<string> => {
      const item = { kind: 'asset', domain: 'it', name: 'Dock', state: 'in_stock', productId: world.products.laptop };
      const { body } = await operations.post<{ id: string }>('/items', item);
      expect((await operations.post(`/items/${body.id}/transitions`, { verb: 'prepare' })).status).toBe(201);
      return body.id;
    };
    const complete = async (itemId: string, name: string): Promise<void> => {
      const step = (await stepsOf(world, itemId)).find((each) => each.name === name);
      expect((await operations.post(`/steps/${step?.id}/completion`, {})).status).toBe(200);
    };
    const steps = async (itemId: string): Promise<string[]> =>
      (await stepsOf(world, itemId)).map(({ name, state }) => `${name}: ${state}`);

    const early = await begin();
    await republish(administrator, [task('weigh')]);
    expect(await steps(await begin())).toEqual(['weigh: pending']);
    await complete(early, 'look');
    await eventually(async () => expect(await steps(early)).toEqual(['look: succeeded', 'label: succeeded', 'sign: pending']));
    await complete(early, 'sign');
    const item = await operations.get<{ definitionVersion: number }>(`/items/${early}`);
    expect(item.body.definitionVersion).toBe(1);
    const [run] = await world.db.inspect('SELECT state, definition_version FROM workflow_runs WHERE subject_id = $1', [early]);
    expect(run).toEqual({ state: 'succeeded', definition_version: 1 });
  });
});
