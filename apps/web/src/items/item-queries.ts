import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];
export type ItemView = Schemas['ItemDto'];
export type ListedItem = Schemas['ListedItemDto'];
export type OfferedVerb = Schemas['OfferedVerbDto'];
export type Question = Schemas['QuestionDto'];
export type HistoryLine = Schemas['TransitionDto'];
export type Run = Schemas['RunDto'];
export type Step = Schemas['StepDto'];
export type ItemSpend = Schemas['ItemSpendDto'];

export const itemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId],
    queryFn: () => answer(api.GET('/api/v1/items/{id}', { params: { path: { id: itemId } } })),
  });

export const historyQuery = (itemId: string) =>
  infiniteQueryOptions({
    queryKey: ['item', itemId, 'history'],
    queryFn: ({ pageParam }) => {
      const query = { limit: 20, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items/{id}/transitions', { params: { path: { id: itemId }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const stepsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'steps'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/steps', { params: { path: { id: itemId } } })),
    // Automations go on by themselves; who watches sees them end.
    refetchInterval: ({ state }) => (state.data?.data.some(isGoing) ? 2_000 : false),
  });

export const itemSpendQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'spend'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/spend', { params: { path: { id: itemId } } })),
  });

function isGoing(run: Run): boolean {
  return run.steps.some(({ kind, state }) => kind === 'automation' && (state === 'pending' || state === 'running'));
}
