import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { canReach } from '../../apps/standalone/postgres/cluster-home.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/standalone/postgres/embedded-postgres.js';
import { eventually } from '../harness/index.js';

async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  // A connection that is cut off fails its query; it tells of its end besides.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let postgres: EmbeddedPostgres;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quartermaster-postgres-'));
    await chmod(folder, 0o711);
    postgres = await startEmbeddedPostgres({ folder, durable: false });
  });
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps its passwords readable for the owner alone', async () => {
    const { mode } = await stat(join(folder, 'secrets.json'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('lets the application in as a role that cannot get past row-level security', async () => {
    const [role] = await ask(
      postgres.appUrl,
      'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  });

  it('sorts text alike on every machine', async () => {
    const [database] = await ask(
      postgres.appUrl,
      'SELECT datlocprovider AS provider, datlocale AS locale FROM pg_database WHERE datname = current_database()',
    );
    expect(database).toEqual({ provider: 'b', locale: 'C.UTF-8' });
  });

  it('refuses who has no password', async () => {
    const stranger = new URL(postgres.appUrl);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('outlives the process group that started it, and is restarted by the next start', async () => {
    await postgres.stop();
    const script = `
      const { startEmbeddedPostgres } = await import('./dist/apps/standalone/postgres/embedded-postgres.js');
      const postgres = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, durable: false });
      console.log(postgres.ownerUrl);
      setInterval(() => {}, 1000);
    `;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const [said]: unknown[] = await once(starter.stdout, 'data');
    const leftover = String(said).trim();
    if (starter.pid !== undefined) process.kill(-starter.pid, 'SIGKILL');
    await once(starter, 'exit');
    await ask(leftover, 'CREATE TABLE kept AS SELECT 42 AS answer');

    postgres = await startEmbeddedPostgres({ folder, durable: false });
    expect(postgres.isNew).toBe(false);
    expect(await ask(postgres.ownerUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await expect(ask(leftover, 'SELECT 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('does not touch a stranger whose process number its old file names', async () => {
    await postgres.stop();
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n/somewhere\n`);
    postgres = await startEmbeddedPostgres({ folder, durable: false });
    expect(await ask(postgres.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('comes back at the same address when its server is killed in the middle of its work', async () => {
    const busy = Array.from({ length: 6 }, () => ask(postgres.appUrl, 'SELECT pg_sleep(600)').catch(() => 'cut off'));
    const atWork =
      "SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)' AND state = 'active'";
    await eventually(async () => expect(await ask(postgres.superuserUrl, atWork)).toEqual([{ sessions: 6 }]));
    const [pid] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await eventually(async () => expect(await ask(postgres.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]));
    expect(new Set(await Promise.all(busy))).toEqual(new Set(['cut off']));
  });

  it('says so when its passwords are lost', async () => {
    await postgres.stop();
    const secrets = join(folder, 'secrets.json');
    const kept = await readFile(secrets, 'utf8');
    await unlink(secrets);
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/There is a database in .* are missing/);
    await writeFile(secrets, kept, { mode: 0o600 });
    postgres = await startEmbeddedPostgres({ folder, durable: false });
  });

  it('says so when its port is taken', async () => {
    const other = await mkdtemp(join(tmpdir(), 'quartermaster-postgres-'));
    await chmod(other, 0o711);
    await expect(startEmbeddedPostgres({ folder: other, durable: false, port: postgres.port })).rejects.toThrow(
      /PostgreSQL does not start: could not bind .*in use/,
    );
    await rm(other, { recursive: true, force: true });
  });
});

it('sees whether the database’s own user can pass through every folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'quartermaster-reach-'));
  const below = join(folder, 'a', 'b');
  await mkdir(below, { recursive: true });
  const stranger = { uid: 65_533, gid: 65_533 };
  expect(await canReach(stranger, below)).toBe(false);
  await chmod(folder, 0o711);
  expect(await canReach(stranger, below)).toBe(true);
  await rm(folder, { recursive: true, force: true });
});
