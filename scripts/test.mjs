import { findRedisServer } from '../test/harness/redis.mjs';
import { jest } from './jest.mjs';
import { install } from './steps/install.mjs';
import { runScript } from './steps/repository.mjs';
import { buildWeb } from './steps/web.mjs';

/** `npm test`: installs and builds what is missing, then runs every test on the queue backends that this machine has. */
await runScript(async () => {
  install();
  await buildWeb({ onStart: () => console.log('Building the web application …') });
  const status = await jest(process.argv.slice(2));
  const backends = process.env.REDIS_URL || findRedisServer() ? 'PostgreSQL and Redis' : 'PostgreSQL only';
  console.log(status === 0 ? `Every test passed, with the queues on ${backends}.` : 'Some tests failed; they are named above.');
  return status;
});
