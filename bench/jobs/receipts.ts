import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { Receipts } from '#procurement';
import { alternating, timed } from '../figures.js';
import { anOrder, buyerOf, fillProcurement } from '../fill/ordered.js';
import { ratioOfRates } from '../finding.js';
import type { Job } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';
import { bareReceipt, makeBareTables } from './bare-receipt.js';

const SERIALS = 10_000;

/**
 * A long list of serials that a worker takes in: each an item that begins, is requested, ordered and received, is found by search, has
 * its task, its line of the receipt and its entry in the ledger. The bare limit writes as many rows of all that, a thousand in a
 * statement, into copies of the tables with the same indexes and checks.
 */
export const receipts: Job = async (bench) => {
  const database = await bench.servers.database('receipts');
  const services = await openServices(database, { redisUrl: bench.servers.redisUrl });
  const inspector = await openInspector(database);
  const worker = AppProcess.launch('worker', settingsFor(database, bench.servers.redisUrl));
  try {
    const actor = await foundOrganization(services);
    await fillProcurement(inspector, services, actor);
    const buyer = await buyerOf(inspector, actor);
    await makeBareTables(inspector);
    let orders = 0;
    const settle = async (): Promise<void> => {
      for (let left = 1; left > 0; await sleep(100)) {
        const { rows } = await inspector.query<{ left: number }>(
          'SELECT ((SELECT count(*) FROM outbox) + (SELECT count(*) FROM inbox))::integer AS left',
        );
        left = rows[0]?.left ?? 0;
      }
      await bench.servers.settle();
    };
    const pairs = await alternating(
      bench.sizes.rounds,
      async () => {
        orders += 1;
        const { orderId, lineId } = await anOrder(inspector, services, buyer, orders, SERIALS);
        const units = Array.from({ length: SERIALS }, (_unused, at) => ({ serial: `S-${orders}-${at}` }));
        await settle();
        const taken = await timed(async () => {
          const receipt = { deliveryNote: `LS-${orders}`, lineId, units };
          await ended(inspector, await services.get(Receipts, { strict: false }).receiveSerials(buyer, orderId, receipt));
        });
        return (SERIALS * 1_000) / taken;
      },
      async (round) => {
        await settle();
        return (SERIALS * 1_000) / (await timed(() => bareReceipt(inspector, actor.organizationId, SERIALS, round)));
      },
    );
    return [
      ratioOfRates(
        {
          ...{ job: 'receipts', atLeast: 0.4, goal: 0.6 },
          measured: `${SERIALS.toLocaleString('en')} serials received by a job: rate ÷ bare batched inserts of what comes of them`,
        },
        pairs,
        'serials per second',
      ),
    ];
  } finally {
    await worker.stop();
    await inspector.end();
    await services.close();
    await bench.servers.drop(database);
  }
};

/** @throws Error where not all of it was taken in */
async function ended(inspector: Client, receiptId: string): Promise<void> {
  for (;;) {
    const { rows } = await inspector.query<{ state: string; received: number | null; error: string | null }>(
      `SELECT j.state, (j.counts ->> 'received')::integer AS received, j.error_message AS error
       FROM purchase_receipts r JOIN background_jobs j ON j.id = r.job_id WHERE r.id = $1`,
      [receiptId],
    );
    const { state, received, error } = rows[0] ?? { state: 'gone', received: 0, error: null };
    if (state === 'succeeded' && received === SERIALS) return;
    if (state !== 'queued' && state !== 'running')
      throw new Error(`Of ${SERIALS} serials ${received} were received (${state}): ${error}`);
    await sleep(20);
  }
}
