import { eventually, FakeClock, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk, createNotes, keptNotes, NotesBehaviour, noteProviders, underway, write } from '../../../test/messaging/notes.js';
import { MOST_ATTEMPTS } from '../events/back-off.rules.js';
import { DeadLetters } from './dead-letters.service.js';

describe.each(queueBackends)('A delivery that fails on $name', ({ redisUrl }) => {
  // Before the database, whose own hook then comes after it.
  afterAll(() => worker.close());
  const db = useDatabase();
  const clock = new FakeClock();
  const actor = clerk();
  let worker: MessagingProcess;

  beforeAll(async () => {
    await createNotes(db);
    worker = await startMessaging({ db, redisUrl, queuePrefix: db.name, providers: noteProviders, clock });
  });
  beforeEach(() => db.inspect('TRUNCATE notes, outbox, inbox, dead_letters'));

  const attempts = async (): Promise<number | undefined> =>
    (await db.inspect<{ attempts: number }>('SELECT attempts FROM inbox'))[0]?.attempts;
  const failTimes = (times: number): void => {
    worker.get(NotesBehaviour).failures = times;
  };
  const failForGood = async (): Promise<string> => {
    failTimes(MOST_ATTEMPTS);
    await write(worker, actor, ['stubborn']);
    for (let failed = 1; failed < MOST_ATTEMPTS; failed += 1) {
      await eventually(async () => expect(await attempts()).toBe(failed));
      clock.advance({ minutes: 10 });
    }
    return eventually(async () => {
      const { data } = await worker.get(DeadLetters).list(actor, { state: 'waiting' });
      if (!data[0]) throw new Error('It is not dead yet');
      return data[0].id;
    });
  };

  it('leaves nothing behind, waits, and is tried again', async () => {
    failTimes(2);
    await write(worker, actor, ['at the third try']);
    await eventually(async () => expect(await attempts()).toBe(1));
    expect(await keptNotes(db)).toEqual(new Map());
    clock.advance({ seconds: 3 });
    await eventually(async () => expect(await attempts()).toBe(2));
    clock.advance({ seconds: 3 });
    await eventually(async () => expect(await keptNotes(db)).toEqual(new Map([['at the third try', 1]])));
    expect(await underway(db)).toBe(0);
  });

  it('for good becomes a dead letter, with all that a person needs to know', async () => {
    await failForGood();
    const { data } = await worker.get(DeadLetters).list(actor, {});
    expect(data).toMatchObject([
      {
        handler: 'test.keep-note',
        event: 'test.note.written',
        payload: { note: 'stubborn' },
        actor: { name: 'the clerk' },
        attempts: MOST_ATTEMPTS,
        reason: 'Cannot keep stubborn',
        state: 'waiting',
      },
    ]);
    expect(data[0]?.stack).toContain('notes.ts');
    expect(await underway(db)).toBe(0);
    expect((await worker.get(DeadLetters).list(clerk(), {})).data).toEqual([]);
  });

  it('is delivered once more when a person says so, and only once', async () => {
    const id = await failForGood();
    const settled = await worker.get(DeadLetters).retry(actor, id);
    expect(settled).toMatchObject({ state: 'retried', settledBy: 'the clerk' });
    await eventually(async () => expect(await keptNotes(db)).toEqual(new Map([['stubborn', 1]])));
    await expect(worker.get(DeadLetters).retry(actor, id)).rejects.toMatchObject({ code: 'conflict' });
    await expect(worker.get(DeadLetters).dismiss(actor, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is let go when a person says so', async () => {
    const id = await failForGood();
    expect(await worker.get(DeadLetters).dismiss(actor, id)).toMatchObject({ state: 'dismissed' });
    await expect(worker.get(DeadLetters).retry(clerk(), id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await underway(db)).toBe(0);
  });
});
