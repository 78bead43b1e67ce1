import { newId } from '#platform';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import type { ArrivalsDto, StageQueueDto } from './stage-queues.dto.js';
import { nextOf, weekOf } from './stage-queues.rules.js';

describe('The queues of the stages', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let operations: ApiClient;
  beforeAll(async () => {
    operations = await world.as('it_operations');
  });

  const asset = async (state: string, more: object = {}): Promise<string> => {
    const item = { kind: 'asset' as const, domain: 'it' as const, name: 'Rack', state, asset: { serial: newId() } };
    return (await world.api.get(Items).create(world.actor, { ...item, ...more })).id;
  };
  const queues = async (who = operations): Promise<StageQueueDto[]> =>
    (await who.get<{ data: StageQueueDto[] }>('/stage-queues')).body.data;
  const stage = async (state: string): Promise<StageQueueDto | undefined> =>
    (await queues()).find((queue) => queue.kind === 'asset' && queue.state === state);

  it('tell how many items stand in each, since when, which of them are stuck, whose work they wait for and what keeps them', async () => {
    const [one, two] = [await asset('in_stock'), await asset('in_stock')];
    await asset('in_service');
    for (const id of [one, two]) await world.api.get(Items).move(world.actor, id, { verb: 'configure' });
    expect(await stage('in_stock')).toBeUndefined();
    expect(await stage('in_service')).toBeUndefined();
    const fresh = await stage('configuring');
    expect(fresh).toMatchObject({ items: 2, stuck: 0, phase: 'configure', oldestSince: '2026-03-02T08:00:00.000Z' });
    const tasks = fresh?.people.reduce((sum, people) => sum + people.tasks, 0) ?? 0;
    expect(tasks).toBeGreaterThan(1);
    expect(fresh?.urgency).toMatchObject({ overdue: 0 });

    const { body: mine } = await operations.get<{ data: Array<{ id: string; title: string }> }>(`/tasks?subjectId=${one}`);
    const [task] = mine.data;
    expect((await operations.post(`/steps/${task?.id}/block`, { reason: 'The image server is away' })).status).toBeLessThan(300);
    expect((await stage('configuring'))?.hindrances).toEqual([{ what: 'task_blocked', title: task?.title, count: 1 }]);
    clock.advance({ days: 30 });
    // Sessions do not last so long.
    operations = await world.as('it_operations');
    const late = await stage('configuring');
    expect(late).toMatchObject({ items: 2, stuck: 2, urgency: { overdue: tasks, today: 0, week: 0, later: 0 } });
    expect(await queues(await world.neighbour.as('it_operations'))).toEqual([]);
  });

  it('let whoever may override say what goes before other work, of one run or of all that a question finds', async () => {
    const ids = [await asset('in_stock'), await asset('in_stock')];
    for (const id of ids) await world.api.get(Items).move(world.actor, id, { verb: 'configure' });
    type Tasks = { data: Array<{ runId: string; subjectId: string; priority: string }>; next: string | null };
    const tasks = async (more: string): Promise<Tasks> =>
      (await operations.get<Tasks>(`/tasks?subjectState=configuring&sort=-priority&${more}`)).body;
    const late = ids[1] ?? '';
    const { data } = await tasks(`subjectId=${late}`);
    const runIds = [...new Set(data.map(({ runId }) => runId))];
    const set = (body: object, who = operations) => who.post('/runs/priorities', body);
    expect((await set({ priority: 'urgent', runIds })).body).toEqual({ changed: 1 });
    expect((await set({ priority: 'urgent', runIds })).body).toEqual({ changed: 0 });
    const first = await tasks('limit=1');
    expect(first.data).toMatchObject([{ subjectId: late, priority: 'urgent' }]);
    expect((await tasks(`limit=200&after=${first.next}`)).data.filter(({ subjectId }) => subjectId === late)).toHaveLength(
      data.length - 1,
    );
    expect((await tasks('priority=urgent')).data).toHaveLength(data.length);
    expect((await stage('configuring'))?.people.reduce((sum, { pressing }) => sum + pressing, 0)).toBe(data.length);
    const asked = { subjectState: 'configuring', priority: 'urgent' };
    expect((await set({ priority: 'low', tasks: asked })).body).toEqual({ changed: 1 });
    expect((await tasks('priority=urgent')).data).toEqual([]);
    expect((await set({ priority: 'low', tasks: asked }, await world.as('finance'))).status).toBe(403);
    expect((await set({ priority: 'low' })).status).toBe(422);
  });

  it('tell what will come, by the days that were promised and by when the work before is due', async () => {
    const today = clock.now().toISOString().slice(0, 10);
    const day = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    const order = async (expectedOn?: string): Promise<void> => {
      const id = await asset('planned');
      const wish = { costCenterId: world.costCenters.network, reason: 'New office' };
      await world.api.get(Items).move(world.actor, id, { verb: 'request', answers: wish });
      const answers = { orderReference: 'PO-1', ...(expectedOn && { expectedOn }) };
      await world.api.get(Items).move(world.actor, id, { verb: 'order', answers });
    };
    await order(day(10));
    await order(day(10));
    await order(day(-1));
    await order();
    const { body } = await operations.get<{ data: ArrivalsDto[] }>('/stage-queues/arrivals');
    const received = body.data.find(({ late }) => late === 1);
    expect(received).toMatchObject({ kind: 'asset', undated: 1, weeks: [{ weekOf: weekOf(day(10)), count: 2 }] });
    expect((await operations.get('/stage-queues/arrivals?withinDays=1')).status).toBe(422);
  });
});

describe('What follows a state', () => {
  const states = [
    { name: 'ordered', label: 'Ordered', phase: 'order' as const },
    { name: 'in_stock', label: 'In stock', phase: 'configure' as const },
    { name: 'cancelled', label: 'Cancelled', phase: 'decommission' as const, final: true as const },
  ];
  const verb = (name: string, to: string) => ({ name, label: name, from: ['ordered'], to });

  it('is where the first verb leads that goes on, rather than the end', () => {
    const verbs = [verb('cancel', 'cancelled'), verb('receive', 'in_stock')];
    expect(nextOf({ states, verbs }, 'ordered')?.name).toBe('in_stock');
    expect(nextOf({ states, verbs: [verb('cancel', 'cancelled')] }, 'ordered')?.name).toBe('cancelled');
  });

  it('is counted by weeks that begin on a Monday', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-08'].map(weekOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02']);
  });
});
