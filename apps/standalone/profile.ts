import { chmod, mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Config, Log } from '#platform';
import { startApi } from '../api/start-api.js';
import { entities } from '../entities.js';
import { migrate } from '../migrations.js';
import { asAddressProblem, ensureAddressIsFree, webAddress } from './address.js';
import { ensureDemo } from './demo.js';
import { lockFolder } from './folder-lock.js';
import { LogFile } from './log-file.js';
import type { Opened } from './opened.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './postgres/embedded-postgres.js';
import { ProgressLine } from './progress-line.js';
import { StandaloneModule } from './standalone.module.js';
import type { StopSignal } from './stop-signal.js';

export interface Running {
  address: string;
  folder: string;
}

/** Everything in this process: database, API, worker and web. What is opened is added to `opened`, for the way down. */
export async function openProfile(
  given: Config,
  opened: Opened,
  signal: StopSignal,
  tell: (line: string) => void,
): Promise<Running> {
  const { host, port, databaseUrl, redisUrl } = given.values;
  if (databaseUrl || redisUrl)
    tell('npm start brings its own database and queues; DATABASE_URL and REDIS_URL are for api and worker.');
  const folder = await dataFolder(given);
  const lock = await lockFolder(folder);
  opened.add(() => lock.release());
  await ensureAddressIsFree(host, port);

  signal.check();
  const postgres = await startEmbeddedPostgres({ folder, onLost: (error) => signal.fail(error) });
  opened.add(() => postgres.stop());
  if (postgres.notice) tell(postgres.notice);

  signal.check();
  const { appUrl, ownerUrl, secretKey } = postgres;
  // The queues live in the database too, whatever Redis this machine's environment names.
  const config = new Config({ ...given.values, databaseUrl: appUrl, databaseOwnerUrl: ownerUrl, secretKey, redisUrl: undefined });
  await migrate(ownerUrl);
  await fillWithDemo(postgres, config, folder, signal);

  signal.check();
  const log = new Log(config.values.logLevel, 'standalone', new LogFile(join(folder, 'quartermaster.log')));
  const module = StandaloneModule.with({ config, log, entities, applicationName: 'quartermaster' });
  try {
    const app = await startApi(config, log, { module });
    opened.add(() => app.close());
    return { address: webAddress(host, Number(new URL(await app.getUrl()).port)), folder };
  } catch (error) {
    throw asAddressProblem(error, host, port);
  }
}

async function fillWithDemo(postgres: EmbeddedPostgres, config: Config, folder: string, signal: StopSignal): Promise<void> {
  const line = new ProgressLine('Filling the empty database with a demo organisation');
  try {
    const progress = (done: number, total: number): void => {
      signal.check();
      line.at(done, total);
    };
    await ensureDemo({ postgres, config, folder, progress });
  } finally {
    line.end();
  }
}

async function dataFolder(config: Config): Promise<string> {
  const folder = resolve(config.values.dataDirectory);
  const isNew = !(await stat(folder).catch(() => undefined));
  await mkdir(folder, { recursive: true });
  // Others may pass through, as the database's own user has to under root, and see nothing.
  if (isNew) await chmod(folder, 0o711);
  return folder;
}
