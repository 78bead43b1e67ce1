import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../apps/migrations.js';
import { startEmbeddedPostgres } from '../apps/standalone/postgres/embedded-postgres.js';
import { createDatabase, withClient } from '../apps/standalone/postgres/roles.js';

export interface BenchDatabase {
  name: string;
  appUrl: string;
  ownerUrl: string;
  superuserUrl: string;
}

export interface BenchServers {
  version: string;
  /** Absent where this machine has no Redis. */
  redisUrl: string | undefined;
  /** A migrated, empty database. */
  database(name: string): Promise<BenchDatabase>;
  drop(database: BenchDatabase): Promise<void>;
  /** Ends a round of writing, so that its check points do not fall into the next one. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** A PostgreSQL of our own, as durable as in production, in a temporary folder on the loopback interface. */
export async function openServers(redisUrl: string | undefined): Promise<BenchServers> {
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-bench-'));
  // PostgreSQL may run as a user of its own, who has to find the way here.
  await chmod(folder, 0o711);
  const postgres = await startEmbeddedPostgres({ folder });
  await migrate(postgres.ownerUrl);
  const asSuperuser = <T>(work: (client: Client) => Promise<T>): Promise<T> => withClient(postgres.superuserUrl, work);
  const template = new URL(postgres.appUrl).pathname.slice(1);
  const version = await asSuperuser(async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? 'unknown';
  });
  return {
    version,
    redisUrl,
    async database(name) {
      await asSuperuser((client) => createDatabase(client, name, template));
      const [appUrl, ownerUrl, superuserUrl] = [postgres.appUrl, postgres.ownerUrl, postgres.superuserUrl].map((url) =>
        inDatabase(url, name),
      ) as [string, string, string];
      return { name, appUrl, ownerUrl, superuserUrl };
    },
    drop: ({ name }) => asSuperuser(async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
    settle: () => asSuperuser(async (client) => void (await client.query('CHECKPOINT'))),
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Past row-level security, for filling and for the bare limits. */
export async function openInspector({ superuserUrl }: BenchDatabase): Promise<Client> {
  const client = new Client({ connectionString: superuserUrl });
  // What ends a connection fails the statement that runs on it; between statements it is no reason to die.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
