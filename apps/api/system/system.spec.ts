import type { ApiClient } from '../../../test/harness/api-client.js';
import { eventually, queueBackends } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import type { SystemDto } from './system.dto.js';

interface Queue {
  name: string;
  paused: boolean;
  workers: number;
  waiting: number;
  active: number;
}

describe.each(queueBackends)('Whoever runs an installation with its queues on $name', ({ redisUrl }) => {
  const world = useWorld({ withWorker: true, redisUrl });
  let administrator: ApiClient;
  beforeAll(async () => {
    administrator = await world.as('administrator');
  });
  const queue = async (name: string): Promise<Queue | undefined> =>
    (await administrator.get<{ data: Queue[] }>('/queues')).body.data.find((each) => each.name === name);

  it('sees how it is doing, and whether the audit trail was found whole', async () => {
    await eventually(async () => {
      const { body } = await administrator.get<SystemDto>('/system');
      expect(body.outbox.waiting + body.inbox.waiting).toBe(0);
    });
    expect((await administrator.get('/audit-entries/chain')).body).toMatchObject({ intact: true });
    const { body, status } = await administrator.get<SystemDto>('/system');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      profile: 'embedded',
      queuesAnswer: true,
      redis: redisUrl ? expect.stringMatching(/^(Redis|Valkey) \d/) : null,
      postgresql: expect.stringMatching(/^\d+/),
      audit: { intact: true, reason: null, verifiedAt: expect.any(String) },
      migrations: { pending: [] },
    });
    expect(body.database.bytes).toBeGreaterThan(1_000_000);
    expect((await (await world.as('requester')).get('/system')).status).toBe(403);
  });

  it('pauses a queue, in which work then waits, and lets it go on', async () => {
    await eventually(async () => expect(await queue('jobs')).toMatchObject({ paused: false, workers: 1, waiting: 0 }));
    expect((await administrator.post('/queues/jobs/pause')).body).toMatchObject({ name: 'jobs', paused: true });
    await administrator.post('/items', { kind: 'asset', domain: 'it', name: 'Rack' });
    const change = await administrator.post<{ id: string }>('/bulk-changes', {
      selection: { filter: {} },
      change: { edit: { notes: 'x' } },
      dryRun: true,
    });
    expect(change.status).toBe(202);
    const state = async () => (await administrator.get<{ state: string }>(`/bulk-changes/${change.body.id}`)).body.state;
    // What nobody takes may be called for once more.
    await eventually(async () => expect((await queue('jobs'))?.waiting).toBeGreaterThanOrEqual(1));
    expect(await state()).toBe('running');

    expect((await (await world.as('it_operations')).post('/queues/jobs/resume')).status).toBe(403);
    expect((await administrator.post('/queues/jobs/resume')).status).toBe(200);
    await eventually(async () => expect(await state()).toBe('done'));
    expect((await administrator.post('/queues/parcels/pause')).status).toBe(404);
  });

  it('finds in the audit trail who paused it, by words and by time', async () => {
    const found = async (filters: string) =>
      (await administrator.get<{ data: Array<{ action: string; occurredAt: string }> }>(`/audit-entries?${filters}`)).body.data;
    expect((await found('q=queue jobs')).map(({ action }) => action)).toEqual(['queue.resumed', 'queue.paused']);
    const [last] = await found('q=RESUMED');
    const at = encodeURIComponent(last?.occurredAt ?? '');
    expect((await found(`q=queue&to=${at}`)).map(({ action }) => action)).toEqual(['queue.paused']);
    expect((await found(`q=queue&from=${at}`)).map(({ action }) => action)).toEqual(['queue.resumed']);
    expect(await found('q=queue_')).toEqual([]);
  });
});
