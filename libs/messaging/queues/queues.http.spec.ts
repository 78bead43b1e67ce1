import { useWorld } from '../../../test/harness/world.js';
import type { QueueDto, QueueJobDto } from './queue.dto.js';

describe('The queues over HTTP', () => {
  const world = useWorld();

  it('are seen by auditors, and operated only by whoever may', async () => {
    const [auditor, administrator] = [await world.as('auditor'), await world.as('administrator')];
    expect((await auditor.get<{ data: QueueDto[] }>('/queues')).body.data.map(({ name }) => name)).toEqual([
      'deliveries',
      'jobs',
      'work',
    ]);
    expect((await auditor.get<{ data: QueueJobDto[] }>('/queues/work/jobs?state=failed')).body).toEqual({ data: [], next: null });
    expect((await auditor.put('/queues/work/concurrency', { mostAtOnce: 3 })).status).toBe(403);
    expect((await auditor.post('/queues/work/jobs/1/retry')).status).toBe(403);
    expect((await auditor.delete('/queues/work/jobs/1')).status).toBe(403);
    expect((await (await world.as('requester')).get('/queues/work/jobs')).status).toBe(403);

    const limited = await administrator.put<QueueDto>('/queues/work/concurrency', { mostAtOnce: 3 });
    expect(limited).toMatchObject({ status: 200, body: { name: 'work', mostAtOnce: 3 } });
    expect((await administrator.put('/queues/work/concurrency', { mostAtOnce: 0 })).status).toBe(422);
    expect((await administrator.delete('/queues/work/jobs/1')).status).toBe(404);
    expect((await administrator.get('/queues/mail')).status).toBe(404);
    expect((await administrator.put<QueueDto>('/queues/work/concurrency', { mostAtOnce: null })).body.mostAtOnce).toBeNull();
    expect(
      await world.db.inspect(`SELECT subject_id AS queue FROM audit_entries WHERE action = 'queue.limited' ORDER BY id`),
    ).toEqual([{ queue: 'work' }, { queue: 'work' }]);
  });
});
