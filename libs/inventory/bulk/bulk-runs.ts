import { Injectable } from '@nestjs/common';
import { type Actor, apart, Clock, Database, DryRun } from '#platform';
import { ItemRedefinitions } from '../items/item-redefinitions.js';
import { Items } from '../items/items.service.js';
import type { BulkChangeView, OpenRow, SettledRow } from './bulk-change.js';
import { BulkRows } from './bulk-rows.js';
import { movesOf, settledEdit, settledMove, settledRedefinition } from './bulk-rows.rules.js';
import { BulkUndos } from './bulk-undos.js';

/** Called inside the transaction of the rows, so that what it writes is there exactly when they are done. */
export type OnSettled = (settled: readonly SettledRow[]) => Promise<void>;

const CHUNK = 1_000;

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

  /** Settles the next rows after `after`. @returns the last of them, or `undefined` when none is left */
  async step(actor: Actor, change: BulkChangeView, after: number, onSettled: OnSettled): Promise<number | undefined> {
    const open = await this.database.reading(actor, () => this.rows.next(change.id, after, CHUNK));
    const settle = (decide: () => Promise<SettledRow[]>): Promise<never[]> =>
      this.database.transaction(actor, async () => {
        const settled = await decide();
        await this.rows.settle(change.id, settled);
        await onSettled(settled);
        return [];
      });
    if (open.length > 0) {
      await apart(
        open,
        (some) => settle(() => (change.dryRun ? this.rehearse(actor, change, some) : this.act(actor, change, some))),
        ({ place }, { code, reason, problems: [problem] }) =>
          settle(async () => [{ place, outcome: 'refused', code, reason, pointer: problem?.pointer ?? null }]),
      );
    }
    return open.at(-1)?.place;
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
