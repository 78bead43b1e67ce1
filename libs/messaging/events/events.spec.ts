import { Database, newId } from '#platform';
import { eventually, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import {
  clerk,
  createNotes,
  keptNotes,
  NotesBehaviour,
  nobodyListens,
  noteCopied,
  noteFiled,
  noteProviders,
  noteWritten,
  underway,
  write,
} from '../../../test/messaging/notes.js';
import { QueueFactory } from '../queues/queue-factory.js';
import { defineEvent } from './event.js';
import { HandlerRegistry, on } from './handlers.js';
import { Outbox } from './outbox.js';

describe.each(queueBackends)('Events on $name', ({ redisUrl }) => {
  const db = useDatabase();
  const actor = clerk();
  const open: MessagingProcess[] = [];
  const start = async (works = true): Promise<MessagingProcess> => {
    const started = await startMessaging({ db, redisUrl, queuePrefix: db.name, providers: noteProviders, works });
    open.push(started);
    return started;
  };

  beforeAll(() => createNotes(db));
  beforeEach(() => db.inspect('TRUNCATE notes, outbox, inbox, dead_letters'));
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });

  it('reach their handler, which acts for the product and knows who caused them', async () => {
    const worker = await start();
    await write(worker, actor, ['hello']);
    await eventually(async () => {
      expect(await db.inspect('SELECT organization_id, note, actor FROM notes')).toEqual([
        { organization_id: actor.organizationId, note: 'hello', actor: 'test.keep-note for the clerk' },
      ]);
    });
    expect(await underway(db)).toBe(0);
  });

  it('from a process without couriers are found by the worker', async () => {
    const teller = await start(false);
    await write(teller, actor, ['told elsewhere']);
    expect(await underway(db)).toBe(1);
    await start();
    await eventually(async () => expect(await keptNotes(db)).toEqual(new Map([['told elsewhere', 1]])));
  });

  it('of a transaction that is rolled back are never told', async () => {
    const worker = await start();
    const failing = worker.get(Database).transaction(actor, async () => {
      await worker.get(Outbox).emit(actor, noteWritten, { note: 'never' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await write(worker, actor, ['but this']);
    await eventually(async () => expect(await keptNotes(db)).toEqual(new Map([['but this', 1]])));
  });

  it('that nobody listens to are gone once the relay has seen them', async () => {
    const worker = await start();
    await worker.get(Database).transaction(actor, () => worker.get(Outbox).emit(actor, nobodyListens, { note: 'into the void' }));
    await eventually(async () => expect(await underway(db)).toBe(0));
  });

  it('happen once each, with three workers and every job in the queue twice', async () => {
    const [first] = await Promise.all([start(), start(), start()]);
    if (!first) throw new Error('No worker');
    const queues = first.get(QueueFactory);
    const notes = Array.from({ length: 600 }, (_, place) => `note ${place}`);
    const add = queues.add.bind(queues);
    queues.add = (name, jobs) => add(name, [...jobs, ...jobs]);
    for (let from = 0; from < notes.length; from += 100) await write(first, clerk(), notes.slice(from, from + 100));
    await eventually(async () => expect(await underway(db)).toBe(0), { withinMs: 30_000 });
    // What was delivered twice may still be on its way a second time.
    await eventually(async () => expect(await queues.waiting('deliveries')).toBe(0));
    const kept = await keptNotes(db);
    expect(kept.size).toBe(600);
    expect([...kept.values()].every((times) => times === 1)).toBe(true);
  });

  it('that wait in numbers reach a set-wise handler together, unless one of them spoils it', async () => {
    const teller = await start(false);
    const notes = [...Array.from({ length: 299 }, (_, place) => `copy ${place}`), 'spoilt'];
    await teller.get(Database).transaction(actor, () =>
      teller.get(Outbox).emit(
        actor,
        noteCopied,
        notes.map((note) => ({ note })),
      ),
    );
    const worker = await start();
    worker.get(NotesBehaviour).failures = 2;
    await eventually(async () => expect(await underway(db)).toBe(0));
    expect(await keptNotes(db)).toEqual(new Map(notes.map((note) => [note, 1])));
    const sizes = await db.inspect<{ actor: string; count: number }>('SELECT actor, count(*)::int FROM notes GROUP BY actor');
    expect(sizes.find((size) => size.actor === 'set of 6')?.count).toBe(294);
    expect(sizes.find((size) => size.actor === 'set of 1')?.count).toBe(6);
  });

  it('reach a handler that wants some of them only where they are such', async () => {
    const worker = await start();
    await worker.get(Database).transaction(actor, () =>
      worker.get(Outbox).emit(actor, noteFiled, [
        { note: 'a bill', labels: ['urgent', 'money'] },
        { note: 'a card', labels: [] },
        { note: 'a fine', labels: ['money'] },
      ]),
    );
    await eventually(async () => expect([...(await keptNotes(db)).keys()].sort()).toEqual(['a bill', 'a fine']));
    expect(await underway(db)).toBe(0);
  });

  it('of one organisation are not seen by another', async () => {
    const teller = await start(false);
    await write(teller, actor, ['secret']);
    const seen = await teller.get(Database).reading(newId(), () => teller.get(Database).query('SELECT * FROM outbox'));
    expect(seen).toEqual([]);
  });
});

describe('Names of events and handlers', () => {
  const event = defineEvent<object>('test.thing.done');
  const nothing = async (): Promise<void> => undefined;

  it('are well formed', () => {
    expect(() => defineEvent('Thing done')).toThrow('must look like');
    expect(() => on(event, 'JustDoIt', nothing)).toThrow('must look like');
  });

  it('say which events anybody awaits, so that the others need not be told', () => {
    const registry = new HandlerRegistry();
    registry.add([
      on(defineEvent<{ labels: string[] }>(event.name), 'test.hear', nothing, { list: 'labels', anyOf: ['urgent'] }),
    ]);
    const awaited = [{ labels: ['urgent', 'money'] }, { labels: [] }, {}].map((payload) => registry.wants(event.name, payload));
    expect(awaited).toEqual([true, false, false]);
    registry.add([on(defineEvent<{ next?: string }>('test.thing.ended'), 'test.go-on', nothing, { has: 'next' })]);
    expect([{ next: 'more' }, {}].map((payload) => registry.wants('test.thing.ended', payload))).toEqual([true, false]);
    expect(registry.wants('test.thing.forgotten', { labels: ['urgent'] })).toBe(false);
  });

  it('of handlers are unique, or the process does not start', () => {
    const registry = new HandlerRegistry();
    registry.add([on(event, 'test.do-it', nothing)]);
    expect(() => registry.add([on(event, 'test.do-it', nothing)])).toThrow('Two event handlers are named test.do-it.');
  });

  it('lead each event to all its handlers', () => {
    const registry = new HandlerRegistry();
    registry.add([on(event, 'test.do-it', nothing), on(event, 'other.do-it-too', nothing)]);
    expect(registry.subscriptions()).toEqual([
      { event: 'test.thing.done', handler: 'test.do-it', wanted: null },
      { event: 'test.thing.done', handler: 'other.do-it-too', wanted: null },
    ]);
  });
});
