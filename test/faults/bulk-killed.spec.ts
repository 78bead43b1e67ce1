import { BulkChanges } from '#inventory';
import { systemActor } from '#platform';
import { openApi } from '../harness/api.js';
import { eventually, queueBackends, useDatabase } from '../harness/index.js';
import { Deployment, furnishFleet } from './fleet.js';

const ITEMS = 4_000;

describe.each(queueBackends)(
  'A worker that is killed in the middle of a bulk change, with the queues on $name',
  ({ redisUrl }) => {
    const db = useDatabase();
    const deployment = (): Deployment =>
      new Deployment({
        DATABASE_URL: db.appUrl,
        SECRET_KEY: 'a key for tests that is long enough',
        QUEUE_PREFIX: db.name,
        ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
      });

    it('is followed by another that goes on where it was: every item is changed, and none twice', async () => {
      const api = await openApi({ at: db, redisUrl });
      const workers = deployment();
      try {
        const fleet = await furnishFleet(api, ITEMS);
        const actor = systemActor(fleet.organizationId, 'faults');
        const told = { verb: 'report_missing', answers: { circumstances: 'Fire' } };
        const { id, jobId } = await api
          .get(BulkChanges)
          .start(actor, { items: fleet.itemIds.map((itemId) => ({ itemId })) }, told);
        const changed = async (): Promise<number> =>
          (await db.inspect<{ changed: number }>('SELECT changed FROM bulk_changes WHERE id = $1', [id]))[0]?.changed ?? 0;
        await workers.start('worker');
        await eventually(async () => expect(await changed()).toBeGreaterThan(0), { withinMs: 60_000, everyMs: 5 });
        await workers.kill('worker');
        expect(await changed()).toBeLessThan(ITEMS);
        // Whoever sees that nobody answers for the job takes it up once its lease is over.
        await db.inspect(`UPDATE background_jobs SET leased_until = now(), due_at = now() WHERE id = $1`, [jobId]);
        await workers.start('worker');
        await eventually(async () => expect(await changed()).toBe(ITEMS), { withinMs: 120_000 });
        const moves = await db.inspect<{ times: number; items: number }>(
          `SELECT count(*)::integer AS times, count(DISTINCT subject_id)::integer AS items FROM transitions WHERE verb = 'report_missing'`,
        );
        expect(moves).toEqual([{ times: ITEMS, items: ITEMS }]);
        const state = () => db.inspect<{ state: string }>('SELECT state FROM background_jobs WHERE id = $1', [jobId]);
        await eventually(async () => expect(await state()).toEqual([{ state: 'succeeded' }]));
      } finally {
        await workers.stop();
        await api.close();
      }
    }, 300_000);
  },
);
