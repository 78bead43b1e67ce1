import { runMigrations } from 'bullmq';
import pg from 'pg';
import { APP_ROLE } from '#platform';
import { QUEUE_SCHEMA, queueNames } from './queue-names.js';

/**
 * Brings the queues' own schema up to date and lets the application role use it. Run as the owner, next to the migrations,
 * in every profile: who uses Redis today may start without it tomorrow.
 */
export async function migrateQueues(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    // The queues would create these on first use, which the application role may not.
    for (const name of queueNames) {
      const { rows } = await client.query<{ sequence: string }>(`SELECT ${QUEUE_SCHEMA}.job_id_seq_name($1) AS sequence`, [name]);
      for (const { sequence } of rows) {
        await client.query(`CREATE SEQUENCE IF NOT EXISTS ${QUEUE_SCHEMA}.${client.escapeIdentifier(sequence)}`);
      }
    }
    await client.query(`
      GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE};
      GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO ${APP_ROLE};
    `);
  } finally {
    await client.end();
  }
}
