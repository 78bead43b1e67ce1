import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];
type Selection = NonNullable<Schemas['NewBulkChangeDto']['selection']>;
export type ItemsMove = Schemas['BulkChangeDto'];

/** Which items go over, and to what. */
export interface WantedMove {
  selection: Selection;
  definition: string;
  definitionVersion: number;
  /** Old state → new state, where they are called otherwise. */
  states: Record<string, string>;
}

/** Lets items live by another lifecycle, or only tries it. */
export function moveItems({ selection, ...redefine }: WantedMove, dryRun: boolean): Promise<ItemsMove> {
  return answer(api.POST('/api/v1/bulk-changes', { body: { selection, change: { redefine }, dryRun } }));
}

export const itemsMoveQuery = (id: string) =>
  queryOptions({
    queryKey: ['bulk-change', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/bulk-changes/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 700 : false),
  });

/** How many items went, or would go, from where to where, and were refused for what. */
export const moveReportQuery = (id: string, state: string) =>
  queryOptions({
    queryKey: ['bulk-change', id, 'moves', state],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/bulk-changes/{id}/report', { params: { path: { id } }, signal }))).data,
  });
