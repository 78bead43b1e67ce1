import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type BoardFilter = components['schemas']['ItemFilterDto'];

const PAGE = 25;

/** The items of one column, those that have stood there longest first. */
export function useColumn(filter: BoardFilter, state: string) {
  const query = { ...filter, state, sort: 'stateSince', limit: PAGE };
  return useInfiniteQuery({
    queryKey: ['items', 'board', query],
    queryFn: ({ pageParam, signal }) => {
      const asked = { ...query, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items', { params: { query: asked }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
