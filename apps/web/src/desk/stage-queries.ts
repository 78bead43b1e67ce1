import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type StageQueue = components['schemas']['StageQueueDto'];
export type Arrivals = components['schemas']['ArrivalsDto'];

/** A control room is looked at without being touched. */
const EVERY = 30_000;

export const stagesQuery = queryOptions({
  queryKey: ['stages', 'queues'],
  queryFn: async () => (await answer(api.GET('/api/v1/stage-queues'))).data,
  refetchInterval: EVERY,
});

export const arrivalsQuery = queryOptions({
  queryKey: ['stages', 'arrivals'],
  queryFn: async () => (await answer(api.GET('/api/v1/stage-queues/arrivals'))).data,
  staleTime: EVERY,
});
