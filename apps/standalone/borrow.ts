import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { APP_ROLE, Config } from '#platform';
import { migrate } from '../migrations.js';
import { lockFolder } from './folder-lock.js';
import { prepareClusterHome } from './postgres/cluster-home.js';
import { startEmbeddedPostgres } from './postgres/embedded-postgres.js';
import { DATABASE, OWNER_ROLE } from './postgres/roles.js';
import { readSecrets } from './postgres/secrets.js';
import { StartProblem } from './start-problem.js';

export interface Borrowed {
  config: Config;
  /** Stops the database where it was started for this command; leaves one alone that was running before. */
  close(): Promise<void>;
}

/**
 * The embedded database for the length of one command: that of the running product, or one started for it.
 * @throws StartProblem where there is none yet
 */
export async function borrowEmbeddedDatabase(given: Config): Promise<Borrowed> {
  const folder = resolve(given.values.dataDirectory);
  if (!(await stat(folder).catch(() => undefined))) {
    throw new StartProblem(`There is no data in ${folder} yet: run npm start once, or set DATABASE_URL.`);
  }
  const running = await urlsOfRunning(folder);
  if (running) return { config: new Config({ ...given.values, ...running }), close: async () => undefined };
  const lock = await lockFolder(folder);
  try {
    const postgres = await startEmbeddedPostgres({ folder });
    await migrate(postgres.ownerUrl);
    const { appUrl: databaseUrl, ownerUrl: databaseOwnerUrl, secretKey } = postgres;
    return {
      config: new Config({ ...given.values, databaseUrl, databaseOwnerUrl, secretKey }),
      close: async () => {
        await postgres.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Where the product is running on the folder: its database answers on the port that the server's own file names. */
async function urlsOfRunning(
  folder: string,
): Promise<{ databaseUrl: string; databaseOwnerUrl: string; secretKey: string } | undefined> {
  const lock = await lockFolder(folder).catch(() => undefined);
  if (lock) {
    await lock.release();
    return undefined;
  }
  const { dataDirectory } = await prepareClusterHome(folder);
  const port = (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[3]?.trim();
  const secrets = await readSecrets(join(folder, 'secrets.json'), { mayCreate: false });
  if (!port || !secrets) throw new StartProblem(`${folder} is in use, but its database does not answer yet; please try again.`);
  const url = (role: string, password: string): string => `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return {
    databaseUrl: url(APP_ROLE, secrets.app),
    databaseOwnerUrl: url(OWNER_ROLE, secrets.owner),
    secretKey: secrets.secretKey,
  };
}
