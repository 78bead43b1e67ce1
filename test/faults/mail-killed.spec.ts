import { Mails } from '#messaging';
import { newId, systemActor } from '#platform';
import { openApi, openWorker } from '../harness/api.js';
import { AppProcess } from '../harness/app-process.js';
import { eventually, FakeClock, MailServer, queueBackends, useDatabase } from '../harness/index.js';

describe.each(queueBackends)('A worker that is killed while it hands a mail over, with the queues on $name', ({ redisUrl }) => {
  const open: Array<() => Promise<unknown>> = [];
  afterAll(async () => {
    for (const close of open.reverse()) await close();
  });
  const db = useDatabase();

  it('loses nothing: another sends the mail under the same name, and there is no third', async () => {
    const server = await MailServer.start();
    open.push(() => server.stop());
    const actor = systemActor(newId(), 'the clerk');
    const killed = AppProcess.launch('worker', {
      DATABASE_URL: db.appUrl,
      SECRET_KEY: 'a key for tests that is long enough',
      QUEUE_PREFIX: db.name,
      MAIL_URL: server.url,
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    });
    await killed.says(/The worker carries/);
    let end: Promise<unknown> | undefined;
    server.beforeAnswer = async () => {
      end ??= killed.stop('SIGKILL');
      await end;
    };
    const api = await openApi({ at: db, redisUrl });
    await api.get(Mails).post(actor, [{ key: 'once', to: 'ada@example.com', subject: 'Once', text: 'Once.' }]);
    await eventually(() => expect(end).toBeDefined(), { withinMs: 20_000 });
    await end;
    await api.close();

    // The dead worker's lease has run out.
    const clock = new FakeClock(new Date(performance.timeOrigin + performance.now() + 400_000).toISOString());
    const second = await openWorker({ at: db, redisUrl, clock, settings: { mailUrl: server.url } });
    open.push(() => second.close());
    const state = () => db.inspect<object>('SELECT state, attempts FROM mails');
    await eventually(async () => expect(await state()).toEqual([{ state: 'sent', attempts: 2 }]), { withinMs: 30_000 });
    clock.advance({ minutes: 10 });
    const sweeps = () =>
      db.inspect<object>(
        `SELECT name FROM schedules WHERE name = 'messaging.send-mails' AND last_finished_at > now() + interval '12 minutes'`,
      );
    await eventually(async () => expect(await sweeps()).toHaveLength(1), { withinMs: 20_000 });
    const names = server.to('ada@example.com').map(({ messageId }) => messageId);
    expect([names.length, new Set(names).size]).toEqual([2, 1]);
  }, 120_000);
});
