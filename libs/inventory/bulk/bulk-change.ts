import type { ItemChanges } from '../items/item.js';
import type { ItemFilters } from '../items/item-conditions.js';
import type { Former } from '../items/item-redefinitions.js';
import type { PastedRow, PastedTable } from './pasted-tables.js';

/** One verb used on many items. */
export interface BulkMove {
  verb: string;
  answers?: Readonly<Record<string, unknown>>;
  comment?: string | null;
}

/** The same corrections made to many items. */
export interface BulkEdit {
  edit: ItemChanges;
}

/** Many items that are to live by another definition, or by another version of their own. */
export interface BulkRedefinition {
  redefine: {
    definition: string;
    definitionVersion: number;
    /** Where what stands in one state stands then; states that both have need not be named. */
    states: Readonly<Record<string, string>>;
  };
  comment?: string | null;
}

/** What an earlier bulk change did, taken back. */
export interface BulkUndo {
  undo: BulkMove | BulkEdit | BulkRedefinition;
  answers?: Readonly<Record<string, unknown>>;
  comment?: string | null;
}

export type BulkAct = BulkMove | BulkEdit | BulkRedefinition | BulkUndo;

/** What somebody may start; of a lifecycle the newest version where none is named. */
export type NewAct =
  | BulkMove
  | BulkEdit
  | (Omit<BulkRedefinition, 'redefine'> & {
      redefine: Omit<BulkRedefinition['redefine'], 'definitionVersion'> & { definitionVersion?: number };
    });

/** One item by its id or its tag, with what is answered for it alone. */
export interface NamedItem {
  itemId?: string;
  tag?: string;
  answers?: Readonly<Record<string, unknown>>;
}

/** Which items are meant: some by name, or all that match now; a table that was pasted says which where nothing else does. */
export interface BulkSelection {
  items?: readonly NamedItem[];
  filter?: ItemFilters;
  table?: PastedTable;
}

/** The same, with the table read; or what an earlier change did. */
export interface Meant {
  items?: readonly NamedItem[];
  filter?: ItemFilters;
  table?: readonly PastedRow[];
  takesBack?: string;
}

export const bulkStates = ['running', 'done', 'cancelled', 'failed'] as const;
export type BulkState = (typeof bulkStates)[number];

export const bulkOutcomes = ['changed', 'unchanged', 'refused'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** A bulk change as the API shows it. */
export interface BulkChangeView {
  id: string;
  jobId: string;
  state: BulkState;
  dryRun: boolean;
  change: BulkAct;
  total: number;
  done: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Whether something of it can be taken back. */
  undoable: boolean;
  undoOf: string | null;
  undoneBy: string | null;
  problem: string | null;
  createdBy: string;
  createdAt: Date;
  finishedAt: Date | null;
}

/** What one item's row says besides naming the item. */
export interface Given {
  /** Answered for this item alone. */
  answers?: Readonly<Record<string, unknown>>;
  /** What is taken back. */
  takesBack?: Effect;
}

/** What a bulk change did to one item: what taking it back needs to know. */
export type Effect =
  | { version: number; back: ItemChanges }
  | { version: number; verb: string; from: string; to: string; definition: string }
  | { version: number; former: Former; from: string; to: string };

/** A row that is still to be done. */
export interface OpenRow {
  place: number;
  itemId: string;
  /** What it was called by: an id or a tag. */
  named: string;
  given: Given;
}

/** Rows that are done together. */
export interface OpenChunk {
  first: number;
  rows: readonly OpenRow[];
}

/** What became of a row. */
export type SettledRow =
  | { place: number; outcome: 'changed'; effect: Effect | null }
  | { place: number; outcome: 'unchanged' }
  | { place: number; outcome: 'refused'; code: string; reason: string; pointer: string | null };
