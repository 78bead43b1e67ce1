import type { Facet } from './use-facets.js';

interface Place {
  id: string;
  parentId: string | null;
}

/** How many items are at each place, and how many with all that lies below it. */
export function countBelow(places: readonly Place[], facets: readonly Facet[]): Map<string, { here: number; below: number }> {
  const here = new Map(facets.map(({ value, count }) => [value, count]));
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const counts = new Map(places.map(({ id }) => [id, { here: here.get(id) ?? 0, below: 0 }]));
  for (const { id } of places) {
    const count = here.get(id) ?? 0;
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at);
      const place = counts.get(at);
      if (place) place.below += count;
    }
  }
  return counts;
}
