import { join } from 'node:path';
import { findChromium } from '../test/browser/chromium.mjs';
import { findRedisServer, startRedis } from '../test/harness/redis.mjs';
import { install } from './steps/install.mjs';
import { root, runScript } from './steps/repository.mjs';
import { buildBench, buildServer } from './steps/server.mjs';
import { buildWeb } from './steps/web.mjs';

/** `npm run bench`: installs and builds what is missing, then measures the product against its bare limits. */
await runScript(async () => {
  install();
  await buildServer();
  await buildWeb({ onStart: () => console.log('Building the web application …') });
  await buildBench();
  const { bench } = await import(join(root, 'dist/bench/main.js'));
  const redis = findRedisServer();
  if (!redis) console.log('There is no Redis or Valkey server on this machine: the queues are measured on PostgreSQL.');
  const chromium = findChromium();
  const code = await bench(process.argv.slice(2), root, {
    ...(redis ? { startRedis: () => startRedis(redis) } : {}),
    ...(chromium ? { chromium } : {}),
  });
  // What was interrupted may still wait for servers that are gone.
  if (code === 130) process.exit(code);
  return code;
});
