import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** The lifecycles that something can live by now: of the product, and those that the organisation has published. */
export const namesQuery = queryOptions({
  queryKey: ['lifecycle-names'],
  queryFn: async ({ signal }) => (await answer(api.GET('/api/v1/lifecycles', { signal }))).data,
  staleTime: Number.POSITIVE_INFINITY,
});

/** A published lifecycle, of the product or one's own: its newest version, or any. One look a session is enough. */
export const publishedQuery = (name: string, version?: number) =>
  queryOptions({
    queryKey: ['lifecycle', name, version ?? 'newest'],
    queryFn: ({ signal }) => {
      const query = version === undefined ? {} : { version };
      return answer(api.GET('/api/v1/lifecycles/{name}', { params: { path: { name }, query }, signal }));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
