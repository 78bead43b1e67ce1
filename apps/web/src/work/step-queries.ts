import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Step } from '../item/item-queries.js';

/** Whatever is known of one step begins with this. */
export const stepKey = (id: string) => ['step', id] as const;

export const stepQuery = (id: string) =>
  queryOptions({
    queryKey: stepKey(id),
    queryFn: () => answer(api.GET('/api/v1/steps/{id}', { params: { path: { id } } })),
  });

/** Whether people do it. */
export function isForPeople({ kind }: Pick<Step, 'kind'>): boolean {
  return kind === 'task' || kind === 'approval';
}

/** Whether it is still to be done, or at least to be seen to. */
export function isOpen({ state }: Pick<Step, 'state'>): boolean {
  return state !== 'succeeded' && state !== 'cancelled';
}
