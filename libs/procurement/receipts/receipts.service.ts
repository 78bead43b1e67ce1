import { Injectable } from '@nestjs/common';
import { defineJob, Jobs } from '#messaging';
import { type Actor, AuditTrail, newId, Refusal } from '#platform';
import type { DeliveredUnit, Delivery, NewReceipt, RefusedUnit } from './delivery.js';
import { GoodsIn } from './goods-in.js';
import { ReceiptBook } from './receipt-book.js';

/** A unit of a list that may be about several lines. */
interface ListedUnit extends DeliveredUnit {
  /** The line that the list is about, where nothing is said. */
  lineId?: string;
}

export interface SerialsInput {
  receiptId: string;
  orderId: string;
  lineId: string;
  units: ListedUnit[];
}

/** Takes in a long list of serials of one line. */
export const serialsJob = defineJob<SerialsInput, { place: number }>('procurement.receipt');

/** Confirms what came of orders. */
@Injectable()
export class Receipts {
  constructor(
    private readonly book: ReceiptBook,
    private readonly goods: GoodsIn,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * A delivery, as a whole or not at all. @returns its id
   * @throws Refusal `validation_failed` with each unit that cannot be taken in; `capacity_exceeded`; `forbidden` for who placed the
   *   order, where the policy says so; `verb_not_allowed`, `not_found`
   */
  receive(actor: Actor, orderId: string, { lines, ...facts }: NewReceipt & { lines: readonly Delivery[] }): Promise<string> {
    return this.book.meaning(actor, async () => {
      const order = await this.book.hold(actor, orderId);
      if (lines.length === 0) throw new Refusal('validation_failed', 'Say what came.', { pointer: '/lines' });
      const receipt = await this.book.begin(actor, order, facts);
      for (const [at, delivery] of lines.entries()) {
        const units = (delivery.units ?? []).map((unit, place) => ({ ...unit, place: place + 1 }));
        if (
          units.length +
            (delivery.services?.length ?? 0) +
            (delivery.work ? 1 : 0) +
            (delivery.accepted ?? 0) +
            (delivery.damaged ?? 0) +
            (delivery.wrong ?? 0) ===
          0
        )
          throw new Refusal('validation_failed', 'Say what came of this line.', { pointer: `/lines/${at}` });
        const refused = await this.goods.take(actor, receipt, delivery, units).catch((error: unknown) => {
          throw ofLine(error, at);
        });
        refuseTogether(refused, at);
      }
      await this.book.settle(orderId);
      await this.book.announce(actor, orderId, receipt.id);
      await this.note(actor, receipt.id, { number: order.number, ...facts, lines: lines.map(withoutKeys) });
      return receipt.id;
    });
  }

  /** Begins a job that takes in each serial by itself. @returns the receipt's id. @throws Refusal as `receive`, but for the serials */
  receiveSerials(
    actor: Actor,
    orderId: string,
    { lineId, units, noticeId, ...facts }: NewReceipt & { lineId: string; units: readonly ListedUnit[]; noticeId?: string },
  ): Promise<string> {
    return this.book.meaning(actor, async () => {
      const order = await this.book.hold(actor, orderId);
      if (units.length === 0) throw new Refusal('validation_failed', 'Say which serials came.', { pointer: '/units' });
      const { kind } = await this.book.line(orderId, lineId);
      if (kind !== 'asset')
        throw new Refusal('validation_failed', 'Only assets have serials here; say how many came.', { pointer: '/units' });
      const id = newId();
      const input = { receiptId: id, orderId, lineId, units: [...units] };
      const started = { label: `Receipt of ${order.number}`, key: id, total: units.length };
      const { id: jobId } = await this.jobs.start(actor, serialsJob, input, started);
      await this.book.begin(actor, order, facts, { id, jobId, noticeId: noticeId ?? null });
      await this.note(actor, id, { number: order.number, ...facts, lineId, units: units.length });
      return id;
    });
  }

  /** Lets a list go on where its job stopped. @throws Refusal `not_found`, `forbidden`; `conflict` where there is nothing to go on with */
  resume(actor: Actor, receiptId: string): Promise<void> {
    return this.book.meaning(actor, async () => {
      const { orderId } = await this.book.head(receiptId);
      await this.book.hold(actor, orderId);
      const jobId = await this.book.jobOf(receiptId);
      if (jobId === null) throw new Refusal('conflict', 'This receipt has no list that could go on.');
      await this.jobs.resume(actor, jobId);
    });
  }

  private note(actor: Actor, subjectId: string, after: object): Promise<void> {
    return this.audit.record(actor, { action: 'purchase_receipt.recorded', subjectKind: 'purchase_receipt', subjectId, after });
  }
}

function refuseTogether(refused: readonly RefusedUnit[], at: number): void {
  const [first] = refused;
  if (!first) return;
  const problems = refused.map(({ place, code, reason }) => ({ pointer: `/lines/${at}/units/${place - 1}`, code, reason }));
  const beyond = refused.every(({ code }) => code === 'capacity_exceeded');
  throw new Refusal(beyond ? 'capacity_exceeded' : 'validation_failed', first.reason, { problems });
}

/** Keys are told to nobody; how many came is. */
function withoutKeys({ license, ...delivery }: Delivery): object {
  if (!license) return delivery;
  const { keys = [], ...known } = license;
  return { ...delivery, license: { ...known, keys: keys.length } };
}

/** A refusal of what a line says points into that line. */
function ofLine(error: unknown, at: number): unknown {
  if (!(error instanceof Refusal)) return error;
  const { pointer, problems = [], ...details } = error.details;
  const within = (each: string): string => `/lines/${at}${each}`;
  return new Refusal(error.code, error.reason, {
    ...details,
    ...(pointer === undefined ? {} : { pointer: within(pointer) }),
    problems: problems.map((problem) => ({ ...problem, pointer: within(problem.pointer) })),
  });
}
