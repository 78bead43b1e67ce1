import { Injectable } from '@nestjs/common';
import { type Actor, apart, Clock, Database, DryRun, inTurns, Refusal, type Turn } from '#platform';
import { ItemRedefinitions } from '../items/item-redefinitions.js';
import { Items } from '../items/items.service.js';
import type { BulkChangeView, OpenChunk, OpenRow, SettledRow } from './bulk-change.js';
import { BulkRows } from './bulk-rows.js';
import { movesOf, settledEdit, settledMove, settledRedefinition } from './bulk-rows.rules.js';
import { BulkUndos } from './bulk-undos.js';

/** Called inside the transaction of the rows, so that what it writes is there exactly when they are done. */
export type OnSettled = (settled: readonly SettledRow[]) => Promise<void>;

/** One is decided here while PostgreSQL writes the others. */
const IN_HAND = 4;

/** Makes a bulk change so, chunk by chunk. What is refused alone is told of its row; nothing is done twice. */
@Injectable()
export class BulkRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dryRun: DryRun,
    private readonly rows: BulkRows,
    private readonly items: Items,
    private readonly redefinitions: ItemRedefinitions,
    private readonly undos: BulkUndos,
  ) {}

  /**
   * Settles all rows that are open, in their order.
   * @param between called before each chunk; what it throws ends the run once what is in hand is settled
   */
  async run(actor: Actor, change: BulkChangeView, onSettled: OnSettled, between: () => void): Promise<void> {
    let after = 0;
    const next = async (): Promise<OpenChunk | undefined> => {
      between();
      const open = await this.database.reading(actor, () => this.rows.next(change.id, after));
      after = open?.first ?? after;
      return open;
    };
    await inTurns(IN_HAND, next, (open, turn) => this.beside(actor, change, open, turn, onSettled));
  }

  /**
   * Acts while the chunk before is being acted on, and settles once that one is settled. Whatever stands in the way, such as the
   * last seat of a license, is decided when they are acted on by themselves.
   */
  private async beside(actor: Actor, change: BulkChangeView, chunk: OpenChunk, turn: Turn, onSettled: OnSettled): Promise<void> {
    try {
      await this.database.transaction(actor, async () => {
        const settled = await this.decide(actor, change, chunk.rows);
        await turn.comeSoon();
        await this.rows.settle(actor, change.id, chunk, settled);
        await onSettled(settled);
      });
    } catch (error) {
      await turn.come();
      if (!(error instanceof Refusal)) throw error;
      await this.alone(actor, change, chunk, onSettled);
    }
  }

  private async alone(actor: Actor, change: BulkChangeView, chunk: OpenChunk, onSettled: OnSettled): Promise<void> {
    const settle = (decide: () => Promise<SettledRow[]>): Promise<never[]> =>
      this.database.transaction(actor, async () => {
        const settled = await decide();
        await this.rows.settle(actor, change.id, chunk, settled);
        await onSettled(settled);
        return [];
      });
    await apart(
      chunk.rows,
      (some) => settle(() => this.decide(actor, change, some)),
      ({ place }, { code, reason, problems: [problem] }) =>
        settle(async () => [{ place, outcome: 'refused', code, reason, pointer: problem?.pointer ?? null }]),
    );
  }

  private decide(actor: Actor, change: BulkChangeView, rows: readonly OpenRow[]): Promise<SettledRow[]> {
    return change.dryRun ? this.rehearse(actor, change, rows) : this.act(actor, change, rows);
  }

  async finish(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, () =>
      this.database.query('UPDATE bulk_changes SET finished_at = $2 WHERE id = $1 AND finished_at IS NULL', [
        id,
        this.clock.now(),
      ]),
    );
  }

  /** What would happen, by doing it and taking it back. */
  private async rehearse(actor: Actor, change: BulkChangeView, rows: readonly OpenRow[]): Promise<SettledRow[]> {
    const settled = await this.dryRun.of(actor, () => this.act(actor, change, rows));
    // Where items would stand is what a trial of another lifecycle is asked for.
    if ('redefine' in change.change) return settled;
    return settled.map((row) => (row.outcome === 'changed' ? { ...row, effect: null } : row));
  }

  private async act(actor: Actor, { change }: BulkChangeView, rows: readonly OpenRow[]): Promise<SettledRow[]> {
    if ('undo' in change) return this.undos.takeBack(actor, change, rows);
    if ('edit' in change) {
      const edits = rows.map(({ itemId }) => ({ id: itemId, changes: change.edit }));
      return settledEdit(rows, await this.items.updateMany(actor, edits));
    }
    if ('redefine' in change) {
      const { redefine, comment = null } = change;
      const given = rows.map(({ itemId }) => ({ itemId, ...redefine }));
      return settledRedefinition(rows, await this.redefinitions.redefineMany(actor, given, comment));
    }
    return settledMove(rows, await this.items.moveMany(actor, movesOf(change, rows)));
  }
}
