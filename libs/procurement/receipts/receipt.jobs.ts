import { Injectable } from '@nestjs/common';
import { JobRunners, type RunningJob, runs } from '#messaging';
import { apart, Database } from '#platform';
import type { PlacedUnit, RefusedUnit } from './delivery.js';
import { GoodsIn } from './goods-in.js';
import { ReceiptBook } from './receipt-book.js';
import { type SerialsInput, serialsJob } from './receipts.service.js';

const CHUNK = 1_000;
type Run = RunningJob<SerialsInput, { place: number }>;

/** Long lists of serials: chunk by chunk, each with its checkpoint, so that none is taken in twice and each that is refused is told. */
@Injectable()
export class ReceiptJobs extends JobRunners {
  constructor(
    private readonly database: Database,
    private readonly book: ReceiptBook,
    private readonly goods: GoodsIn,
  ) {
    super();
  }

  override readonly runners = [runs(serialsJob, (job) => this.carryOut(job))];

  private async carryOut(job: Run): Promise<object> {
    const { units, receiptId } = job.input;
    const placed = units.map((unit, at) => ({ ...unit, place: at + 1 }));
    for (let at = job.checkpoint?.place ?? 0; at < placed.length; at += CHUNK) {
      job.stopIfCancelled();
      // What is found by its key now would else be looked for in all that came, while the planner takes the tables for empty.
      await this.database.transaction(job.actor, () => this.database.query('SELECT receipts_know_tables()'));
      await apart(
        placed.slice(at, at + CHUNK),
        (some) => this.settle(job, some, (receive) => receive(some)),
        (unit, { code, reason }) =>
          this.settle(job, [unit], async () => [{ place: unit.place, serial: unit.serial, code, reason }]),
      );
    }
    return { receiptId };
  }

  private settle(
    job: Run,
    units: readonly PlacedUnit[],
    act: (receive: (some: readonly PlacedUnit[]) => Promise<RefusedUnit[]>) => Promise<RefusedUnit[]>,
  ): Promise<never[]> {
    const { actor, input } = job;
    return this.book.meaning(actor, async () => {
      const receipt = await this.book.head(input.receiptId);
      const refused = await act(async (some) => {
        await this.book.hold(actor, input.orderId);
        const told: RefusedUnit[] = [];
        for (const lineId of new Set(some.map((unit) => unit.lineId ?? input.lineId))) {
          const ofLine = some.filter((unit) => (unit.lineId ?? input.lineId) === lineId);
          told.push(...(await this.goods.take(actor, receipt, { lineId }, ofLine)));
        }
        await this.book.settle(input.orderId);
        if (told.length < some.length) await this.book.announce(actor, input.orderId, receipt.id);
        return told;
      });
      await this.book.refuse(actor, receipt.id, refused);
      const place = units.at(-1)?.place ?? 0;
      await job.advance({ done: place, checkpoint: { place }, counts: await this.counts(receipt.id) });
      return [];
    });
  }

  private counts(receiptId: string): Promise<{ received: number; refused: number }> {
    return this.database.one(
      `SELECT (SELECT coalesce(sum(accepted), 0)::integer FROM purchase_receipt_lines WHERE receipt_id = $1) AS received,
         (SELECT count(*)::integer FROM purchase_receipt_refusals WHERE receipt_id = $1) AS refused`,
      [receiptId],
    );
  }
}
