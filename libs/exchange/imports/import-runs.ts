import { Injectable } from '@nestjs/common';
import { type Actor, apart, Clock, Database, inTurns, Refusal, type Turn } from '#platform';
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

type Rows = ReadonlyArray<ImportLine<object>>;

type Lookups = ReadonlySet<string> | undefined;

interface Chunk {
  rows: Rows;
  lookups: Lookups;
}

const CHUNK = 1_000;
/** Enough that neither this process nor PostgreSQL waits for the other for long. */
const IN_HAND = 3;

/** Makes an import so, chunk by chunk. A row is marked in the transaction of its effect: whatever happens, it is applied once. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rows: ImportRows,
    private readonly importers: Importers,
  ) {}

  /**
   * Applies all rows after `after`, and settles them in their order. A few chunks are in hand at a time where none can be about
   * the records of another: one is planned while PostgreSQL writes the others.
   * @param between called after each chunk; what it throws ends the run once the chunk in hand is settled
   */
  async run(actor: Actor, view: ImportView, after: number, onStep: OnStep, between: () => void): Promise<void> {
    const importer: Importer = this.importers.of(view.kind);
    // While a file goes on bringing new names, two chunks would add the same ones.
    let bringsNames = true;
    let from = after;
    let chunks = 0;
    const next = async (): Promise<Chunk | undefined> => {
      if (chunks > 0) {
        if (Number.isInteger(Math.log2(chunks) / 2)) await this.knowTables(actor);
        between();
      }
      const rows = await this.next(actor, view, from);
      const last = rows.at(-1)?.row;
      if (last === undefined) return undefined;
      from = last;
      chunks += 1;
      return { rows, lookups: lookupsOf(importer, rows) };
    };
    await inTurns(IN_HAND, next, async ({ rows, lookups }, turn, ahead) => {
      if (!bringsNames && ahead.every((each) => areApart(each.lookups, lookups))) {
        bringsNames = await this.beside(actor, view, rows, turn, onStep);
      } else {
        await turn.come();
        bringsNames = await this.apply(actor, view, rows, onStep);
      }
    });
  }

  /** Applies the next rows after `after`. @returns the last of them, or `undefined` when none is left */
  async step(actor: Actor, view: ImportView, after: number, onStep: OnStep): Promise<number | undefined> {
    const rows = await this.next(actor, view, after);
    await this.apply(actor, view, rows, onStep);
    return rows.at(-1)?.row;
  }

  private next(actor: Actor, view: ImportView, after: number): Promise<Rows> {
    return this.database.reading(actor, () => this.rows.next(view.id, after, CHUNK));
  }

  /** @returns whether the rows brought names that nobody knew */
  private async apply(actor: Actor, view: ImportView, rows: Rows, onStep: OnStep): Promise<boolean> {
    const importer: Importer = this.importers.of(view.kind);
    const settle = (decide: () => Promise<Decision[]>): Promise<boolean[]> =>
      this.database.transaction(actor, async () => [await this.settle(view, await decide(), onStep)]);
    if (rows.length === 0) return false;
    const brought = await apart(
      rows,
      (some) => settle(() => importer.apply(actor, contextOf(view), some)),
      ({ row }, { reason }) => settle(async () => [{ row, verdict: 'refused', problems: [{ code: 'refused', reason }] }]),
    );
    return brought.includes(true);
  }

  /**
   * Applies rows while the chunk before them is being applied, and settles them once that one is settled. Whatever stands in the
   * way, such as a name that both bring, is gone when they are applied by themselves.
   */
  private async beside(actor: Actor, view: ImportView, rows: Rows, turn: Turn, onStep: OnStep): Promise<boolean> {
    const importer: Importer = this.importers.of(view.kind);
    try {
      return await this.database.transaction(actor, async () => {
        const decisions = await importer.apply(actor, contextOf(view), rows);
        await turn.comeSoon();
        return this.settle(view, decisions, onStep);
      });
    } catch (error) {
      await turn.come();
      if (!(error instanceof Refusal)) throw error;
      return this.apply(actor, view, rows, onStep);
    }
  }

  /**
   * Tells the planner of what is there by now, as soon as there is anything and whenever it has grown to four times as much. Plans
   * are kept, those of references too, and what was planned for an empty table reads all of it for every row.
   */
  private async knowTables(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () => this.database.query('SELECT exchange_know_tables()'));
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

  private async settle(view: ImportView, decisions: readonly Decision[], onStep: OnStep): Promise<boolean> {
    const settled = decisions.map((decision) => told(view, decision));
    await this.rows.mark(view.id, settled);
    await onStep({ row: Math.max(...settled.map(({ row }) => row)), tallies: talliesOf(settled) });
    return settled.some(({ notes }) => notes.some(({ code }) => code === 'creates'));
  }
}

/** Whether no row of one chunk can be about a record of the other; nobody knows where rows do not say what they look for. */
function areApart(one: Lookups, other: Lookups): boolean {
  return one !== undefined && other !== undefined && ![...one].some((lookup) => other.has(lookup));
}

/** All by which the rows look for records; nothing where one of them does not say. */
function lookupsOf(importer: Importer, rows: Rows): Lookups {
  const all = rows.map(({ line }) => importer.lookupsOf?.(line));
  return all.every((each) => each !== undefined) ? new Set(all.flat()) : undefined;
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
