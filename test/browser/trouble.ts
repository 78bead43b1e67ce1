import { newId } from '#platform';
import type { Office } from './office.js';

/** An event that could not be followed for good, as the worker leaves it behind. */
export async function failForGood({ actor, db }: Office): Promise<void> {
  await db.inspect(
    `INSERT INTO dead_letters (id, organization_id, handler, event_id, type, payload, actor, occurred_at, attempts,
       error_message, error_stack, died_at, state)
     VALUES ($1, $2, 'organization.tell-job-ended', $1, 'messaging.job.ended', '{}', '{}', now(), 10,
       'The bell is broken', 'Error: The bell is broken', now(), 'waiting')`,
    [newId(), actor.organizationId],
  );
}

/** So many imports that broke off, one a minute; tells the id of the first. */
export async function breakOffImports({ actor, db }: Office, count: number): Promise<string | undefined> {
  const ids = Array.from({ length: count }, () => newId());
  await db.inspect(
    `INSERT INTO background_jobs (id, organization_id, kind, label, input, actor, started_by, state, done, total, counts,
       error_message, created_at, started_at, finished_at)
     SELECT id, $2, 'exchange.import', 'Stock of spring ' || place, '{}', '{}', 'Ada Brandt', 'failed', 40, 120,
       '{"created": 38, "refused": 2}', 'The file ends in the middle of a row', at, at, at
     FROM unnest($1::uuid[]) WITH ORDINALITY AS job (id, place), LATERAL (SELECT now() + place * interval '1 minute' - interval '1 day' AS at)`,
    [ids, actor.organizationId],
  );
  return ids[0];
}

/** A mail that no server wanted. */
export async function refuseMail({ actor, db }: Office): Promise<void> {
  await db.inspect(
    `INSERT INTO mails (id, organization_id, key, recipient, subject, text, state, attempts, last_error, created_at, finished_at)
     VALUES ($1::uuid, $2, 'notice:' || $1::uuid, 'bruno@harbour.example', 'Wipe QM-ADA is due tomorrow', 'Please wipe QM-ADA by tomorrow.', 'failed', 1,
       '550 There is nobody of this name', now(), now())`,
    [newId(), actor.organizationId],
  );
}
