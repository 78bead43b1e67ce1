import type { Definition } from '#lifecycle';
import type { ItemChanges, ItemFacts } from '../items/item.js';
import type { EditedFacts } from '../items/outcome.js';

/** A move as it was made. */
export interface MadeMove {
  verb: string;
  from: string | null;
  to: string;
}

/** The verb that puts an item back, and what it is told. */
export interface WayBack {
  verb: string;
  answers: Readonly<Record<string, unknown>>;
}

/** Facts that answer a question of the same name by themselves: what was found lies where it was. */
type KnownFacts = Pick<ItemFacts, 'locationId' | 'costCenterId'>;

/**
 * How a move is taken back, or why it cannot be. Pure; whether the verb is allowed now is for the move itself to say.
 * @param told answers that were given for it; they go before those of the definition, and those before what the item knows
 */
export function wayBackOf(
  definition: Definition,
  { verb, from, to }: MadeMove,
  { locationId, costCenterId }: KnownFacts,
  told: Readonly<Record<string, unknown>> = {},
): WayBack | { reason: string } {
  const made = definition.verbs.find(({ name }) => name === verb);
  const back = definition.verbs.find(({ name }) => name === made?.undoneBy?.verb);
  if (!made?.undoneBy || !back) return { reason: `"${made?.label ?? verb}" cannot be taken back.` };
  if (back.to !== from || !back.from.includes(to)) {
    const label = (name: string | null): string => definition.states.find((state) => state.name === name)?.label ?? String(name);
    return { reason: `"${back.label}" would lead to "${label(back.to)}", and it was "${label(from)}".` };
  }
  const known: Readonly<Record<string, unknown>> = { locationId, costCenterId, ...made.undoneBy.answers, ...told };
  const asked = (back.asks ?? []).map(({ name }) => [name, known[name]]);
  return { verb: back.name, answers: Object.fromEntries(asked.filter(([, answer]) => answer !== undefined && answer !== null)) };
}

/** The corrections that make an edit undone. Pure. What an edit added to the custom fields is cleared again. */
export function changesBack({ before, after }: EditedFacts): ItemChanges {
  const back: ItemChanges = {};
  const details: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(before)) {
    const [kind, fact] = name.split('.', 2);
    if (kind !== undefined && fact !== undefined) details[kind] = { ...details[kind], [fact]: value };
    else Object.assign(back, { [name]: name === 'customFields' ? fieldsBack(value, after[name]) : value });
  }
  return Object.assign(back, details);
}

function fieldsBack(before: unknown, after: unknown): Record<string, unknown> {
  const added = Object.keys(asRecord(after)).map((name) => [name, null]);
  return { ...Object.fromEntries(added), ...asRecord(before) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
