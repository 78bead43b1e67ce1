import { useDatabase } from '../../test/harness/index.js';
import { type HealthDoor, serveHealth } from './health.js';

describe('A worker says how it is', () => {
  const db = useDatabase();
  let door: HealthDoor;

  beforeAll(async () => {
    door = await serveHealth(0, db.database);
  });
  afterAll(() => door.close());

  const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${door.port}${path}`)).status;

  it('alive and ready while it reaches the database', async () => {
    expect(await status('/health/live')).toBe(200);
    expect(await status('/health/ready')).toBe(200);
  });

  it('and nothing else', async () => {
    expect(await status('/metrics')).toBe(404);
  });

  it('alive, but not ready, without the database', async () => {
    await db.database.onApplicationShutdown();
    expect(await status('/health/live')).toBe(200);
    expect(await status('/health/ready')).toBe(503);
  });
});
