import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import type { StoryKind } from './story-kinds.js';

type Schemas = components['schemas'];
export type ItemView = Schemas['ItemDto'];
export type ListedItem = Schemas['ListedItemDto'];
export type OfferedVerb = Schemas['OfferedVerbDto'];
export type Question = Schemas['QuestionDto'];
export type Run = Schemas['RunDto'];
export type Step = Schemas['StepDto'];
export type Charge = Schemas['ChargeDto'];
export type StoryEntry = Schemas['TimelineEntryDto'];
export type Relation = Schemas['RelationDto'];
export type ItemDocument = Schemas['DocumentDto'];
export type Seat = Schemas['SeatDto'];
export type LastMove = Schemas['ItemTransitionDto'];

/** Whatever is known of one item begins with this, so that a change takes all of it away. */
export const itemKey = (itemId: string) => ['item', itemId] as const;

const one = (itemId: string) => ({ path: { id: itemId } });

export const itemQuery = (itemId: string) =>
  queryOptions({
    queryKey: itemKey(itemId),
    queryFn: () => answer(api.GET('/api/v1/items/{id}', { params: one(itemId) })),
  });

/** All that happened, the newest first, or only what is of these kinds. */
export const storyQuery = (itemId: string, kinds: readonly StoryKind[], limit = 30) =>
  infiniteQueryOptions({
    queryKey: [...itemKey(itemId), 'story', kinds, limit],
    queryFn: ({ pageParam }) => {
      const query = { limit, ...(kinds.length > 0 ? { kinds: [...kinds] } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items/{id}/timeline', { params: { ...one(itemId), query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** The last move, which says whether it can be taken back. */
export const lastMoveQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'last-move'],
    queryFn: async () => {
      const params = { ...one(itemId), query: { limit: 1 } };
      const { data } = await answer(api.GET('/api/v1/items/{id}/transitions', { params }));
      return data[0] ?? null;
    },
  });

export const relatedQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'related'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/related', { params: one(itemId) })),
  });

export const seatsQuery = (itemId: string) =>
  infiniteQueryOptions({
    queryKey: [...itemKey(itemId), 'seats'],
    queryFn: ({ pageParam }) => {
      const query = { limit: 20, released: false, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/items/{id}/seats', { params: { ...one(itemId), query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const stepsQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'steps'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/steps', { params: one(itemId) })),
    // Who watches sees what happens by itself.
    refetchInterval: ({ state }) => (state.data?.data.some(isGoing) ? 1_500 : false),
  });

export const chargesQuery = (itemId: string) =>
  queryOptions({
    queryKey: [...itemKey(itemId), 'charges'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/charges', { params: { ...one(itemId), query: { limit: 100 } } })),
  });

const WATCHED_FOR = 60_000;

/** Whether something will happen by itself: an automation is at work, or all is done and the completing verb is on its way. */
export function isGoing(run: Run): boolean {
  const watched = run.endedAt === null || Date.now() - new Date(run.endedAt).getTime() < WATCHED_FOR;
  const atWork = run.steps.some(({ kind, state }) => kind === 'automation' && (state === 'pending' || state === 'running'));
  const done = run.steps.every(({ state }) => state === 'succeeded' || state === 'cancelled');
  return run.current && watched && (atWork || (done && run.completesWith !== null));
}
