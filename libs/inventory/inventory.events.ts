import type { ItemKind } from '#catalog';
import type { Answers, Phase } from '#lifecycle';
import { defineEvent } from '#messaging';

export interface CreatedItem {
  itemId: string;
  itemKind: ItemKind;
  /** Where its record begins: `planned`, or further on for what was taken over. */
  state: string;
  phase: Phase;
  /** The version that it has now. */
  version: number;
  /** When it came into this state, ISO 8601. */
  effectiveAt: string;
}

/** One or many records began, e.g. a chunk of an import. */
export const itemsCreated = defineEvent<{ items: CreatedItem[] }>('inventory.items.created');

export interface TransitionedItem {
  itemId: string;
  itemKind: ItemKind;
  transitionId: string;
  /** The version that the item got by it. */
  version: number;
  verb: string;
  from: string;
  to: string;
  phase: Phase;
  /** When it happened, ISO 8601; may lie before the event's own time, which is when it was recorded. */
  effectiveAt: string;
  answers: Answers;
  comment: string | null;
  /** What other rooms should do, as the verb's definition says, e.g. `charges.start`. */
  signals: readonly string[];
  /** What the verb set in the tracks beside the state, e.g. `{ billing: 'billing' }`. */
  sets: Readonly<Record<string, string>>;
}

/** A verb was used on an item; one event each. */
export const itemTransitioned = defineEvent<TransitionedItem>('inventory.item.transitioned');

export interface EditedItem {
  itemId: string;
  itemKind: ItemKind;
  version: number;
  /** Names of the facts that changed, e.g. `costCenterId`, `asset.serial`. */
  changed: string[];
}

/** Facts of an item were corrected or filled in; its state stayed. */
export const itemEdited = defineEvent<EditedItem>('inventory.item.edited');
