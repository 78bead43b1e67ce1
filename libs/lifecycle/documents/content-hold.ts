import type { Database } from '#platform';

/** Lets nobody else keep or erase the same content until the transaction ends, so that none is erased under a new document. */
export async function holdContent(database: Database, organizationId: string, sha256: string): Promise<void> {
  await database.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`content:${organizationId}:${sha256}`]);
}
