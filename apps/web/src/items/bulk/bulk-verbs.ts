import type { Question } from '../../item/item-queries.js';
import type { Lifecycle } from '../../lifecycle/lifecycles.js';
import type { ItemFilter } from '../item-search.js';

/** A verb that can be used on many items, of whatever kinds know it. */
export interface BulkVerb {
  name: string;
  label: string;
  asks: Question[];
  /** The kinds that know it, with the state it leads to. */
  kinds: Array<{ kind: string; to: string }>;
}

/** What is known of the chosen items before they are asked one by one: where each may stand. */
export interface Standing {
  kind: string;
  states: readonly string[];
}

/** Where the items that a filter finds may stand. */
export function standingsOf(filter: ItemFilter, lifecycles: readonly Lifecycle[]): Standing[] {
  return lifecycles
    .filter(({ name }) => filter.kind === undefined || filter.kind === name)
    .map(({ name, states }) => ({
      kind: name,
      states: states
        .filter((state) => (filter.state ?? state.name) === state.name && (filter.phase ?? state.phase) === state.phase)
        .map((state) => state.name),
    }));
}

/** The verbs that lead on from at least one of these standings, in the order of the lifecycles. */
export function bulkVerbs(lifecycles: readonly Lifecycle[], standings: readonly Standing[]): BulkVerb[] {
  const found = new Map<string, BulkVerb>();
  for (const { kind, states } of standings) {
    const verbs = lifecycles.find(({ name }) => name === kind)?.verbs ?? [];
    for (const { name, label, from, to, by, asks = [] } of verbs) {
      if (by !== undefined || !from.some((state) => states.includes(state))) continue;
      const verb = found.get(name) ?? { name, label, asks: [], kinds: [] };
      if (verb.kinds.some((each) => each.kind === kind)) continue;
      verb.kinds.push({ kind, to });
      verb.asks.push(...asks.filter((ask) => !verb.asks.some((known) => known.name === ask.name)));
      found.set(name, verb);
    }
  }
  return [...found.values()];
}
