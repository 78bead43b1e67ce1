import type { MoveOutcome } from '../items/item-moves.js';
import type { RedefinedItem } from '../items/item-redefinitions.js';
import type { MoveOfItem } from '../items/move.rows.js';
import type { ItemOutcome } from '../items/outcome.js';
import type { BulkMove, OpenRow, SettledRow } from './bulk-change.js';
import { changesBack } from './undo.rules.js';

type Placed = Pick<OpenRow, 'place'>;

/** The moves of a bulk change; what is answered for one item alone goes before what is answered for all. */
export function movesOf({ verb, answers, comment = null }: BulkMove, rows: readonly OpenRow[]): MoveOfItem[] {
  return rows.map(({ itemId, given }) => ({ itemId, verb, comment, answers: { ...answers, ...given.answers } }));
}

/** @param outcomes in the order of the rows */
export function settledMove(rows: readonly Placed[], outcomes: readonly MoveOutcome[]): SettledRow[] {
  return inOrder(rows, outcomes, (place, outcome) => {
    if (outcome.outcome === 'refused') return refusedRow(place, outcome.refusal);
    const { verb, from, to, definition, version } = outcome;
    return { place, outcome: 'changed', effect: { verb, from, to, definition, version } };
  });
}

/** @param outcomes in the order of the rows */
export function settledEdit(rows: readonly Placed[], outcomes: readonly ItemOutcome[]): SettledRow[] {
  return inOrder(rows, outcomes, (place, outcome) => {
    if (outcome.outcome === 'refused') return refusedRow(place, outcome);
    if (outcome.outcome !== 'updated') return { place, outcome: 'unchanged' };
    return { place, outcome: 'changed', effect: { version: outcome.version, back: changesBack(outcome.edited) } };
  });
}

/** @param outcomes in the order of the rows */
export function settledRedefinition(rows: readonly Placed[], outcomes: readonly RedefinedItem[]): SettledRow[] {
  return inOrder(rows, outcomes, (place, outcome) => {
    if (outcome.outcome === 'refused') return refusedRow(place, outcome.refusal);
    if (outcome.outcome === 'unchanged') return { place, outcome: 'unchanged' };
    const { version, former, to } = outcome;
    return { place, outcome: 'changed', effect: { version, former, from: former.state, to } };
  });
}

interface Told {
  code: string;
  reason: string;
  problems: ReadonlyArray<{ pointer: string }>;
}

export function refusedRow(place: number, { code, reason, problems: [problem] }: Told): SettledRow {
  return { place, outcome: 'refused', code, reason, pointer: problem?.pointer ?? null };
}

function inOrder<Outcome>(
  rows: readonly Placed[],
  outcomes: readonly Outcome[],
  settle: (place: number, outcome: Outcome) => SettledRow,
): SettledRow[] {
  return rows.map(({ place }, at) => {
    const outcome = outcomes[at];
    if (outcome === undefined) throw new Error(`Nothing was told of the row ${place}.`);
    return settle(place, outcome);
  });
}
