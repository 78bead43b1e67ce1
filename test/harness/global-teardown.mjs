import { once } from 'node:events';

/** Stops what the setup started, and says which queue backend was not tested. */
export default async function tearDown() {
  const { postgres, redis, reaper } = globalThis.quartermasterTests;
  await Promise.all([postgres.stop(), redis?.stop()]);
  reaper.stdin.end();
  await once(reaper, 'exit');
  if (!redis) {
    console.warn(
      '\nNo Redis or Valkey server was found (REDIS_URL, or redis-server or valkey-server on the PATH): the queues were tested on PostgreSQL only.',
    );
  }
}
