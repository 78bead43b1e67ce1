/** What was chosen in a list: some rows by id, or all that its question finds, seen or not. */
export type Chosen<Query extends object> = { ids: string[]; count: number } | { filter: Query; count: number | undefined };

/** The state behind it: the rows with a tick, or everything. */
export interface Selection {
  ids: ReadonlySet<string>;
  everything: boolean;
  /** From where a choice with Shift reaches. */
  anchor?: string;
}

export const nothingChosen: Selection = { ids: new Set(), everything: false };

/** Ticks a row or takes its tick away; with Shift, all from the last one on to this one get what this one gets. */
export function toggled(
  { ids: ticked, everything, anchor }: Selection,
  order: readonly string[],
  id: string,
  reach: boolean,
): Selection {
  // Taking one out of everything leaves those that were seen.
  const ids = everything ? new Set(order) : ticked;
  const on = !ids.has(id);
  const [from, to] = reach && anchor !== undefined ? [order.indexOf(anchor), order.indexOf(id)] : [-1, -1];
  const touched = from >= 0 && to >= 0 ? order.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
  const next = new Set(ids);
  for (const each of touched) {
    if (on) next.add(each);
    else next.delete(each);
  }
  return { ids: next, everything: false, anchor: id };
}

/** Ticks all rows that were read, or none where all have a tick. */
export function allToggled({ ids, everything }: Selection, order: readonly string[]): Selection {
  const full = everything || (order.length > 0 && order.every((id) => ids.has(id)));
  return full ? nothingChosen : { ids: new Set(order), everything: false };
}
