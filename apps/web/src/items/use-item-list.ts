import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { filtersOf, type ItemSearch, type ReferenceFilter } from './item-search.js';

/** The pages of a list that were asked for so far. What was there before stays in sight until the answer comes. */
export function useItemList(search: ItemSearch) {
  return useInfiniteQuery({
    queryKey: ['items', 'list', search],
    queryFn: ({ pageParam, signal }) => {
      const { sort } = search;
      const query = { ...filtersOf(search), ...(sort ? { sort } : {}), limit: 50, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

type FacetName = 'kind' | 'phase' | 'state' | Exclude<ReferenceFilter, 'holderId'>;

/** How many items there are by each of the facts, under all filters but those on these facts themselves. */
export function useFacets(search: ItemSearch, by: FacetName[], enabled = true) {
  const others = Object.fromEntries(Object.entries(filtersOf(search)).filter(([name]) => !by.some((each) => each === name)));
  return useQuery({
    queryKey: ['items', 'facets', by, others],
    queryFn: async ({ signal }) => {
      const { facets } = await answer(api.GET('/api/v1/items/facets', { params: { query: { ...others, by } }, signal }));
      return new Map(Object.entries(facets).map(([name, values]) => [name, Array.isArray(values) ? values.filter(isFacet) : []]));
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    enabled,
  });
}

interface Facet {
  value: string;
  /** The name of what the value is the id of. */
  label: string | null;
  count: number;
}

function isFacet(value: unknown): value is Facet {
  return typeof value === 'object' && value !== null && 'value' in value && 'count' in value && 'label' in value;
}
