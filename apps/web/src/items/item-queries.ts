import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

export const itemQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId],
    queryFn: () => answer(api.GET('/api/v1/items/{id}', { params: { path: { id: itemId } } })),
  });

export const historyQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'history'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/transitions', { params: { path: { id: itemId }, query: { limit: 100 } } })),
  });

export const stepsQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'steps'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/steps', { params: { path: { id: itemId } } })),
  });

export const itemSpendQuery = (itemId: string) =>
  queryOptions({
    queryKey: ['item', itemId, 'spend'],
    queryFn: () => answer(api.GET('/api/v1/items/{id}/spend', { params: { path: { id: itemId } } })),
  });

export type ItemView = Awaited<ReturnType<NonNullable<ReturnType<typeof itemQuery>['queryFn']>>>;
export type OfferedVerb = ItemView['verbs'][number];
export type Question = NonNullable<OfferedVerb['asks']>[number];
