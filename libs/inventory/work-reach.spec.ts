import { RoleGrants, Users } from '#organization';
import type { RoleName } from '#platform';
import type { ApiClient } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';
import { addVerb } from '../../test/lifecycle/own-verb.js';

interface Listed {
  data: Array<{ id: string; runId: string; subjectId: string }>;
}

describe('The work on an item', () => {
  const world = useWorld();
  const password = 'eleven herons by the lock';
  let operations: ApiClient;
  let theirs: Piece;
  let ours: Piece;

  interface Piece {
    itemId: string;
    runId: string;
    stepId: string;
  }
  const signIn = async (email: string, grant: { role: RoleName; businessUnitId?: string }): Promise<ApiClient> => {
    const { id } = await world.api.get(Users).add(world.actor, { email, password, name: email });
    await world.api.get(RoleGrants).grant(world.actor, id, grant);
    return world.api.client().signIn(email, password);
  };

  async function begin(businessUnitId: string): Promise<Piece> {
    const item = { kind: 'asset', domain: 'it', name: 'Dock', state: 'in_stock', businessUnitId };
    const { body } = await operations.post<{ id: string }>('/items', item);
    expect((await operations.post(`/items/${body.id}/transitions`, { verb: 'prepare' })).status).toBe(201);
    const runs = await operations.get<Listed>(`/runs?subjectId=${body.id}`);
    const steps = await operations.get<Listed>(`/tasks?subjectId=${body.id}`);
    return { itemId: body.id, runId: runs.body.data[0]?.id ?? '', stepId: steps.body.data[0]?.id ?? '' };
  }

  beforeAll(async () => {
    operations = await world.as('it_operations');
    await addVerb(world, {
      ...{ kind: 'asset', state: 'in_stock' },
      steps: [{ kind: 'task', name: 'look', title: 'Look at it', assignee: 'it_operations', dueInDays: 1 }],
    });
    theirs = await begin(world.units.operations);
    ours = await begin(world.units.sales);
  });

  const places = ({ runId, stepId }: Piece): string[] => [
    `/runs/${runId}`,
    `/runs/${runId}/events`,
    `/steps/${stepId}`,
    `/steps/${stepId}/comments`,
  ];
  const statuses = (client: ApiClient, piece: Piece): Promise<number[]> =>
    Promise.all(places(piece).map(async (place) => (await client.get(place)).status));

  it('is seen, listed and done only by those whose permissions reach the item', async () => {
    const narrow = await signIn('narrow@harbour.example', { role: 'it_operations', businessUnitId: world.units.sales });
    expect(await statuses(narrow, theirs)).toEqual([404, 404, 404, 404]);
    for (const list of ['/runs', '/tasks', '/tasks?mine=true', '/runs?mine=true']) {
      const found = (await narrow.get<Listed>(list)).body.data.map(({ subjectId }) => subjectId);
      expect([list, found]).toEqual([list, [ours.itemId]]);
    }
    const step = `/steps/${theirs.stepId}`;
    const acts: Array<[string, object?]> = [
      ...([[`${step}/completion`, {}], [`${step}/assignment`], [`${step}/block`, { reason: 'x' }]] satisfies Array<
        [string, object?]
      >),
      ...([[`${step}/skip`, { reason: 'x' }], [`${step}/retry`]] satisfies Array<[string, object?]>),
      [`/runs/${theirs.runId}/cancellation`, { reason: 'x', compensate: false }],
    ];
    for (const [act, body] of acts) expect([act, (await narrow.post(act, body)).status]).toEqual([act, 404]);
    expect(
      (await narrow.post<{ changed: number }>('/runs/priorities', { priority: 'high', runIds: [theirs.runId, ours.runId] })).body,
    ).toEqual({ changed: 1 });
    expect((await narrow.post(`/steps/${ours.stepId}/assignment`)).status).toBe(200);
    expect((await narrow.post(`/steps/${ours.stepId}/completion`, {})).status).toBe(200);
    expect((await narrow.get(`/runs/${ours.runId}`)).status).toBe(200);
  });

  it('is seen by whom it was handed to, whatever else they may see', async () => {
    const requester = await signIn('helper@harbour.example', { role: 'requester' });
    expect(await statuses(requester, theirs)).toEqual([404, 404, 404, 404]);
    expect((await requester.get<Listed>('/tasks')).body.data).toEqual([]);
    const { body } = await (await world.as('administrator')).get<Listed>('/users?q=helper');
    const handed = await operations.post(`/steps/${theirs.stepId}/handover`, { userId: body.data[0]?.id });
    expect(handed.status).toBe(200);
    // The events of a run that goes on have no end.
    const seen = places(theirs).filter((place) => !place.endsWith('events'));
    for (const place of seen) expect([place, (await requester.get(place)).status]).toEqual([place, 200]);
    expect((await requester.get<Listed>('/tasks')).body.data.map(({ id }) => id)).toEqual([theirs.stepId]);
    expect((await requester.post(`/steps/${theirs.stepId}/completion`, {})).status).toBe(200);
  });
});
