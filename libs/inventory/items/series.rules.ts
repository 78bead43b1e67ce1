import type { FieldProblem } from '#platform';
import type { AssetFacts, Beginning, Series, UnitOfSeries } from './item.js';
import { readFacts } from './item.rules.js';
import type { TaggedDraft } from './item-tagging.js';
import type { ReadyMove } from './move.rows.js';

/** As long as any question about a serial lets it be, and no longer than what is decided for one holds for all. */
const LONGEST = 100;

/** Whether what is decided for one unit holds for all of them: their numbers differ, but all have the same of them. Pure. */
export function areAlike(units: readonly UnitOfSeries[]): boolean {
  const [first] = units;
  return units.every(
    ({ serial, imei }) =>
      serial !== '' && serial === serial.trim() && serial.length <= LONGEST && (imei === null) === (first?.imei === null),
  );
}

/** A unit by itself: its numbers are its facts, and the answers of the last move, by which it comes. */
export function asBeginning({ item, moves }: Series, { serial, imei }: UnitOfSeries): Beginning {
  const numbers = { serial, ...(imei === null ? {} : { imei }) };
  const last = moves.length - 1;
  return {
    item: { ...item, kind: 'asset', asset: { ...item.asset, serial, imei } },
    moves: moves.map((move, at) => (at === last ? { ...move, answers: { ...move.answers, ...numbers } } : move)),
  };
}

/** The numbers as they are stored, and what is wrong with them. Pure. */
export function numbersOf({ serial, imei }: UnitOfSeries): {
  asset: Pick<AssetFacts, 'serial' | 'imei'>;
  problems: FieldProblem[];
} {
  const { facts, problems } = readFacts('asset', { asset: { serial, imei } });
  return { asset: { serial: facts.asset.serial, imei: facts.asset.imei }, problems };
}

/** The move of one, as another unit makes it. */
export function moveOf(move: ReadyMove, { id, tag, draft: { detail } }: TaggedDraft, transitionId: string): ReadyMove {
  const answers = { ...move.answers };
  if ('serial' in detail) {
    if ('serial' in answers && detail.serial !== null) answers['serial'] = detail.serial;
    if ('imei' in answers && detail.imei !== null) answers['imei'] = detail.imei;
  }
  return { ...move, item: { ...move.item, id, tag }, transitionId, answers };
}
