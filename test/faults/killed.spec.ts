import { setTimeout as sleep } from 'node:timers/promises';
import { openApi } from '../harness/api.js';
import { queueBackends, useDatabase } from '../harness/index.js';
import { expectEverythingOnce } from './aftermath.js';
import { Deployment, decommissionAll, type Fleet, furnishFleet } from './fleet.js';

const TRANSITIONS = 500;
const KILLS = 6;

describe.each(queueBackends)('Processes that are killed at random, with the queues on $name', ({ redisUrl }) => {
  const db = useDatabase();
  let fleet: Fleet;
  let deployment: Deployment;

  beforeAll(async () => {
    const api = await openApi({ at: db, redisUrl });
    fleet = await furnishFleet(api, TRANSITIONS);
    await api.close();
    deployment = new Deployment({
      DATABASE_URL: db.appUrl,
      SECRET_KEY: 'a key for tests that is long enough',
      LOG_LEVEL: 'info',
      QUEUE_PREFIX: db.name,
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    });
    await Promise.all([deployment.start('api'), deployment.start('worker')]);
  }, 120_000);
  afterAll(() => deployment.stop());

  it('lose no accepted transition, and do no step twice', async () => {
    let done = false;
    const work = decommissionAll(fleet, () => deployment.address).finally(() => {
      done = true;
    });
    for (let kill = 0; kill < KILLS && !done; kill += 1) {
      await sleep(200 + Math.random() * 1_500);
      const app = kill % 2 === 0 ? 'worker' : 'api';
      await deployment.kill(app);
      await deployment.start(app);
    }
    expect(await work).toEqual([]);
    await expectEverythingOnce(db.inspect, fleet, 120_000);
  }, 300_000);
});
