import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
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

/** @param version every one has its own history, so that a new one is read by itself */
export const historyQuery = (itemId: string, version: number) =>
  infiniteQueryOptions({
    queryKey: ['item', itemId, 'history', version],
    queryFn: ({ pageParam }) => {
      const query = { limit: 20, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items/{id}/transitions', { params: { path: { id: itemId }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const stepsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'steps'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/steps', { params: { path: { id: itemId } } })),
    // Who watches sees what happens by itself.
    refetchInterval: ({ state }) => (state.data?.data.some(isGoing) ? 1_500 : false),
  });

export const itemSpendQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'spend'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/spend', { params: { path: { id: itemId } } })),
  });

const WATCHED_FOR = 60_000;

/** Whether something will happen by itself: an automation is at work, or all is done and the completing verb is on its way. */
export function isGoing(run: Run): boolean {
  const watched = run.endedAt === null || Date.now() - new Date(run.endedAt).getTime() < WATCHED_FOR;
  const atWork = run.steps.some(({ kind, state }) => kind === 'automation' && (state === 'pending' || state === 'running'));
  const done = run.steps.every(({ state }) => state === 'succeeded' || state === 'cancelled');
  return run.current && watched && (atWork || (done && run.completesWith !== null));
}
