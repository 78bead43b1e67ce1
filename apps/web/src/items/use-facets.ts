import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { ItemFilter } from './item-search.js';

export type FacetName =
  | 'kind'
  | 'domain'
  | 'phase'
  | 'state'
  | 'productId'
  | 'vendorId'
  | 'businessUnitId'
  | 'costCenterId'
  | 'locationId';

export interface Facet {
  value: string;
  /** The name of what the value is the id of. */
  label: string | null;
  count: number;
}

export type Facets = ReadonlyMap<string, Facet[]>;

/** How many items there are by each of the facts, under all filters but those on these facts themselves. */
export function useFacets(filter: ItemFilter, by: FacetName[], enabled = true): Facets | undefined {
  const others = Object.fromEntries(Object.entries(filter).filter(([name]) => !by.some((each) => each === name)));
  const { data } = useQuery({
    queryKey: ['items', 'facets', by, others],
    queryFn: async ({ signal }) => {
      const { facets } = await answer(api.GET('/api/v1/items/facets', { params: { query: { ...others, by } }, signal }));
      return new Map(Object.entries(facets).map(([name, values]) => [name, Array.isArray(values) ? values.filter(isFacet) : []]));
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    enabled,
  });
  return data;
}

function isFacet(value: unknown): value is Facet {
  return typeof value === 'object' && value !== null && 'value' in value && 'count' in value && 'label' in value;
}

/** How many in all. */
export function totalOf(facets: readonly Facet[] | undefined): number | undefined {
  return facets?.reduce((all, { count }) => all + count, 0);
}
