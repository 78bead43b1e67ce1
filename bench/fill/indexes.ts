import type { Client } from 'pg';

/** Fills tables without their indexes, triggers and references, and builds the indexes afterwards: several times faster. */
export async function withoutIndexes(client: Client, tables: readonly string[], fill: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = ANY($1) AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('SET session_replication_role = replica');
  await fill();
  await client.query('RESET session_replication_role');
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition);
  for (const table of tables) await client.query(`VACUUM (ANALYZE) ${table}`);
}
