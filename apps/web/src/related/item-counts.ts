import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { paths } from '../api/schema.gen.js';

type FacetsQuestion = NonNullable<paths['/api/v1/items/facets']['get']['parameters']['query']>;
export type CountedBy = NonNullable<FacetsQuestion['by']>[number];

/** What items can be narrowed by through the thing that they belong to. */
export type ItemsOfThing = Pick<
  FacetsQuestion,
  'holderId' | 'locationId' | 'businessUnitId' | 'costCenterId' | 'vendorId' | 'productId' | 'contractId' | 'kind'
>;

/** How many items there are by each value of a fact: a product's id, a phase; `undefined` until they are counted. */
export function useItemCounts(
  by: CountedBy,
  filters: ItemsOfThing = {},
  enabled = true,
): ReadonlyMap<string, number> | undefined {
  return useQuery({
    queryKey: ['items', 'counts', by, filters],
    queryFn: async ({ signal }) => {
      const query = { ...filters, by: [by], most: 1_000 };
      const { facets } = await answer(api.GET('/api/v1/items/facets', { params: { query }, signal }));
      const values: unknown = facets[by];
      return new Map(Array.isArray(values) ? values.filter(isCount).map(({ value, count }) => [value, count]) : []);
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    enabled,
  }).data;
}

function isCount(value: unknown): value is { value: string; count: number } {
  return typeof value === 'object' && value !== null && 'value' in value && 'count' in value;
}
