import { QueryClient } from '@tanstack/react-query';
import { Problem } from './api/problem.js';

// A browser that believes to be offline may still reach a server on this computer or in this house, so it always asks.
const networkMode = 'always';

/** The cache of what was read from the API. */
export const queries = new QueryClient({
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
