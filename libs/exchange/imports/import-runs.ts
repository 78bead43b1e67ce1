import { Injectable } from '@nestjs/common';
import { type Actor, apart, Clock, Database } from '#platform';
import { Importers } from '../importers/importers.js';
import type { ImportView } from './import.js';
import { type Applied, ImportRows } from './import-rows.js';
import type { Decision, Importer } from './importer.js';
import { told } from './told.rules.js';

/** How many rows of a run became what. */
export interface RunTallies {
  created: number;
  updated: number;
  unchanged: number;
  refused: number;
}

export interface RunStep {
  /** The last row that is settled; where to go on after a stop. */
  row: number;
  /** Rows settled by this step. */
  tallies: RunTallies;
}

/** Called inside the transaction of the rows, so that what it writes is there exactly when they are applied. */
export type OnStep = (step: RunStep) => Promise<void>;

const CHUNK = 1_000;

/** Makes an import so, chunk by chunk. A row is marked in the transaction of its effect: whatever happens, it is applied once. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rows: ImportRows,
    private readonly importers: Importers,
  ) {}

  /** Applies the next rows after `after`. @returns the last of them, or `undefined` when none is left */
  async step(actor: Actor, view: ImportView, after: number, onStep: OnStep): Promise<number | undefined> {
    const rows = await this.database.reading(actor, () => this.rows.next(view.id, after, CHUNK));
    const importer: Importer = this.importers.of(view.kind);
    const settle = (decide: () => Promise<Decision[]>): Promise<never[]> =>
      this.database.transaction(actor, async () => {
        await this.settle(view, await decide(), onStep);
        return [];
      });
    if (rows.length > 0) {
      await apart(
        rows,
        (some) => settle(() => importer.apply(actor, contextOf(view), some)),
        ({ row }, { reason }) => settle(async () => [{ row, verdict: 'refused', problems: [{ code: 'refused', reason }] }]),
      );
    }
    return rows.at(-1)?.row;
  }

  /** What needs all rows to be there, such as managers and parents. Doing it twice does nothing. */
  async link(actor: Actor, view: ImportView): Promise<void> {
    const importer: Importer = this.importers.of(view.kind);
    const { needsOthers } = importer;
    if (!needsOthers) return;
    for (let after = 0; ; ) {
      const rows = await this.database.reading(actor, () => this.rows.appliedAfter(view.id, after, CHUNK));
      const last = rows.at(-1)?.row;
      if (last === undefined) return;
      const waiting = rows.filter(({ line }) => needsOthers.call(importer, line));
      if (waiting.length > 0) {
        await apart(
          waiting,
          (some) => this.database.transaction(actor, () => importer.apply(actor, contextOf(view), some)),
          ({ row }, { reason }) => this.database.transaction(actor, () => this.rows.note(view.id, row, reason)),
        );
      }
      after = last;
    }
  }

  async finish(actor: Actor, view: ImportView): Promise<void> {
    await this.database.transaction(actor, async () => {
      await this.rows.count(view.id);
      await this.database.query(`UPDATE imports SET state = 'done', finished_at = $2 WHERE id = $1 AND state = 'running'`, [
        view.id,
        this.clock.now(),
      ]);
    });
  }

  private async settle(view: ImportView, decisions: readonly Decision[], onStep: OnStep): Promise<void> {
    const settled = decisions.map((decision) => told(view, decision));
    await this.rows.mark(view.id, settled);
    await onStep({ row: Math.max(...settled.map(({ row }) => row)), tallies: talliesOf(settled) });
  }
}

function contextOf({ id, fileName, options }: ImportView): {
  importId: string;
  fileName: string;
  options: ImportView['options'];
} {
  return { importId: id, fileName, options };
}

function talliesOf(rows: readonly Applied[]): RunTallies {
  const count = (wanted: Applied['verdict']): number => rows.filter(({ verdict }) => verdict === wanted).length;
  return { created: count('create'), updated: count('update'), unchanged: count('unchanged'), refused: count('refused') };
}
