import { useCallback, useState } from 'react';
import { allToggled, type Chosen, nothingChosen, type Selection, toggled } from './selection.js';

export interface Selecting<Query extends object> {
  selection: Selection;
  /** What a bulk act works on; `undefined` while nothing is chosen. */
  chosen: Chosen<Query> | undefined;
  toggle: (id: string, reach: boolean) => void;
  toggleAll: () => void;
  chooseEverything: () => void;
  clear: () => void;
}

/** Which rows are chosen. Another question is another list, so that what was chosen is let go. */
export function useSelection<Query extends object>(
  order: readonly string[],
  query: Query,
  total: number | undefined,
): Selecting<Query> {
  const asked = JSON.stringify(query);
  const [{ selection, of }, set] = useState({ selection: nothingChosen, of: asked });
  const current = of === asked ? selection : nothingChosen;
  const put = useCallback((next: Selection) => set({ selection: next, of: asked }), [asked]);
  // The same function while the rows are the same, or choosing one would draw them all.
  const toggle = useCallback(
    (id: string, reach: boolean) =>
      set((before) => ({
        selection: toggled(before.of === asked ? before.selection : nothingChosen, order, id, reach),
        of: asked,
      })),
    [asked, order],
  );
  const chosen: Chosen<Query> | undefined = current.everything
    ? { filter: query, count: total }
    : current.ids.size > 0
      ? { ids: [...current.ids], count: current.ids.size }
      : undefined;
  return {
    selection: current,
    chosen,
    toggle,
    toggleAll: () => put(allToggled(current, order)),
    chooseEverything: () => put({ ids: new Set(), everything: true }),
    clear: () => put(nothingChosen),
  };
}
