import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';
import { CUBES_BEGUN_AGAIN, type Cube, FORGET_MOVES, REBUILD_CUBES } from './cubes.sql.js';
import { DIFFERENCES, LEDGER_MONTHS, REBUILD_DIMENSIONS, REBUILD_MONTH, recomputeKeys, TAKE_MARKS } from './rollup.sql.js';

export interface RollUpResult {
  /** Marks that were taken, and the different keys among them. */
  marks: number;
  keys: number;
}

/** The keys as array literals, which go back to PostgreSQL as they came. */
interface TakenMarks extends RollUpResult {
  items: string;
  months: string;
  differentMonths: string;
  someWithoutItem: boolean;
}

/** A figure that the rollups show otherwise than the ledger adds up. Amounts in minor units of `currency`. */
export interface Difference {
  dimension: 'item' | 'cost_center' | 'business_unit' | 'vendor' | 'domain' | 'item_kind' | `${Cube}_cube`;
  month: string;
  value: string;
  kind: string;
  currency: string;
  posted: string;
  shown: string;
  entries: string;
  counted: string;
}

const MARKS_A_TURN = 20_000;

/**
 * Keeps spend by item and month, and by dimension and month, equal to the ledger. Everything here can be thrown away and
 * built again from the entries.
 */
@Injectable()
export class Rollups {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes all marks that are there and recomputes their keys, turn by turn. Where another process is at it, it is left to that one. */
  async rollUp(actor: Actor, signal?: AbortSignal): Promise<RollUpResult> {
    const result = { marks: 0, keys: 0 };
    while (!signal?.aborted) {
      const turn = await this.turn(actor);
      result.marks += turn.marks;
      result.keys += turn.keys;
      if (turn.marks < MARKS_A_TURN) break;
    }
    return result;
  }

  /** Builds the rollups from nothing in one transaction; readers see the old ones until it ends. @returns how many entries they show */
  async rebuild(actor: Actor): Promise<{ entries: number }> {
    return this.database.transaction(actor, async () => {
      await this.database.query(`SET LOCAL statement_timeout = 0`);
      await this.database.query(`SELECT pg_advisory_xact_lock(${LOCK})`, [actor.organizationId]);
      // The marks go first: what commits after this statement brings marks of its own for the next run.
      for (const table of ['spend_dirty_keys', 'spend_item_months', 'spend_dimension_months', 'spend_cube_years']) {
        await this.database.query(`DELETE FROM ${table} WHERE organization_id = $1`, [actor.organizationId]);
      }
      await this.database.query(`SET LOCAL work_mem = '256MB'`);
      const months = await this.database.query<{ month: string }>(LEDGER_MONTHS, [actor.organizationId]);
      for (const { month } of months) await this.database.query(REBUILD_MONTH, [actor.organizationId, month]);
      await this.database.query(REBUILD_DIMENSIONS, [actor.organizationId]);
      for (const year of new Set(months.map(({ month }) => Number(month.slice(0, 4)))))
        await this.database.query(REBUILD_CUBES, [actor.organizationId, year]);
      await this.database.query(CUBES_BEGUN_AGAIN, [actor.organizationId]);
      return this.database.one<{ entries: number }>(
        `SELECT coalesce(sum(entry_count), 0)::float8 AS entries FROM spend_dimension_months WHERE organization_id = $1 AND dimension = 'domain'`,
        [actor.organizationId],
      );
    });
  }

  /** Where the rollups and the ledger disagree, at most `most` figures; keys that wait for the next run are not counted. */
  differences(actor: Actor, most = 100): Promise<Difference[]> {
    return this.database.transaction(actor, async () => {
      await this.database.query(`SET LOCAL statement_timeout = 0`);
      return this.database.query<Difference>(DIFFERENCES, [actor.organizationId, most]);
    });
  }

  /** Compares with the ledger and keeps what came out, for people to see. @returns how many figures differ, at most a hundred */
  reconcile(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      const differences = await this.differences(actor);
      await this.database.query(RECORD_RECONCILIATION, [
        actor.organizationId,
        this.clock.now(),
        differences.length,
        JSON.stringify(differences),
      ]);
      return differences.length;
    });
  }

  /** How many marks wait, and for how many seconds the oldest has. */
  async lag(actor: Actor): Promise<{ marks: number; seconds: number }> {
    return this.database.reading(actor, () =>
      this.database.one<{ marks: number; seconds: number }>(
        `SELECT count(*)::integer AS marks, coalesce(extract(epoch FROM now() - min(marked_at)), 0)::float8 AS seconds
         FROM spend_dirty_keys WHERE organization_id = $1`,
        [actor.organizationId],
      ),
    );
  }

  private turn(actor: Actor): Promise<RollUpResult> {
    return this.database.transaction(actor, async () => {
      const { free } = await this.database.one<{ free: boolean }>(`SELECT pg_try_advisory_xact_lock(${LOCK}) AS free`, [
        actor.organizationId,
      ]);
      if (!free) return { marks: 0, keys: 0 };
      const taken = await this.database.one<TakenMarks>(TAKE_MARKS, [actor.organizationId, MARKS_A_TURN]);
      if (taken.keys === 0) return { marks: 0, keys: 0 };
      await this.database.query(LOOK_UP_BY_INDEX);
      await this.database.query(recomputeKeys(taken.someWithoutItem), [
        actor.organizationId,
        taken.items,
        taken.months,
        taken.differentMonths,
      ]);
      await this.database.query(FORGET_MOVES, [actor.organizationId]);
      return { marks: taken.marks, keys: taken.keys };
    });
  }
}

/**
 * The planner takes every key for a part of every partition: it would read whole tables, sort on disk, and compile
 * expressions for them. Each key is a look-up by index, and what they find is added up in memory.
 */
const LOOK_UP_BY_INDEX = ['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan', 'enable_sort', 'jit']
  .map((setting) => `SET LOCAL ${setting} = off;`)
  .concat(`SET LOCAL work_mem = '64MB'`)
  .join(' ');

const RECORD_RECONCILIATION = `
  INSERT INTO spend_reconciliations AS known (organization_id, checked_at, entry_count, difference_count, differences)
  SELECT $1, $2, coalesce(sum(entry_count), 0), $3, $4::jsonb FROM spend_dimension_months WHERE organization_id = $1 AND dimension = 'domain'
  ON CONFLICT (organization_id) DO UPDATE SET checked_at = excluded.checked_at, entry_count = excluded.entry_count,
    difference_count = excluded.difference_count, differences = excluded.differences`;

/** One roll-up at a time in an organisation. */
const LOCK = `hashtextextended('spend_rollup:' || $1::text, 0)`;
