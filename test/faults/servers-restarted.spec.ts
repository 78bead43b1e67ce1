import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { openApi } from '../harness/api.js';
import { eventually, queueBackends } from '../harness/index.js';
import { type OwnPostgres, openOwnPostgres } from '../harness/own-servers.js';
import { startRedis } from '../harness/redis.mjs';
import { testServers } from '../harness/servers.js';
import { expectEverythingOnce } from './aftermath.js';
import { Deployment, decommissionAll, type Fleet, furnishFleet } from './fleet.js';

const TRANSITIONS = 150;

describe.each(queueBackends)('Servers that go away in the middle of the work, with the queues on $name', ({ name }) => {
  let postgres: OwnPostgres;
  let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
  let deployment: Deployment;
  let fleet: Fleet;

  beforeAll(async () => {
    postgres = await openOwnPostgres();
    const { redisServer } = testServers();
    if (name === 'Redis' && redisServer) redis = await startRedis(redisServer);
    const api = await openApi({ at: postgres, redisUrl: redis?.url });
    fleet = await furnishFleet(api, TRANSITIONS);
    await api.close();
    deployment = new Deployment({
      DATABASE_URL: postgres.appUrl,
      SECRET_KEY: 'a key for tests that is long enough',
      LOG_LEVEL: 'info',
      ...(redis ? { REDIS_URL: redis.url } : {}),
    });
    await Promise.all([deployment.start('api'), deployment.start('worker')]);
  }, 120_000);
  afterAll(async () => {
    await deployment.stop();
    await postgres.close();
    await redis?.stop();
  });

  /** Asks past row-level security, as often as it takes until the server is there again. */
  function inspect<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const address = new URL(postgres.superuserUrl);
    address.pathname = new URL(postgres.ownerUrl).pathname;
    return eventually(async () => {
      const client = new Client({ connectionString: address.href });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query<Row>(sql, [...parameters])).rows;
      } finally {
        await client.end();
      }
    });
  }

  /** Redis forgets everything and starts anew; in PostgreSQL every listening connection is dropped. */
  async function disturbQueues(): Promise<void> {
    if (!redis) {
      await inspect(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()`,
      );
      return;
    }
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
    const { port } = redis;
    await redis.stop();
    redis = await startRedis(testServers().redisServer ?? '', port);
  }

  it('are waited for: work goes on by itself, nothing is lost and nothing doubled', async () => {
    const work = decommissionAll(fleet, () => deployment.address, 4);
    await sleep(400);
    await disturbQueues();
    await sleep(400);
    await postgres.restart();
    await sleep(600);
    await postgres.kill();
    await sleep(600);
    await disturbQueues();
    expect(await work).toEqual([]);
    await expectEverythingOnce(inspect, fleet, 120_000);
  }, 300_000);
});
