import type { DefinitionContent, Verb } from '#lifecycle';
import { newId } from '#platform';
import { eventually } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';

interface Step {
  id: string;
  name: string;
  state: string;
  untilAt: string | null;
}

const conditions = ['good', 'worn'].map((value) => ({ value, label: value }));
const condition = { name: 'condition', label: 'Condition', type: 'choice' as const, required: true, choices: conditions };
const inspect: Verb = {
  ...{ name: 'inspect', label: 'Inspect', from: ['in_stock'], to: 'in_stock', completesWith: 'grade' },
  steps: [
    {
      kind: 'task',
      name: 'wipe',
      title: 'Wipe it',
      assignee: 'it_operations',
      dueInHours: 4,
      onlyWhen: { fact: 'hasStorage', is: true },
    },
    {
      kind: 'task',
      name: 'look',
      title: 'Look at it',
      assignee: 'it_operations',
      dueInDays: 1,
      after: ['wipe'],
      asks: [condition],
    },
    { kind: 'wait', name: 'cool', title: 'Until the warranty ends', after: ['look'], until: { fact: 'warrantyEndsOn' } },
  ],
};
const grade: Verb = { name: 'grade', label: 'Grade', from: ['in_stock'], to: 'in_stock', asks: [condition] };

describe('The work on an item that an organisation has written itself', () => {
  const world = useWorld({ withWorker: true });

  it('looks at the item, follows its dates, answers the verb that completes it, and minds no later version', async () => {
    const administrator = await world.as('administrator');
    const operator = await world.as('it_operations');
    const seen = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });
    const { body: own } = await administrator.post<{ id: string; version: number; draft: DefinitionContent }>('/definitions', {
      ...{ from: 'asset', name: 'inspected', label: 'Inspected asset' },
    });
    const publish = async (version: number, verbs: readonly Verb[]): Promise<number> => {
      const draft = { ...own.draft, verbs };
      const written = await administrator.patch<{ version: number; problems: object[] }>(
        `/definitions/${own.id}`,
        { draft },
        seen(version),
      );
      expect(written.body.problems).toEqual([]);
      const published = await administrator.post(`/definitions/${own.id}/versions`, { note: null }, seen(written.body.version));
      expect(published.status).toBe(201);
      return (await administrator.get<{ version: number }>(`/definitions/${own.id}`)).body.version;
    };
    const first = await publish(own.version, [...own.draft.verbs, inspect, grade]);
    expect((await administrator.post('/lifecycle-choices', { kind: 'asset', definitionId: own.id })).status).toBe(201);
    const created = await operator.post<{ id: string; version: number }>('/items', {
      ...{ kind: 'asset', domain: 'it', name: 'Tern', state: 'in_stock', warrantyEndsOn: '2099-01-01' },
      asset: { serial: newId(), hasStorage: false },
    });
    expect(created.status).toBe(201);
    const { id } = created.body;
    expect((await operator.post(`/items/${id}/transitions`, { verb: 'inspect' })).status).toBe(201);
    const steps = async (): Promise<Step[]> => {
      const { body } = await operator.get<{ data: Array<{ id: string }> }>(`/runs?subjectId=${id}&verb=inspect`);
      return (await operator.get<{ graph: Step[] }>(`/runs/${body.data[0]?.id}`)).body.graph;
    };
    const states = async (): Promise<string[]> => (await steps()).map(({ name, state }) => `${name}: ${state}`);
    expect(await states()).toEqual(['wipe: cancelled', 'look: pending', 'cool: blocked']);

    // A later version without any work changes nothing for what has begun.
    await publish(first, [...own.draft.verbs, { name: 'inspect', label: 'Inspect', from: ['in_stock'], to: 'in_stock' }, grade]);
    const look = (await steps())[1]?.id;
    expect((await operator.post(`/steps/${look}/completion`, {})).status).toBe(422);
    expect((await operator.post(`/steps/${look}/completion`, { answers: { condition: 'worn' } })).status).toBe(200);
    expect((await steps())[2]).toMatchObject({ state: 'waiting', untilAt: expect.stringContaining('2098-12-31') });

    const { etag } = await operator.get(`/items/${id}`);
    const moved = await operator.patch(`/items/${id}`, { warrantyEndsOn: '2020-01-01' }, { 'if-match': etag ?? '' });
    expect(moved.status).toBe(200);
    await eventually(async () => expect(await states()).toEqual(['wipe: cancelled', 'look: succeeded', 'cool: succeeded']));
    await eventually(async () => {
      const { body } = await operator.get<{ asset: { condition: string } }>(`/items/${id}`);
      expect(body.asset.condition).toBe('worn');
    });
  });
});
