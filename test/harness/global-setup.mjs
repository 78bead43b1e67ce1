import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import tearDown from './global-teardown.mjs';
import { findRedisServer, startRedis } from './redis.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');

/**
 * Starts what all tests share: one PostgreSQL with a migrated template database, and a Redis where one is found.
 * The addresses go to the tests' processes by the environment; the servers stay with globalThis for the teardown.
 */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'quartermaster-test-'));
  // PostgreSQL may run as a user of its own, who has to find the way here.
  chmodSync(folder, 0o711);
  const { startEmbeddedPostgres } = await import(join(dist, 'apps/standalone/postgres/embedded-postgres.js'));
  const [postgres, redis] = await Promise.all([startEmbeddedPostgres({ folder, durable: false }), redisForTests()]);
  globalThis.quartermasterTests = { folder, postgres, redis };
  await migrateTemplate(postgres).catch(async (error) => {
    // Jest does not tear down what it could not set up.
    await tearDown();
    throw error;
  });
  process.env.QUARTERMASTER_TESTS = JSON.stringify({
    ownerUrl: postgres.ownerUrl,
    appUrl: postgres.appUrl,
    superuserUrl: postgres.superuserUrl,
    template: new URL(postgres.ownerUrl).pathname.slice(1),
    redisUrl: redis?.url,
    redisServer: findRedisServer(),
  });
}

async function redisForTests() {
  const { REDIS_URL: given } = process.env;
  if (given) return { url: given, stop: async () => {} };
  const program = findRedisServer();
  return program ? startRedis(program) : undefined;
}

async function migrateTemplate({ ownerUrl }) {
  const { migrate } = await import(join(dist, 'apps/migrations.js'));
  await migrate(ownerUrl);
}
