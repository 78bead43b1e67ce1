import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Config, SystemClock } from '#platform';
import { type DemoSignIn, seedDemo } from '../cli/demo/seed-demo.js';
import type { EmbeddedPostgres } from './postgres/embedded-postgres.js';
import { createDatabase, DATABASE, withClient } from './postgres/roles.js';

const UNFINISHED = `${DATABASE}_demo`;

export interface DemoTelling {
  postgres: EmbeddedPostgres;
  config: Config;
  folder: string;
  /** May throw, to end it. */
  progress(done: number, total: number): void;
}

/**
 * Fills an empty database with the demo organisation, and keeps its sign-ins in the data folder for the owner alone.
 * It is told in a copy that then takes the place of the empty one: a telling that was interrupted is begun anew at the next start.
 */
export async function ensureDemo({ postgres, config, folder, progress }: DemoTelling): Promise<void> {
  if (!(await isEmpty(inDatabase(postgres.superuserUrl, DATABASE)))) return;
  await withClient(postgres.superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${UNFINISHED} WITH (FORCE)`);
    await createDatabase(client, UNFINISHED, DATABASE);
  });
  const demoConfig = new Config({ ...config.values, databaseUrl: inDatabase(postgres.appUrl, UNFINISHED) });
  const demo = await seedDemo(demoConfig, new SystemClock().now(), progress);
  if (!demo) throw new Error('The copy of an empty database was not empty.');
  await keepSignIns(folder, demo.signIns);
  await withClient(postgres.superuserUrl, async (client) => {
    await client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`);
    await client.query(`ALTER DATABASE ${UNFINISHED} RENAME TO ${DATABASE}`);
  });
}

/** The kept sign-ins as they are shown, or nothing where there is no demo. */
export async function keptSignIns(folder: string): Promise<string | undefined> {
  const text = await readFile(signInsFile(folder), 'utf8').catch(() => undefined);
  return text?.trimEnd();
}

export function signInsFile(folder: string): string {
  return join(folder, 'demo-sign-ins.txt');
}

async function keepSignIns(folder: string, signIns: readonly DemoSignIn[]): Promise<void> {
  const widest = Math.max(...signIns.map(({ email }) => email.length));
  const lines = signIns.map(({ email, password, role }) => `${email.padEnd(widest)}  ${password}  ${role}`);
  const file = signInsFile(folder);
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 });
  await chmod(`${file}.new`, 0o600);
  await rename(`${file}.new`, file);
}

function isEmpty(superuserUrl: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM organizations LIMIT 1');
    return rows.length === 0;
  });
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
