import type { INestApplicationContext } from '@nestjs/common';
import { QueueFigures } from '#messaging';
import { FoundedOrganizations } from '#organization';
import { type Actor, AuditChain, Database, FileStore, Refusal, systemActor } from '#platform';
import { Rollups } from '#spend';

export interface Finding {
  check: string;
  state: 'well' | 'ill';
  says: string;
}

/** Older than this, what waits is stuck: the relay and the workers need seconds. */
const STUCK_SECONDS = 300;

/** Looks at everything that has to agree, one check after the other; a check that cannot be made is a finding too. */
export async function examine(app: INestApplicationContext): Promise<Finding[]> {
  const findings = [await find('database', () => databaseAnswers(app))];
  if (findings.some(({ state }) => state === 'ill')) return findings;
  findings.push(
    await find('queues', () => queuesAnswer(app)),
    await find('outbox', () => outboxMoves(app)),
    await find('documents', () => filesAnswer(app)),
  );
  for (const id of await app.get(FoundedOrganizations, { strict: false }).organizationIds()) {
    const actor = systemActor(id, 'doctor');
    findings.push(
      await find(`audit chain of ${id}`, () => chainHolds(app, actor)),
      await find(`spend of ${id}`, () => rollupsAgree(app, actor)),
    );
  }
  return findings;
}

/** A check says in one line that all is well, or throws what is not. */
async function find(check: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { check, state: 'well', says: await look() };
  } catch (error) {
    return { check, state: 'ill', says: error instanceof Error ? error.message : String(error) };
  }
}

async function databaseAnswers(app: INestApplicationContext): Promise<string> {
  const database = app.get(Database, { strict: false });
  const { version, owned } = await database.systemReading(() =>
    database.one<{ version: string; owned: number }>(
      `SELECT current_setting('server_version') AS version,
              (SELECT count(*)::integer FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)) AS owned`,
    ),
  );
  if (owned > 0) throw new Error(`The application's role owns ${owned} relations and so could step round row-level security.`);
  return `PostgreSQL ${version} answers, and the application owns nothing in it.`;
}

async function queuesAnswer(app: INestApplicationContext): Promise<string> {
  const counts = await app.get(QueueFigures, { strict: false }).queueCounts();
  const waiting = counts.filter(({ state }) => state === 'waiting').reduce((sum, { count }) => sum + count, 0);
  return `${new Set(counts.map(({ queue }) => queue)).size} queues answer, ${waiting} jobs wait.`;
}

/** Asks for a file that cannot be there: only a store that answers knows so. */
async function filesAnswer(app: INestApplicationContext): Promise<string> {
  const nowhere = { organizationId: '00000000-0000-7000-8000-000000000000', sha256: '0'.repeat(64) };
  try {
    (await app.get(FileStore, { strict: false }).read(nowhere)).destroy();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return 'The store of documents answers.';
}

async function outboxMoves(app: INestApplicationContext): Promise<string> {
  const { outbox, inbox, deadLetters } = await app.get(QueueFigures, { strict: false }).read();
  if (outbox.oldestSeconds > STUCK_SECONDS) {
    throw new Error(`The oldest event has waited ${Math.round(outbox.oldestSeconds)} s for the relay: does a worker run?`);
  }
  if (inbox.oldestSeconds > STUCK_SECONDS) {
    throw new Error(`The oldest delivery has waited ${Math.round(inbox.oldestSeconds)} s for its handler.`);
  }
  if (deadLetters > 0) throw new Error(`${deadLetters} deliveries failed for good and wait for a person.`);
  return 'Nothing is stuck.';
}

async function chainHolds(app: INestApplicationContext, actor: Actor): Promise<string> {
  const state = await app.get(AuditChain, { strict: false }).verify(actor);
  if (!state.intact) throw new Error(`Broken at seal ${state.sequence}: ${state.reason}`);
  return `${state.sealedEntries} entries in ${state.seals} seals hold, ${state.unsealedEntries} wait for the next.`;
}

async function rollupsAgree(app: INestApplicationContext, actor: Actor): Promise<string> {
  const rollups = app.get(Rollups, { strict: false });
  const differences = await rollups.differences(actor);
  if (differences.length > 0)
    throw new Error(`${differences.length} figures differ from the ledger: qm rollup rebuild builds them again.`);
  const { marks } = await rollups.lag(actor);
  return `The rollups equal the ledger; ${marks} marks wait for the next run.`;
}
