import { createContext, useContext } from 'react';
import type { Vocabulary } from '../definition-queries.js';
import type { Part, Path, Problem } from '../draft.js';
import type { Outline } from '../outline.js';

/** A definition that is being looked at or written on. */
export interface Editing {
  draft: Part;
  outline: Outline;
  problems: readonly Problem[];
  /** What it may name. */
  vocabulary: Vocabulary | undefined;
  /** Only looked at. */
  readOnly: boolean;
  /** Writes another value there; `undefined` takes away what is there. */
  set: (path: Path, value: unknown) => void;
  /** Writes the whole anew. */
  replace: (draft: Part) => void;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('Parts of a definition are shown inside of one.');
  return editing;
}
