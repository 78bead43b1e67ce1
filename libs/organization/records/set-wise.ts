import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, changed, Database, newId, Refusal } from '#platform';
import { type SetWiseTable, setWiseSql } from './set-wise.rules.js';

/** What became of one given row; `row` is its place in what was given, from 0. */
export type SetWiseOutcome =
  | { row: number; outcome: 'created' | 'updated' | 'unchanged'; id: string }
  | { row: number; outcome: 'refused'; reason: string };

interface OutcomeRow {
  row: number;
  id: string | null;
  reason: string | null;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused' | 'overtaken';
  before: Record<string, unknown> | null;
}

const CHUNK = 1_000;

/** In how many spellings one name may come in one call. */
const MOST_SPELLINGS = 50;

/** Adds and changes many rows at once, for imports: one statement a chunk, and each change in the audit trail. */
@Injectable()
export class SetWise {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Outcomes in the order of the rows. Properties that a row leaves out are left as they are. */
  upsert<Row extends object>(actor: Actor, table: SetWiseTable<Row>, rows: readonly Row[]): Promise<SetWiseOutcome[]> {
    return this.database.transaction(actor, async () => {
      const outcomes: SetWiseOutcome[] = [];
      for (let start = 0; start < rows.length; start += CHUNK) {
        const chunk = rows.slice(start, start + CHUNK).map((row, place) => ({ place: start + place, row }));
        outcomes.push(...(await this.chunk(actor, table, chunk)));
      }
      return outcomes;
    });
  }

  /** A row that somebody else adds at the same moment is overtaken; it is known when it is tried again. */
  private async chunk<Row extends object>(
    actor: Actor,
    table: SetWiseTable<Row>,
    chunk: ReadonlyArray<{ place: number; row: Row }>,
  ): Promise<SetWiseOutcome[]> {
    const first = await this.run(actor, table, chunk);
    const overtaken = new Set(first.filter(({ outcome }) => outcome === 'overtaken').map(({ row }) => row));
    const again =
      overtaken.size === 0
        ? []
        : await this.run(
            actor,
            table,
            chunk.filter(({ place }) => overtaken.has(place)),
          );
    return [...first.filter(({ row }) => !overtaken.has(row)), ...again].sort((a, b) => a.row - b.row).map(told);
  }

  private async run<Row extends object>(
    actor: Actor,
    table: SetWiseTable<Row>,
    chunk: ReadonlyArray<{ place: number; row: Row }>,
  ): Promise<OutcomeRow[]> {
    const input = chunk.map(({ place, row }) => ({ row: place, new_id: newId(), ...inColumns(table, row) }));
    const outcomes = await this.database.query<OutcomeRow>(setWiseSql(table), [
      JSON.stringify(input),
      actor.organizationId,
      this.clock.now(),
    ]);
    const given = new Map(chunk.map(({ place, row }) => [place, row]));
    await this.audit.record(
      actor,
      outcomes.flatMap(({ row, id, outcome, before }) => {
        const after = given.get(row) ?? {};
        if (!id || (outcome !== 'created' && outcome !== 'updated')) return [];
        const difference = before
          ? changed<Record<string, unknown>>(inProperties(table, before), editable(table, after))
          : { after };
        return [{ action: `${table.noun}.${outcome}`, subjectKind: table.noun, subjectId: id, ...difference }];
      }),
    );
    return outcomes;
  }
}

function told({ row, id, outcome, reason }: OutcomeRow): SetWiseOutcome {
  if (id && (outcome === 'created' || outcome === 'updated' || outcome === 'unchanged')) return { row, outcome, id };
  return { row, outcome: 'refused', reason: reason ?? 'Somebody else changed it at the same moment.' };
}

/** What a row may change of a known one, as far as it tells it. */
function editable<Row extends object>({ columns }: SetWiseTable<Row>, row: Partial<Row>): Record<string, unknown> {
  const names = Object.keys(columns) as Array<keyof Row & string>;
  const told = names.filter((name) => !columns[name].identity && row[name] !== undefined && row[name] !== null);
  return Object.fromEntries(told.map((name) => [name, row[name]]));
}

function inColumns<Row extends object>({ columns }: SetWiseTable<Row>, row: Row): Record<string, unknown> {
  const names = Object.keys(columns) as Array<keyof Row & string>;
  return Object.fromEntries(names.map((name) => [columns[name].column, row[name]]));
}

function inProperties<Row extends object>({ columns }: SetWiseTable<Row>, row: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(columns) as Array<keyof Row & string>;
  return Object.fromEntries(names.map((name) => [name, row[columns[name].column]]));
}

/** The ids of what was asked for, under each of the texts that asked for it, and how many had to be added. */
export interface Ensured {
  ids: ReadonlyMap<string, string>;
  created: number;
}

/** Asks for each thing once, however often and in whatever case it is named. @throws Refusal `conflict` when one cannot be had */
export async function ensuredBy<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  upsert: (distinct: Row[]) => Promise<SetWiseOutcome[]>,
): Promise<Ensured> {
  const ids = new Map<string, string>();
  let created = 0;
  let open = [...new Map(rows.map((row) => [nameOf(row), row])).values()];
  // Names that PostgreSQL takes for the same are refused the first time, and known the second time.
  for (let round = 0; open.length > 0; round += 1) {
    const again: Row[] = [];
    for (const outcome of await upsert(open)) {
      const row = open[outcome.row];
      if (row === undefined) continue;
      if (outcome.outcome !== 'refused') ids.set(nameOf(row), outcome.id);
      else if (round < MOST_SPELLINGS) again.push(row);
      else throw new Refusal('conflict', outcome.reason);
      if (outcome.outcome === 'created') created += 1;
    }
    open = again;
  }
  return { ids, created };
}
