import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { Database, newId } from '#platform';
import { eventually, FakeClock, MailServer, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import type { MailQuery } from './mail.dto.js';
import { MOST_MAIL_ATTEMPTS } from './mail.rules.js';
import { MailCourier } from './mail-courier.js';
import { MailQueries } from './mails.queries.js';
import { Mails } from './mails.service.js';

const mail = (key: string, to = 'ada@example.com') => ({
  key,
  to,
  subject: `Über ${key}`,
  text: `About ${key}: 5 €`,
  html: `<p>About <b>${key}</b></p>`,
});

describe.each(queueBackends)('Mails, with the queues on $name', ({ redisUrl }) => {
  let server: MailServer;
  let worker: MessagingProcess;
  afterAll(async () => {
    await worker.close();
    await server.stop();
  });
  const db = useDatabase();
  const clock = new FakeClock();
  const actor = clerk();
  const lines: string[] = [];

  beforeAll(async () => {
    server = await MailServer.start();
    const config = { mailUrl: server.url, mailFrom: 'Stores <stores@example.com>' };
    worker = await startMessaging({ db, redisUrl, queuePrefix: db.name, clock, config, lines, providers: [MailQueries] });
  });
  const mails = () => worker.get(Mails);
  const states = async (state?: 'sent' | 'failed' | 'waiting') =>
    (await worker.get(MailQueries).list(actor, state ? { state } : {})).data;
  const listed = async (query: MailQuery) => (await worker.get(MailQueries).list(actor, query)).data;
  const sweep = () => worker.get(MailCourier).queueDue(new AbortController().signal);

  it('arrive with text, HTML and a name that stays the same, once for a key', async () => {
    await Promise.all(
      [1, 2, 3].map(() => mails().post(actor, [{ ...mail('first'), settingsUrl: 'https://qm.example/profile' }])),
    );
    await eventually(async () => expect(await states('sent')).toHaveLength(1));
    const [sent] = await states('sent');
    expect(server.to('ada@example.com')).toMatchObject([
      {
        subject: 'Über first',
        text: expect.stringContaining('About first: 5 €'),
        html: expect.stringContaining('<b>first</b>'),
        from: { name: 'Stores', address: 'stores@example.com' },
        messageId: `<${sent?.id}@example.com>`,
      },
    ]);
    const { headers } = server.to('ada@example.com')[0] ?? { headers: [] };
    expect(headers).toContainEqual(expect.objectContaining({ key: 'list-unsubscribe', value: '<https://qm.example/profile>' }));
  });

  it('bring the papers that were written with them', async () => {
    const content = Buffer.from('%PDF-1.7 ä');
    const paper = { name: 'Bestellung ä.pdf', mediaType: 'application/pdf', content };
    await mails().post(actor, [{ ...mail('papers', 'papers@example.com'), attachments: [paper] }]);
    await eventually(() => expect(server.to('papers@example.com')).toHaveLength(1));
    const [came] = server.to('papers@example.com')[0]?.attachments ?? [];
    expect(came).toMatchObject({ filename: 'Bestellung ä.pdf', mimeType: 'application/pdf' });
    expect(Buffer.from(new Uint8Array(came?.content as ArrayBuffer)).equals(content)).toBe(true);
  });

  it('are not sent where what they tell of was taken back', async () => {
    const taken = worker.get(Database).transaction(actor, async () => {
      await mails().post(actor, [mail('undone', 'undone@example.com')]);
      throw new Error('Rather not');
    });
    await expect(taken).rejects.toThrow('Rather not');
    await mails().post(actor, [mail('done', 'undone@example.com')]);
    await eventually(() => expect(server.to('undone@example.com')).toHaveLength(1));
  });

  it('wait and are tried again while the server does not want them, and never by two at once', async () => {
    server.refuse('busy@example.com', 451);
    await mails().post(actor, [mail('busy', 'busy@example.com')]);
    await eventually(async () =>
      expect(await states('waiting')).toMatchObject([{ attempts: 1, reason: expect.stringContaining('451') }]),
    );
    await sweep();
    expect(await listed({ q: 'BUSY example', kind: 'busy' })).toMatchObject([{ kind: 'busy', recipient: 'busy@example.com' }]);
    expect(await listed({ q: 'busy 100%' })).toEqual([]);
    server.refuse('busy@example.com');
    clock.advance({ minutes: 2 });
    await Promise.all([sweep(), sweep(), sweep()]);
    await eventually(async () => expect(await states('waiting')).toEqual([]));
    expect(server.to('busy@example.com')).toHaveLength(1);
  });

  it('go out at once when a person will not wait, and say to those who may read them what they say', async () => {
    server.refuse('later@example.com', 451);
    await mails().post(actor, [mail('later', 'later@example.com')]);
    const waiting = await eventually(async () => {
      const [found] = await listed({ q: 'later@' });
      if (found?.attempts !== 1 || !found.reason) throw new Error('It was not tried yet');
      return found;
    });
    server.refuse('later@example.com');
    await mails().retry(actor, waiting.id);
    await eventually(() => expect(server.to('later@example.com')).toHaveLength(1));
    expect(await worker.get(MailQueries).find(actor, waiting.id)).toMatchObject({ text: 'About later: 5 €' });
    await expect(worker.get(MailQueries).find(clerk(), newId())).rejects.toMatchObject({ code: 'not_found' });
  });

  it('are given up at once where the address is refused, and go out when a person asks for it', async () => {
    server.refuse('nobody@example.com', 550);
    await mails().post(actor, [mail('nobody', 'nobody@example.com')]);
    const failed = await eventually(async () => {
      const [found] = await states('failed');
      if (!found) throw new Error('It is not given up yet');
      return found;
    });
    expect(failed).toMatchObject({ recipient: 'nobody@example.com', attempts: 1, reason: expect.stringContaining('550') });
    server.refuse('nobody@example.com');
    await mails().retry(actor, failed.id);
    await eventually(() => expect(server.to('nobody@example.com')).toHaveLength(1));
    await eventually(() => expect(mails().retry(actor, failed.id)).rejects.toMatchObject({ code: 'conflict' }));
  });

  it('end after many attempts rather than never', async () => {
    server.refuse('never@example.com', 451);
    await mails().post(actor, [mail('never', 'never@example.com')]);
    for (let attempt = 1; attempt < MOST_MAIL_ATTEMPTS; attempt += 1) {
      // The attempt is over: whoever made it has noted so.
      const tried = `SELECT attempts, leased_until AS lease FROM mails WHERE recipient = 'never@example.com'`;
      await eventually(async () => expect(await db.inspect(tried)).toEqual([{ attempts: attempt, lease: null }]));
      expect(await states('waiting')).toMatchObject([{ attempts: attempt, dueAt: expect.any(Date) }]);
      clock.advance({ hours: 4, minutes: 1 });
      await sweep();
    }
    await eventually(async () => expect(await states('failed')).toMatchObject([{ attempts: MOST_MAIL_ATTEMPTS }]));
  });

  it('tell nobody the password', () => {
    expect(lines.join('')).not.toMatch(/ssword/);
  });
});

describe('Mails without a mail server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qm-mail-'));
  let worker: MessagingProcess;
  afterAll(async () => {
    await worker.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const db = useDatabase();

  it('become files that a mail program opens', async () => {
    worker = await startMessaging({ db, config: { dataDirectory: folder } });
    await worker.get(Mails).post(clerk(), [mail('kept')]);
    const name = await eventually(() => {
      const [found] = readdirSync(join(folder, 'mail')).filter((each) => each.endsWith('.eml'));
      if (!found) throw new Error('There is no mail yet');
      return found;
    });
    const { subject, text, to } = await PostalMime.parse(readFileSync(join(folder, 'mail', name)));
    expect({ subject, text: text?.trim(), to }).toEqual({
      subject: 'Über kept',
      text: 'About kept: 5 €',
      to: [{ name: '', address: 'ada@example.com' }],
    });
  });
});
