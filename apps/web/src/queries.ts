import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient, type QueryKey } from '@tanstack/react-query';
import { Problem } from './api/problem.js';

// A browser that believes to be offline may still reach a server on this computer or in this house, so it always asks.
const networkMode = 'always';

/**
 * Asks anew also for what is being asked for the first time: its answer may have been read before the change, and would be shown as
 * if it were of now. (What is there already is asked for anew by TanStack Query itself.)
 */
class Queries extends QueryClient {
  override invalidateQueries<Key extends QueryKey = QueryKey>(
    filters: InvalidateQueryFilters<Key> = {},
    options?: InvalidateOptions,
  ): Promise<void> {
    for (const query of this.getQueryCache().findAll({ ...filters, type: 'active', fetchStatus: 'fetching' }))
      if (query.state.data === undefined) void query.cancel({ silent: true });
    return super.invalidateQueries(filters, options);
  }
}

/** The cache of what was read from the API. */
export const queries = new Queries({
  defaultOptions: {
    queries: {
      networkMode,
      staleTime: 10_000,
      // A refusal stays one however often it is asked; only a lost connection is worth another try.
      retry: (count, error) => count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502),
    },
    mutations: { networkMode },
  },
});
