import type { RunStart } from '#lifecycle';
import { newId } from '#platform';
import type { TransitionedItem } from '../inventory.events.js';
import type { Move, MovedItem } from './item.js';
import { holderColumns } from './item.rules.js';
import type { PlannedMove } from './move.rules.js';

/** A planned move with the ids of what it will write. */
export interface ReadyMove extends PlannedMove {
  row: number;
  transitionId: string;
  recordedAt: Date;
}

export interface MoveOfItem extends Move {
  itemId: string;
}

const CHUNK = 1_000;

/** Whether anybody hears of an event. */
export type IsAwaited = (event: TransitionedItem) => boolean;

/**
 * The row of `moveItems`: every column that a verb may touch, with what it was where the verb leaves it alone, and the event where
 * somebody awaits it.
 */
export function asRow(plan: ReadyMove, isAwaited: IsAwaited): Record<string, unknown> {
  const { item, verb, stage, subState, changes, transitionId, from, effectiveAt, comment, answers, definitionVersion } = plan;
  const told = asEvent(plan);
  const event = isAwaited(told) ? told : null;
  const { state, phase, stateSince, stuckAt } = stage;
  const { holderPersonId, holderLocationId, holderItemId } = holderColumns(
    changes.holder === undefined ? item.holder : changes.holder,
  );
  return {
    id: item.id,
    seen: item.version,
    kind: item.kind,
    definition: item.definition,
    definitionVersion,
    state,
    phase,
    stateSince,
    stuckAt,
    subState,
    costCenterId: changes.costCenterId ?? item.costCenterId,
    locationId: changes.locationId ?? item.locationId,
    orderNumber: changes.orderNumber ?? item.orderNumber,
    holderPersonId,
    holderLocationId,
    holderItemId,
    transitionId,
    eventId: event && newId(),
    verb: verb.name,
    fromState: from,
    effectiveAt,
    comment,
    answers,
    event,
  };
}

/** The line of history that a move writes. */
export function asLine({
  item,
  verb,
  stage,
  transitionId,
  from,
  effectiveAt,
  comment,
  answers,
  definitionVersion,
}: ReadyMove): object {
  return {
    transitionId,
    kind: item.kind,
    id: item.id,
    seen: item.version,
    definition: item.definition,
    definitionVersion,
    verb: verb.name,
    fromState: from,
    state: stage.state,
    comment,
    answers,
    effectiveAt,
  };
}

export function asMoved(plan: ReadyMove): MovedItem {
  const { item, verb, stage, from, transitionId, comment, answers, effectiveAt, recordedAt, definitionVersion } = plan;
  return {
    itemId: item.id,
    transitionId,
    verb: verb.name,
    from,
    to: stage.state,
    version: item.version + 1,
    comment,
    answers,
    effectiveAt,
    recordedAt,
    definition: item.definition,
    definitionVersion,
  };
}

export function asEvent({ item, verb, stage, transitionId, from, effectiveAt, comment, answers }: ReadyMove): TransitionedItem {
  return {
    itemId: item.id,
    itemKind: item.kind,
    transitionId,
    version: item.version + 1,
    verb: verb.name,
    from,
    to: stage.state,
    phase: stage.phase,
    effectiveAt: effectiveAt.toISOString(),
    answers,
    comment,
    signals: verb.signals ?? [],
    sets: verb.sets ?? {},
  };
}

/** The work that a move starts. */
export function startOf({ item, verb, changes, transitionId, definitionVersion }: ReadyMove): RunStart {
  const holder = changes.holder === undefined ? item.holder : changes.holder;
  return {
    subjectKind: item.kind,
    subjectId: item.id,
    subjectLabel: `${item.tag} ${item.name}`,
    transitionId,
    definition: { name: item.definition, version: definitionVersion },
    verb,
    holderPersonId: holder?.kind === 'person' ? holder.id : null,
  };
}

/** Batches in which each item is named once, so that the second move of an item sees the first. */
export function wavesOf(moves: readonly MoveOfItem[]): Array<Array<MoveOfItem & { row: number }>> {
  const waves: Array<Array<MoveOfItem & { row: number }>> = [];
  const met = new Map<string, number>();
  moves.forEach((move, row) => {
    let wave = met.get(move.itemId) ?? 0;
    while ((waves[wave]?.length ?? 0) >= CHUNK) wave += 1;
    if (!waves[wave]) waves[wave] = [];
    waves[wave]?.push({ ...move, row });
    met.set(move.itemId, wave + 1);
  });
  return waves;
}
