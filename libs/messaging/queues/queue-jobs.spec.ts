import { Injectable } from '@nestjs/common';
import { newId, Refusal } from '#platform';
import { eventually, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import type { QueueJobState } from './courier-queue.js';
import type { QueueJobDto } from './queue.dto.js';
import { QueueDesk } from './queue-desk.js';
import { QueueJobs } from './queue-jobs.js';
import { defineWork, WorkRunners, works } from './work.js';
import { WorkQueue } from './work-queue.js';

const steps = defineWork('test.steps');
const done: string[] = [];
const broken = { now: true };
let gate: Promise<void> = Promise.resolve();

@Injectable()
class StepRunners extends WorkRunners {
  override readonly runners = [
    works(steps, async (_organizationId, id) => {
      if (id.startsWith('slow')) await gate;
      if (id === 'broken' && broken.now) throw new Error('The printer is away');
      done.push(id);
    }),
  ];
}

describe.each(queueBackends)('A queue on $name', ({ redisUrl }) => {
  let worker: MessagingProcess;
  afterAll(() => worker.close());
  const db = useDatabase();
  const actor = clerk();
  const stranger = clerk(newId());

  beforeAll(async () => {
    worker = await startMessaging({ db, redisUrl, queuePrefix: db.name, providers: [StepRunners] });
  });
  beforeEach(() => {
    done.length = 0;
    broken.now = true;
  });

  const jobs = async (state: QueueJobState, reader = actor): Promise<QueueJobDto[]> =>
    (await worker.get(QueueJobs).list(reader, 'work', state, 0, 50)).data;
  const fail = async (): Promise<QueueJobDto> => {
    worker.get(WorkQueue).enqueue(steps, actor.organizationId, ['broken']);
    await eventually(async () => expect(await jobs('failed')).toHaveLength(1));
    const [job] = await jobs('failed');
    if (!job) throw new Error('Nothing has failed.');
    return job;
  };

  it('shows what failed, why and about what, and only to those whose it is; it is carried again or forgotten', async () => {
    const job = await fail();
    expect(job).toMatchObject({
      name: 'test.steps',
      state: 'failed',
      payload: { ids: ['broken'] },
      reason: 'The printer is away',
    });
    expect(job.stack).toContain('queue-jobs.spec');
    expect(await jobs('failed', stranger)).toMatchObject([{ payload: null, reason: null, stack: null }]);
    await expect(worker.get(QueueJobs).retry(stranger, 'work', job.id)).rejects.toThrow(Refusal);

    broken.now = false;
    await worker.get(QueueJobs).retry(actor, 'work', job.id);
    await eventually(() => expect(done).toEqual(['broken']));
    await eventually(async () => expect(await jobs('failed')).toEqual([]));

    broken.now = true;
    const again = await fail();
    await worker.get(QueueJobs).remove(actor, 'work', again.id);
    expect(await jobs('failed')).toEqual([]);
    await expect(worker.get(QueueJobs).remove(actor, 'work', again.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(
      await db.inspect(`SELECT action FROM audit_entries WHERE subject_kind = 'queue' AND action LIKE 'queue_job%' ORDER BY id`),
    ).toEqual([{ action: 'queue_job.retried' }, { action: 'queue_job.removed' }]);
  });

  it('is paused, and carries only so many at a time as it is told, whatever its workers could', async () => {
    const desk = worker.get(QueueDesk);
    let open = (): void => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    await desk.pause(actor, 'work', true);
    const ids = ['slow 1', 'slow 2', 'slow 3', 'slow 4'];
    worker.get(WorkQueue).enqueue(steps, actor.organizationId, ids);
    await eventually(async () => expect(await jobs('waiting')).toHaveLength(4));
    expect(await desk.limit(actor, 'work', 1)).toMatchObject({ mostAtOnce: 1, waiting: 4, paused: true });
    await desk.pause(actor, 'work', false);
    await eventually(async () => expect(await jobs('active')).toMatchObject([{ payload: { ids: ['slow 1'] }, state: 'active' }]));
    expect(await jobs('waiting')).toHaveLength(3);
    await expect(worker.get(QueueJobs).remove(actor, 'work', (await jobs('active'))[0]?.id ?? '')).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(await desk.limit(actor, 'work', null)).toMatchObject({ mostAtOnce: null });
    open();
    await eventually(() => expect([...done].sort()).toEqual(ids));
  });
});
