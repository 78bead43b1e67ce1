/** What global-setup.mjs started for all tests; it hands the addresses over by the environment. */
export interface TestServers {
  /** What lies here goes with the run. */
  folder: string;
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  /** The migrated database that each test file gets a clone of. */
  template: string;
  redisUrl?: string;
  /** The program, for tests that need a Redis of their own to stop and start. */
  redisServer?: string;
}

export function testServers(): TestServers {
  const given = process.env['QUARTERMASTER_TESTS'];
  if (!given) throw new Error('Run the tests through `node scripts/jest.mjs`, which starts their servers.');
  const servers: TestServers = JSON.parse(given);
  return servers;
}

export interface QueueBackend {
  name: 'PostgreSQL' | 'Redis';
  /** Absent on PostgreSQL, where the queues live in the database itself. */
  redisUrl?: string;
}

/** The queue backends that this run can test: `describe.each(queueBackends)('on $name', ({ redisUrl }) => …)`. */
export const queueBackends: QueueBackend[] = backends();

function backends(): QueueBackend[] {
  const { redisUrl } = testServers();
  return [{ name: 'PostgreSQL' }, ...(redisUrl ? [{ name: 'Redis' as const, redisUrl }] : [])];
}
