import { totalmem } from 'node:os';
import { join } from 'node:path';
import { APP_ROLE } from '#platform';
import { StartProblem } from '../start-problem.js';
import { ensureCluster, isCluster, SUPERUSER } from './cluster.js';
import { prepareClusterHome } from './cluster-home.js';
import { keepRunning } from './keeper.js';
import { memorySettings } from './memory.rules.js';
import { type Postmaster, startPostmaster, stopLeftover, stopPostmaster } from './postmaster.js';
import { DATABASE, ensureRoles, OWNER_ROLE } from './roles.js';
import { readSecrets } from './secrets.js';

export interface EmbeddedPostgresOptions {
  /** The folder for the database (`postgres/`), its log and its passwords. */
  folder: string;
  /** `false` trades safety after a power cut for speed; for tests only. */
  durable?: boolean;
  /** A free one unless given. */
  port?: number;
  /** The server ended by itself and could not be started again. */
  onLost?: (error: unknown) => void;
}

export interface EmbeddedPostgres {
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  /** Signs cursors and encrypts secrets at rest; as old as the database. */
  secretKey: string;
  port: number;
  /** Whether this start created the database. */
  isNew: boolean;
  /** What a person should know, in one line. */
  notice?: string;
  stop(): Promise<void>;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  log_min_error_statement: 'panic',
  log_timezone: 'UTC',
};
/** For tests, of which several run at once, each with processes of its own. */
const quickSettings = {
  max_connections: '600',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum_naptime: '5min',
};

/**
 * Starts the PostgreSQL that comes with the product, on a loopback port. The caller holds the folder's lock.
 * @throws StartProblem
 */
export async function startEmbeddedPostgres({
  folder,
  durable = true,
  port,
  onLost = () => undefined,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const home = await prepareClusterHome(folder);
  const secretsFile = join(folder, 'secrets.json');
  const secrets = await readSecrets(secretsFile, { mayCreate: !(await isCluster(home.dataDirectory)) });
  if (!secrets)
    throw new StartProblem(`There is a database in ${home.dataDirectory}, but its passwords in ${secretsFile} are missing.`);
  await stopLeftover(home);
  const isNew = await ensureCluster(home, secrets.superuser, { durable });
  const settingsOfThisStart = { ...settings, ...(durable ? memorySettings(memoryHere()) : quickSettings) };
  const start = (onPort?: number): Promise<Postmaster> =>
    startPostmaster(home, join(folder, 'postgres.log'), settingsOfThisStart, onPort);
  const postmaster = await start(port);
  const keeper = keepRunning(postmaster, {
    start: () => start(postmaster.port),
    stop: (pid) => stopPostmaster(home, pid),
    onLost,
  });
  const url = (role: string, password: string, database: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  const superuserUrl = url(SUPERUSER, secrets.superuser, 'postgres');
  try {
    await ensureRoles(superuserUrl, secrets);
  } catch (error) {
    await keeper.stop();
    throw error;
  }
  return {
    ownerUrl: url(OWNER_ROLE, secrets.owner, DATABASE),
    appUrl: url(APP_ROLE, secrets.app, DATABASE),
    superuserUrl,
    secretKey: secrets.secretKey,
    port: postmaster.port,
    isNew,
    ...(home.notice === undefined ? {} : { notice: home.notice }),
    stop: () => keeper.stop(),
  };
}

/** Of the machine, or of the container where that is given less. */
function memoryHere(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
