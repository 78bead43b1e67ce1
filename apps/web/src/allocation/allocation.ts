import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';
import { forgetStatements } from '../statements/statements.js';

export type RuleOutcome = components['schemas']['RuleOutcomeDto'];
export type AllocationRule = components['schemas']['AllocationRuleDto'];
export type DriverFigure = components['schemas']['DriverFigureDto'];
export type AllocationVersion = components['schemas']['AllocationVersionDto'];

export const allocationQuery = (month: string) =>
  queryOptions({
    queryKey: ['allocation-months', month],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/allocation-months/{month}', { params: { path: { month } }, signal })),
  });

export const allocationRulesQuery = queryOptions({
  queryKey: ['allocation-rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/allocation-rules', { params: { query: { limit: 200 } }, signal })),
});

/** The figures of a month, each of a name and unit. */
export const figuresQuery = (month: string) =>
  queryOptions({
    queryKey: ['driver-figures', month],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/driver-figures', { params: { query: { month } }, signal }))).data,
  });

/** What a rule would do to a month before it is kept. */
export const triedQuery = (month: string, body: components['schemas']['TriedAllocationDto'] | undefined) =>
  queryOptions({
    queryKey: ['allocation-months', month, 'tried', body],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/allocation-months/{month}/preview', {
          params: { path: { month } },
          body: body ?? { name: '', position: 1, definition: { source: {}, method: 'direct', targets: [] } },
          signal,
        }),
      ),
    enabled: body !== undefined,
    retry: false,
  });

/** Rules, figures and runs change what months and statements show. */
export async function forgetAllocation(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['allocation-rules'] }),
    queries.invalidateQueries({ queryKey: ['driver-figures'] }),
    forgetStatements(),
  ]);
}
