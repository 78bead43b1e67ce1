import { Injectable } from '@nestjs/common';
import { defineEvent, EventHandlers, Outbox, on, onMany } from '#messaging';
import { type Actor, Database, newId, systemActor } from '#platform';
import type { TestDatabase } from '../harness/index.js';
import type { MessagingProcess } from './messaging-process.js';

export const noteWritten = defineEvent<{ note: string }>('test.note.written');
export const noteCopied = defineEvent<{ note: string }>('test.note.copied');
export const noteFiled = defineEvent<{ note: string; labels: readonly string[] }>('test.note.filed');
export const nobodyListens = defineEvent<{ note: string }>('test.note.forgotten');

/** How the handler of the notes behaves; a test turns these. */
export class NotesBehaviour {
  pauseMilliseconds = 0;
  failures = 0;
}

/** One write for each event, in a table that would show what happens twice. */
@Injectable()
export class NoteHandlers extends EventHandlers {
  constructor(
    private readonly database: Database,
    private readonly behaviour: NotesBehaviour,
  ) {
    super();
  }
  override readonly handlers = [
    on(noteWritten, 'test.keep-note', async (event, actor) => {
      await this.database.query('INSERT INTO notes (organization_id, note, actor) VALUES ($1, $2, $3)', [
        event.organizationId,
        event.payload.note,
        `${actor.name} for ${event.actor.name}`,
      ]);
      if (this.behaviour.pauseMilliseconds > 0) {
        await new Promise((resolve) => setTimeout(resolve, this.behaviour.pauseMilliseconds));
      }
      if (this.behaviour.failures > 0) {
        this.behaviour.failures -= 1;
        throw new Error(`Cannot keep ${event.payload.note}`);
      }
    }),
    on(
      noteFiled,
      'test.keep-what-costs',
      async ({ organizationId, payload: { note } }) => {
        await this.database.query(`INSERT INTO notes (organization_id, note, actor) VALUES ($1, $2, 'file')`, [
          organizationId,
          note,
        ]);
      },
      { list: 'labels', anyOf: ['money', 'debts'] },
    ),
    onMany(noteCopied, 'test.keep-copies', async (events) => {
      const notes = events.map(({ payload }) => payload.note);
      await this.database.query(
        `INSERT INTO notes (organization_id, note, actor) SELECT $1, note, 'set of ' || cardinality($2::text[]) FROM unnest($2::text[]) AS note`,
        [events[0]?.organizationId, notes],
      );
      if (notes.includes('spoilt') && this.behaviour.failures > 0) {
        this.behaviour.failures -= 1;
        throw new Error('One of them is spoilt');
      }
    }),
  ];
}

export const noteProviders = [NoteHandlers, NotesBehaviour];

export async function createNotes(db: Pick<TestDatabase, 'inspect'>): Promise<void> {
  await db.inspect(`CREATE TABLE notes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, organization_id uuid, note text, actor text);
    GRANT ALL ON notes TO quartermaster_app`);
}

export const clerk = (organizationId = newId()): Actor => systemActor(organizationId, 'the clerk');

export function write(from: MessagingProcess, actor: Actor, notes: readonly string[]): Promise<void> {
  return from.get(Database).transaction(actor, () =>
    from.get(Outbox).emit(
      actor,
      noteWritten,
      notes.map((note) => ({ note })),
    ),
  );
}

/** The notes that were kept, with how often. */
export async function keptNotes(db: Pick<TestDatabase, 'inspect'>): Promise<Map<string, number>> {
  const rows = await db.inspect<{ note: string; times: number }>('SELECT note, count(*)::int AS times FROM notes GROUP BY note');
  return new Map(rows.map(({ note, times }) => [note, times]));
}

/** How many events and deliveries are on their way. */
export async function underway(db: Pick<TestDatabase, 'inspect'>): Promise<number> {
  const [row] = await db.inspect<{ count: number }>(
    'SELECT (SELECT count(*) FROM outbox)::int + (SELECT count(*) FROM inbox)::int AS count',
  );
  return row?.count ?? 0;
}
