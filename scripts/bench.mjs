import { join } from 'node:path';
import { findRedisServer, startRedis } from '../test/harness/redis.mjs';
import { install } from './steps/install.mjs';
import { root, runScript } from './steps/repository.mjs';
import { buildBench, buildServer } from './steps/server.mjs';

/** `npm run bench`: installs and builds what is missing, then measures the product against its bare limits. */
await runScript(async () => {
  install();
  await buildServer();
  await buildBench();
  const { bench } = await import(join(root, 'dist/bench/main.js'));
  const redis = findRedisServer();
  if (!redis) console.log('There is no Redis or Valkey server on this machine: the queues are measured on PostgreSQL.');
  const code = await bench(process.argv.slice(2), root, redis && (() => startRedis(redis)));
  // What was interrupted may still wait for servers that are gone.
  if (code === 130) process.exit(code);
  return code;
});
