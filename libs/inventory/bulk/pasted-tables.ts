import { Injectable } from '@nestjs/common';
import { Lifecycles, type Question } from '#lifecycle';
import { type Actor, Database, isId, Refusal } from '#platform';
import { type CellReading, readCell } from './cells.rules.js';
import { type NamedKind, NamedRecords } from './named-records.js';

/** Cells as somebody pasted them, and what each column is: what names the item, a question of the verb, or nothing. */
export interface PastedTable {
  /** `itemId`, `tag`, `serial`, the name of a question, or nothing for a column that is left out. */
  columns: readonly string[];
  /** How the columns are called in the table itself, for what is told about a cell. */
  titles?: readonly string[] | undefined;
  rows: ReadonlyArray<{ cells: readonly string[] }>;
}

export const namingColumns = ['itemId', 'tag', 'serial'] as const;
type NamingColumn = (typeof namingColumns)[number];

/** One row that was read: which item it names and what it answers, or what is wrong with it. */
export interface PastedRow {
  by: NamingColumn | null;
  named: string;
  answers: Readonly<Record<string, unknown>>;
  problem: { reason: string; pointer: string } | null;
}

interface ReadCell {
  question: Question;
  reading: CellReading;
  cell: string;
  column: number;
}

/** Reads what people paste from their spreadsheets as answers to the questions of a verb. */
@Injectable()
export class PastedTables {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
    private readonly records: NamedRecords,
  ) {}

  /**
   * Every row by itself: a wrong one says in which row and column, the others are not held up by it. An empty cell answers nothing.
   * @throws Refusal `validation_failed` for columns that cannot be used
   */
  read(actor: Actor, verb: string, table: PastedTable): Promise<PastedRow[]> {
    return this.database.reading(actor, async () => {
      const questions = await this.questions(actor, verb);
      refuseColumns(table.columns, questions);
      const currency = await this.currency(actor);
      const read = table.rows.map(({ cells }) => cellsOf(cells, table.columns, questions, currency));
      const find = await this.records.find(wantedIn(read.flat()));
      return table.rows.map(({ cells }, row) => {
        const naming = namingOf(table.columns, cells);
        const answers: Record<string, unknown> = {};
        const unclear = naming ? naming.by === 'itemId' && !isId(naming.named) : true;
        let problem: PastedRow['problem'] = unclear
          ? { reason: `Row ${row + 1} names no item.`, pointer: `/table/rows/${row}` }
          : null;
        for (const { question, reading, cell, column } of read[row] ?? []) {
          const said = settle(reading, find);
          if ('answer' in said) answers[question.name] = said.answer;
          else {
            const title = table.titles?.[column] || question.label;
            const reason = `Row ${row + 1}, column "${title}": "${cell.slice(0, 80)}" ${said.reason}.`;
            problem ??= { reason, pointer: `/table/rows/${row}/cells/${column}` };
          }
        }
        return { by: naming?.by ?? null, named: naming?.named ?? '', answers, problem };
      });
    });
  }

  /** What the verb asks, by name: of whatever lifecycle knows the verb; where several ask for the same, the first one's question. */
  async questions(actor: Actor, verb: string): Promise<Map<string, Question>> {
    const asked = (await this.lifecycles.all(actor)).flatMap(({ definition }) =>
      definition.verbs.filter(({ name }) => name === verb).flatMap(({ asks = [] }) => asks),
    );
    return new Map(asked.reverse().map((question) => [question.name, question]));
  }

  private async currency(actor: Actor): Promise<string> {
    const sql = 'SELECT base_currency AS currency FROM organizations WHERE id = $1';
    return (await this.database.one<{ currency: string }>(sql, [actor.organizationId])).currency;
  }
}

/** @throws Refusal `validation_failed` for a column that is nothing, is there twice, or where none names the item */
function refuseColumns(columns: readonly string[], questions: ReadonlyMap<string, Question>): void {
  const refuse = (reason: string, column: number): never => {
    throw new Refusal('validation_failed', reason, { pointer: `/table/columns/${column}` });
  };
  for (const [place, column] of columns.entries()) {
    if (column === '') continue;
    if (columns.indexOf(column) !== place) refuse(`Two columns are "${column.slice(0, 60)}".`, place);
    if (!isNaming(column) && !questions.has(column)) refuse(`The verb does not ask for "${column.slice(0, 60)}".`, place);
  }
  if (!columns.some(isNaming)) refuse('A column has to say which item is meant: itemId, tag or serial.', 0);
}

function isNaming(column: string): column is NamingColumn {
  return namingColumns.some((each) => each === column);
}

/** The surest name that the row gives. */
function namingOf(columns: readonly string[], cells: readonly string[]): { by: NamingColumn; named: string } | undefined {
  for (const by of namingColumns) {
    const named = (cells[columns.indexOf(by)] ?? '').trim();
    if (named !== '') return { by, named };
  }
  return undefined;
}

function cellsOf(
  cells: readonly string[],
  columns: readonly string[],
  questions: ReadonlyMap<string, Question>,
  currency: string,
): ReadCell[] {
  return columns.flatMap((name, column) => {
    const question = questions.get(name);
    const cell = (cells[column] ?? '').trim();
    return question && cell !== '' ? [{ question, reading: readCell(question, cell, currency), cell, column }] : [];
  });
}

function wantedIn(cells: readonly ReadCell[]): Map<NamedKind, Set<string>> {
  const wanted = new Map<NamedKind, Set<string>>();
  for (const { reading } of cells) {
    if (!('find' in reading)) continue;
    for (const kind of reading.find) wanted.set(kind, (wanted.get(kind) ?? new Set<string>()).add(reading.words));
  }
  return wanted;
}

function settle(reading: CellReading, find: Awaited<ReturnType<NamedRecords['find']>>): { answer: unknown } | { reason: string } {
  if (!('find' in reading)) return reading;
  for (const kind of reading.find) {
    const found = find(kind, reading.words);
    if (found === 'several') return { reason: `is the name of several ${kind.replace('_', ' ')} records` };
    if (found !== 'nobody') return { answer: reading.asHolder ? { kind, id: found.id } : found.id };
  }
  return { reason: 'is not known by this name' };
}
