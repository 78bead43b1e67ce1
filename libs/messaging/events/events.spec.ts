import { Injectable } from '@nestjs/common';
import { type Actor, Database, newId, systemActor } from '#platform';
import { eventually, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { defineEvent } from './event.js';
import { EventHandlers, on } from './handlers.js';
import { Outbox } from './outbox.js';

const noted = defineEvent<{ note: string }>('test.note.written');

@Injectable()
class Notes extends EventHandlers {
  constructor(private readonly database: Database) {
    super();
  }
  override readonly handlers = [
    on(noted, 'test.keep-note', async (event, actor) => {
      await this.database.query('INSERT INTO notes (organization_id, note, actor) VALUES ($1, $2, $3)', [
        event.organizationId,
        event.payload.note,
        actor.name,
      ]);
    }),
  ];
}

describe.each(queueBackends)('an event on $name', ({ redisUrl }) => {
  const db = useDatabase();
  const organizationId = newId();
  const actor: Actor = systemActor(organizationId, 'test');
  let worker: MessagingProcess;

  beforeAll(async () => {
    await db.inspect('CREATE TABLE notes (organization_id uuid, note text, actor text); GRANT ALL ON notes TO quartermaster_app');
    worker = await startMessaging({ db, redisUrl, queuePrefix: db.name, providers: [Notes] });
  });
  afterAll(() => worker.close());

  it('reaches its handler once', async () => {
    const database = worker.get(Database);
    await database.transaction(actor, () => worker.get(Outbox).emit(actor, noted, { note: 'hello' }));
    await eventually(async () => {
      expect(await db.inspect('SELECT note, actor FROM notes')).toEqual([{ note: 'hello', actor: 'test.keep-note' }]);
    });
    await eventually(async () =>
      expect(await db.inspect('SELECT event_id FROM inbox UNION ALL SELECT id FROM outbox')).toEqual([]),
    );
  });
});
