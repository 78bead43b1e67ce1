import { newId } from '#platform';
import type { CreatedItem } from '../inventory.events.js';
import { holderColumns } from './item.rules.js';
import type { TaggedDraft } from './item-tagging.js';
import type { ReadyMove } from './move.rows.js';
import { afterwards } from './path.rules.js';

/** A draft that is written as it stands at the end of its moves. */
export interface Departed extends TaggedDraft {
  path: readonly ReadyMove[];
}

/** The row of `insertItems`. What is empty is left out, which halves what is sent and read. */
export function asRow({ id, tag, draft, path }: Departed): Record<string, unknown> {
  const { definition, detail, stage, holder, ...facts } = draft;
  const row: Record<string, unknown> = {
    id,
    transitionId: newId(),
    definition: definition.name,
    definitionVersion: definition.version,
    version: 1,
  };
  const parts: object[] = [facts, stage, holder ? { custodyId: newId(), ...holderColumns(holder) } : {}];
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) if (value !== null) row[name] = value;
  }
  row['tag'] = tag;
  row[draft.kind] = detail;
  const last = path.at(-1);
  return last ? { ...row, ...cameTo(last), begunAs: stage.state, begunAt: stage.stateSince } : row;
}

/** What the moves made of a record: the columns that a move may touch. */
function cameTo(last: ReadyMove): Record<string, unknown> {
  const item = afterwards(last);
  const { definitionVersion, state, phase, stateSince, stuckAt, version, subState, costCenterId, locationId, orderNumber } = item;
  const stage = { definitionVersion, state, phase, stateSince, stuckAt, version };
  return { ...stage, subState, costCenterId, locationId, orderNumber, [item.kind]: item[item.kind] };
}

export function asCreated({ id, draft: { kind, stage } }: TaggedDraft): CreatedItem {
  const { state, phase, stateSince } = stage;
  return { itemId: id, itemKind: kind, state, phase, version: 1, effectiveAt: stateSince.toISOString() };
}
