import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.gen.js';

type Schemas = components['schemas'];
export type BulkChange = Schemas['BulkChangeDto'];
export type BulkResult = Schemas['BulkResultDto'];
export type BulkAct = Schemas['BulkActDto'];
export type BulkSelection = Schemas['BulkSelectionDto'];
export type PastedTable = Schemas['PastedTableDto'];
export type Outcome = 'changed' | 'unchanged' | 'refused';

const key = (id: string) => ['bulk-change', id] as const;

/** A bulk change; while it runs it is read again and again, so that one sees how far it is. */
export const bulkChangeQuery = (id: string) =>
  queryOptions({
    queryKey: key(id),
    queryFn: () => answer(api.GET('/api/v1/bulk-changes/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 700 : false),
  });

export const bulkResultsQuery = (id: string, outcome: Outcome | undefined, state: string) =>
  infiniteQueryOptions({
    // What has run to its end has other results than what runs.
    queryKey: [...key(id), 'results', outcome, state],
    queryFn: ({ pageParam }) => {
      const query = { limit: 50, ...(outcome ? { outcome } : {}), ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/bulk-changes/{id}/results', { params: { path: { id }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

/** How many items were refused for what; another when it has run to its end. */
export const bulkReportQuery = (id: string, state: string) =>
  queryOptions({
    queryKey: [...key(id), 'report', state],
    queryFn: () => answer(api.GET('/api/v1/bulk-changes/{id}/report', { params: { path: { id } } })),
  });

/** What is to happen, and item by item where a table says so. */
export interface WantedChange {
  act: BulkAct;
  table?: PastedTable;
}

export function startBulkChange(selection: BulkSelection, { act, table }: WantedChange, dryRun: boolean): Promise<BulkChange> {
  return answer(api.POST('/api/v1/bulk-changes', { body: { selection, change: act, dryRun, ...(table ? { table } : {}) } }));
}

/** Begins to put back what can be put back. */
export function undoBulkChange(id: string): Promise<BulkChange> {
  return answer(api.POST('/api/v1/bulk-changes/{id}/undoing', { params: { path: { id } }, body: {} }));
}

/** Wherever items are shown, they may stand otherwise now. */
export function itemsChanged(queries: QueryClient): void {
  for (const name of ['items', 'item', 'tasks', 'bulk-changes', 'bulk-change']) {
    void queries.invalidateQueries({ queryKey: [name] });
  }
}

/** Waits for the end of a bulk change. */
export async function ended(queries: QueryClient, id: string): Promise<BulkChange> {
  for (;;) {
    const change = await queries.fetchQuery({ ...bulkChangeQuery(id), staleTime: 0 });
    if (change.state !== 'running') return change;
    await new Promise((later) => setTimeout(later, 500));
  }
}
