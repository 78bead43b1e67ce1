import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartProblem } from '../start-problem.js';
import { type ClusterHome, handOver } from './cluster-home.js';

const run = promisify(execFile);

export const SUPERUSER = 'postgres';

/** What PostgreSQL's programs see of our environment: nothing, so that no `PG…` variable or locale of the user changes them. */
export const programEnvironment = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C', TZ: 'UTC' } };

/** Creates the cluster where there is none yet; says whether it did. */
export async function ensureCluster(home: ClusterHome, password: string, { durable }: { durable: boolean }): Promise<boolean> {
  if (await isCluster(home.dataDirectory)) return false;
  const unfinished = `${home.dataDirectory}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await handOver(unfinished, home.user);
  await withPasswordFile(home, password, (passwordFile) => initialise(home, unfinished, passwordFile, durable));
  // The name marks it as whole: a cluster whose making was interrupted is thrown away at the next start.
  await rm(home.dataDirectory, { recursive: true, force: true });
  await rename(unfinished, home.dataDirectory);
  return true;
}

export async function isCluster(dataDirectory: string): Promise<boolean> {
  return stat(join(dataDirectory, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

async function initialise(home: ClusterHome, folder: string, passwordFile: string, durable: boolean): Promise<void> {
  const options = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of text on every machine, whatever locales it has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await run(home.binaries.initdb, options, { ...home.user, ...programEnvironment, cwd: folder });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    if (isDiskFull(said)) throw new StartProblem(`The disk is full: there is no room for a database in ${folder}.`);
    const line = said.split('\n').find((text) => /error|fatal|cannot/i.test(text)) ?? said;
    throw new StartProblem(`The database cannot be created in ${folder}: ${line}`);
  }
}

export function isDiskFull(said: string): boolean {
  return /No space left|free disk space|wrote only/.test(said);
}

async function withPasswordFile(home: ClusterHome, password: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-'));
  const path = join(folder, 'password');
  try {
    await writeFile(path, `${password}\n`, { mode: 0o600 });
    await handOver(path, home.user);
    await handOver(folder, home.user);
    await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
