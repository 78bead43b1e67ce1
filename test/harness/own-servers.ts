import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../apps/migrations.js';
import { startEmbeddedPostgres } from '../../apps/standalone/postgres/embedded-postgres.js';

/** A PostgreSQL that one test file has for itself, to do to it what would disturb all others. */
export interface OwnPostgres {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Stops it in good order and starts it again at the same address. */
  restart(): Promise<void>;
  /** Kills it; it comes back by itself at the same address, after recovery. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A migrated PostgreSQL server of one's own, as durable as in production. The caller closes it. */
export async function openOwnPostgres(): Promise<OwnPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-own-'));
  // PostgreSQL may run as a user of its own, who has to find the way here.
  await chmod(folder, 0o711);
  let postgres = await startEmbeddedPostgres({ folder });
  await migrate(postgres.ownerUrl);
  return {
    appUrl: postgres.appUrl,
    ownerUrl: postgres.ownerUrl,
    superuserUrl: postgres.superuserUrl,
    async restart() {
      const { port } = postgres;
      await postgres.stop();
      postgres = await startEmbeddedPostgres({ folder, port });
    },
    async kill() {
      const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
