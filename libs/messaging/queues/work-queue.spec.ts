import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform';
import { eventually, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import { defineWork, WorkRunners, works } from './work.js';
import { WorkQueue } from './work-queue.js';

const steps = defineWork('test.steps');
const done: string[] = [];

@Injectable()
class StepRunners extends WorkRunners {
  override readonly runners = [
    works(steps, async (organizationId, id) => {
      if (id === 'broken') throw new Error('cannot');
      done.push(`${organizationId} ${id}`);
    }),
  ];
}

describe.each(queueBackends)('Work on $name', ({ redisUrl }) => {
  let worker: MessagingProcess;
  afterAll(() => worker.close());
  const db = useDatabase();
  const actor = clerk();

  beforeAll(async () => {
    worker = await startMessaging({ db, redisUrl, queuePrefix: db.name, providers: [StepRunners] });
  });
  beforeEach(() => {
    done.length = 0;
  });

  it('is carried after the commit, never before, and not at all when that fails', async () => {
    const [database, queue] = [worker.get(Database), worker.get(WorkQueue)];
    const ids = Array.from({ length: 700 }, () => newId());
    await database.transaction(actor, async () => {
      queue.enqueue(steps, actor.organizationId, ids);
      expect(done).toEqual([]);
    });
    const failing = database.transaction(actor, async () => {
      queue.enqueue(steps, actor.organizationId, ['never']);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await eventually(() => expect(new Set(done)).toEqual(new Set(ids.map((id) => `${actor.organizationId} ${id}`))));
  });

  it('that fails does not keep other work from being done', async () => {
    worker.get(WorkQueue).enqueue(steps, actor.organizationId, ['broken', 'whole']);
    await eventually(() => expect(done).toEqual([`${actor.organizationId} whole`]));
  });
});
