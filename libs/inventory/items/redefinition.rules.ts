import { type Definition, firstSubState } from '#lifecycle';
import { Refusal } from '#platform';
import type { ItemSettings } from '../settings/item-settings.js';
import type { ItemToDecide } from './item.rows.js';
import { type Stage, stageIn, stateOf } from './stage.rules.js';

/** An item that is to live by another definition, or by another version of its own. */
export interface Redefinition {
  itemId: string;
  definition: string;
  definitionVersion: number;
  /** Where it shall stand, by where it stands now; a state that both have need not be named. */
  states: Readonly<Record<string, string>>;
  /** Where in that state; where nothing is said it stays where it is, if there is such a place. */
  subState?: string | null;
  /** Any where it is left out. */
  expectedVersion?: number;
}

/** What it comes to: where the item stands then. */
export interface PlannedRedefinition {
  item: ItemToDecide;
  target: Definition;
  stage: Stage;
  subState: string | null;
}

/**
 * Whether the item can live by the target, and where it stands then; nothing where it does already. Pure.
 * A state is only called otherwise by it: nothing ends by it that has not ended, and nothing rises again.
 * @param awaited the verb that its open work will complete with
 * @throws Refusal `version_stale`, `validation_failed`, `conflict`
 */
export function planRedefinition(
  item: ItemToDecide,
  { states, expectedVersion, subState }: Redefinition,
  source: Definition,
  target: Definition,
  awaited: string | undefined,
  settings: ItemSettings,
): PlannedRedefinition | undefined {
  if (expectedVersion !== undefined && expectedVersion !== item.version)
    throw new Refusal('version_stale', 'The item was changed in the meantime.', { facts: { version: item.version } });
  if (target.kind !== item.kind)
    throw new Refusal('validation_failed', `"${target.label}" is for items of the kind ${target.kind}.`, {
      pointer: '/definition',
    });
  if (target.name === item.definition && target.version === item.definitionVersion) return undefined;
  const to = states[item.state] ?? item.state;
  const pointer = `/states/${item.state}`;
  const from = stateOf(source, item.state);
  const state = target.states.find(({ name }) => name === to);
  if (!state)
    throw new Refusal('conflict', `"${target.label}" has no state for what stands in "${from.label}"; name one.`, { pointer });
  if (Boolean(from.final) !== Boolean(state.final)) {
    const reason = from.final
      ? `What has ended in "${from.label}" cannot stand in "${state.label}".`
      : `Only a verb leads to "${state.label}".`;
    throw new Refusal('conflict', reason, { pointer });
  }
  if (awaited !== undefined && !target.verbs.some(({ name, from: starts }) => name === awaited && starts.includes(to)))
    throw new Refusal('conflict', `Its work is still open, and "${target.label}" has no verb "${awaited}" to end it with.`);
  return { item, target, stage: stageIn(target, to, item.stateSince), subState: placeIn(item, target, to, subState, settings) };
}

function placeIn(
  item: ItemToDecide,
  target: Definition,
  state: string,
  wanted: string | null | undefined,
  settings: ItemSettings,
): string | null {
  const kept = wanted === undefined ? item.subState : wanted;
  if (kept !== null && settings.subStateProblem(target, state, kept) === undefined) return kept;
  return firstSubState(target, state);
}
