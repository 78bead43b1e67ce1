import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findRedisServer, startRedis } from './redis.mjs';

const dist = resolve(import.meta.dirname, '../../dist');

/**
 * Starts what all tests share: one PostgreSQL with a migrated template database, and a Redis where one is found.
 * The addresses go to the tests' processes by the environment; what ends it all stays with globalThis for the teardown.
 */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-'));
  // PostgreSQL may run as a user of its own, who has to find the way here.
  chmodSync(folder, 0o711);
  const reaper = spawn(process.execPath, [join(import.meta.dirname, 'reaper.mjs'), folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const { startEmbeddedPostgres } = await import(join(dist, 'apps/standalone/postgres/embedded-postgres.js'));
  const [postgres, redis] = await Promise.all([startEmbeddedPostgres({ folder, durable: false }), redisForTests(folder)]);
  globalThis.quartermasterTests = { postgres, redis, reaper };
  const { migrate } = await import(join(dist, 'apps/migrations.js'));
  await migrate(postgres.ownerUrl);
  process.env.QUARTERMASTER_TESTS = JSON.stringify({
    folder,
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    superuserUrl: postgres.superuserUrl,
    template: new URL(postgres.ownerUrl).pathname.slice(1),
    redisUrl: redis?.url,
    redisServer: findRedisServer(),
  });
}

async function redisForTests(folder) {
  const { REDIS_URL: given } = process.env;
  if (given) return { url: given, stop: async () => {} };
  const program = findRedisServer();
  return program ? startRedis(program, undefined, join(folder, 'redis')) : undefined;
}
