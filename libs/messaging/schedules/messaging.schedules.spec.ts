import { newId } from '#platform';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import { defineJob } from '../jobs/job-kind.js';
import { Jobs } from '../jobs/jobs.service.js';
import { ScheduleRunner } from './schedule-runner.js';

describe('Tidying up', () => {
  let teller: MessagingProcess;
  afterAll(() => teller.close());
  const db = useDatabase();
  const clock = new FakeClock();
  const actor = clerk();

  beforeAll(async () => {
    teller = await startMessaging({ db, clock, works: false });
  });

  it('forgets ended jobs and settled dead letters after 90 days, and nothing that is still of use', async () => {
    const jobs = teller.get(Jobs);
    const start = async (label: string): Promise<string> => (await jobs.start(actor, defineJob('test.work'), {}, { label })).id;
    const bury = (handler: string, state: string): Promise<object[]> =>
      db.inspect(
        `INSERT INTO dead_letters (id, organization_id, event_id, handler, type, payload, actor, occurred_at, attempts, error_message, died_at, state, settled_at)
         VALUES ($1, $2, $1, $3, 'test.thing.done', '{}', '{}', $4, 10, 'It broke', $4, $5, CASE WHEN $5 <> 'waiting' THEN $4::timestamptz END)`,
        [newId(), actor.organizationId, handler, clock.now(), state],
      );
    await jobs.cancel(actor, await start('ended long ago'));
    await start('not begun');
    await bury('test.old', 'dismissed');
    await bury('test.open', 'waiting');
    clock.advance({ days: 91 });
    await jobs.cancel(actor, await start('ended just now'));
    await bury('test.new', 'retried');

    await teller.get(ScheduleRunner).runNow('messaging.tidy', clock.now());

    expect(await db.inspect('SELECT label FROM background_jobs ORDER BY id')).toEqual([
      { label: 'not begun' },
      { label: 'ended just now' },
    ]);
    expect(await db.inspect('SELECT handler FROM dead_letters ORDER BY handler')).toEqual([
      { handler: 'test.new' },
      { handler: 'test.open' },
    ]);
  });
});
