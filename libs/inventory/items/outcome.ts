import { type FieldProblem, Refusal, type RefusalCode } from '#platform';

/** Why one item of many was left as it is. */
export interface RefusedItem {
  /** The place in what was given, from 0. */
  row: number;
  outcome: 'refused';
  code: RefusalCode;
  reason: string;
  problems: FieldProblem[];
}

/** What an edit changed: the facts that differ, those of the detail as `asset.serial`, with their values. */
export interface EditedFacts {
  before: Readonly<Record<string, unknown>>;
  after: Readonly<Record<string, unknown>>;
}

/** What became of one item of many. */
export type ItemOutcome =
  | { row: number; outcome: 'created' | 'unchanged'; id: string; tag: string; version: number }
  | { row: number; outcome: 'updated'; id: string; tag: string; version: number; edited: EditedFacts }
  | RefusedItem;

export function refusedFor(row: number, problems: FieldProblem[]): RefusedItem {
  const [first] = problems;
  const code: RefusalCode = problems.every((problem) => problem.code === 'already_exists')
    ? 'already_exists'
    : 'validation_failed';
  return { row, outcome: 'refused', code, reason: first?.reason ?? 'This is not as it has to be.', problems };
}

export function refusedBy(row: number, refusal: Refusal): RefusedItem {
  return { row, outcome: 'refused', code: refusal.code, reason: refusal.reason, problems: refusal.problems };
}

/** What is said to whoever asked for this one item only. */
export function asRefusalOf({ code, reason, problems }: Omit<RefusedItem, 'row' | 'outcome'>): Refusal {
  return new Refusal(code, reason, { problems });
}
