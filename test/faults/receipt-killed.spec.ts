import { eventually } from '../harness/index.js';
import { useWorld } from '../harness/world.js';
import { ordering } from '../procurement/ordering.js';
import { Deployment } from './fleet.js';

const SERIALS = 4_000;
const SECRET_KEY = 'a key for tests that is long enough';

describe('A worker that is killed while it takes in a long list of serials', () => {
  const world = useWorld();

  it('is followed by another that goes on where it was: every serial is in once, or told once, and paid for once', async () => {
    const { sent, standing, stock, line } = await ordering(world);
    const order = await sent([line(world.products.laptop, SERIALS)]);
    const lineId = order.lines[0]?.id;
    // Each 50th serial was scanned before.
    const units = Array.from({ length: SERIALS }, (_unused, at) => ({ serial: at % 50 === 49 ? 'K-1' : `K-${at + 1}` }));
    const begun = await stock.post<{ id: string; jobId: string }>(`/purchase-orders/${order.id}/serials`, {
      deliveryNote: 'LS-K',
      lineId,
      units,
    });
    const { id, jobId } = begun.body;
    const received = async (): Promise<number> => (await standing(order)).lines[0]?.received ?? 0;
    const workers = new Deployment({ DATABASE_URL: world.db.appUrl, SECRET_KEY, QUEUE_PREFIX: world.db.name });
    try {
      await workers.start('worker');
      await eventually(async () => expect(await received()).toBeGreaterThan(0), { withinMs: 60_000, everyMs: 5 });
      await workers.kill('worker');
      expect(await received()).toBeLessThan(SERIALS - SERIALS / 50);
      // Whoever sees that nobody answers for the job takes it up once its lease is over.
      await world.db.inspect('UPDATE background_jobs SET leased_until = now(), due_at = now() WHERE id = $1', [jobId]);
      await workers.start('worker');
      const state = (): Promise<object[]> => world.db.inspect('SELECT state FROM background_jobs WHERE id = $1', [jobId]);
      await eventually(async () => expect(await state()).toEqual([{ state: 'succeeded' }]), { withinMs: 120_000 });
    } finally {
      await workers.stop();
    }
    const good = SERIALS - SERIALS / 50;
    const { body } = await stock.get(`/purchase-receipts/${id}`);
    expect(body).toMatchObject({ accepted: good, refused: SERIALS / 50 });
    const [items] = await world.db.inspect(
      `SELECT count(*)::integer AS items, count(DISTINCT lower(serial))::integer AS serials FROM assets WHERE serial LIKE 'K-%'`,
    );
    expect(items).toEqual({ items: good, serials: good });
    expect(await standing(order)).toMatchObject({
      state: 'partly_received',
      postedMinor: String(good * 100_000),
      committedMinor: String((SERIALS / 50) * 100_000),
    });
  }, 300_000);
});
