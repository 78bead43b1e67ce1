import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { BoardFilter } from './use-column.js';

/** How many stand in each state. */
export function useCounts(filter: BoardFilter): ReadonlyMap<string, number> | undefined {
  const { data } = useQuery({
    queryKey: ['items', 'facets', ['state'], filter],
    queryFn: async ({ signal }) => {
      const { facets } = await answer(
        api.GET('/api/v1/items/facets', { params: { query: { ...filter, by: ['state'] } }, signal }),
      );
      return new Map(Object.entries(facets).map(([name, values]) => [name, Array.isArray(values) ? values.filter(isCount) : []]));
    },
    placeholderData: keepPreviousData,
  });
  return data && new Map(data.get('state')?.map(({ value, count }) => [value, count]));
}

/** Also a facet of the list, with which the answer is shared. */
function isCount(value: unknown): value is { value: string; label: string | null; count: number } {
  return typeof value === 'object' && value !== null && 'value' in value && 'count' in value && 'label' in value;
}
