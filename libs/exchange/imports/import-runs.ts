import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Refusal } from '#platform';
import { Importers } from '../importers/importers.js';
import type { ImportView } from './import.js';
import { type Applied, ImportRows } from './import-rows.js';
import type { Decision, Importer, ImportLine } from './importer.js';
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
    const last = rows.at(-1)?.row;
    if (last !== undefined) await this.applied(actor, view, rows, onStep);
    return last;
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
        await this.database.transaction(actor, () => importer.apply(actor, contextOf(view), waiting));
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

  /**
   * One transaction for the rows; where it is refused, they are judged anew, and then halved until the row at fault stands
   * alone and is told.
   */
  private async applied(actor: Actor, view: ImportView, rows: ReadonlyArray<ImportLine<object>>, onStep: OnStep): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.together(actor, view, rows, onStep);
      } catch (error) {
        if (!(error instanceof Refusal) || error.status >= 500 || error.code === 'forbidden') throw error;
        // Another import may have added the same thing in the meantime; then it is known now.
        const wasOvertaken = error.code === 'already_exists' || error.code === 'conflict';
        if (attempt === 1 && wasOvertaken) continue;
        if (rows.length === 1) return this.refused(actor, view, rows, error, onStep);
        const half = Math.ceil(rows.length / 2);
        await this.applied(actor, view, rows.slice(0, half), onStep);
        return this.applied(actor, view, rows.slice(half), onStep);
      }
    }
  }

  private together(actor: Actor, view: ImportView, rows: ReadonlyArray<ImportLine<object>>, onStep: OnStep): Promise<void> {
    return this.database.transaction(actor, async () => {
      const importer: Importer = this.importers.of(view.kind);
      const decisions = await importer.apply(actor, contextOf(view), rows);
      await this.settle(view, decisions, onStep);
    });
  }

  private refused(
    actor: Actor,
    view: ImportView,
    rows: ReadonlyArray<ImportLine<object>>,
    { reason }: Refusal,
    onStep: OnStep,
  ): Promise<void> {
    const decisions: Decision[] = rows.map(({ row }) => ({ row, verdict: 'refused', problems: [{ code: 'refused', reason }] }));
    return this.database.transaction(actor, () => this.settle(view, decisions, onStep));
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
