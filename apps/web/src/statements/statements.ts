import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type StatementSum = components['schemas']['StatementSumDto'];
export type Recovery = components['schemas']['RateRecoveryDto'];
export type StatementTerms = components['schemas']['StatementTermsDto'];
export type Statement = components['schemas']['StatementDto'];
export type StatementLine = components['schemas']['StatementLineDto'];
export type StatementRule = components['schemas']['StatementRuleDto'];

export const statementsQuery = (month: string) =>
  queryOptions({
    queryKey: ['statements', month],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statements', { params: { query: { month } }, signal })),
  });

export const statementQuery = (month: string, businessUnitId: string) =>
  queryOptions({
    queryKey: ['statements', month, businessUnitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statements/{month}/{businessUnitId}', { params: { path: { month, businessUnitId } }, signal })),
  });

export const termsQuery = (businessUnitId: string) =>
  queryOptions({
    queryKey: ['statements', 'terms', businessUnitId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/statement-terms/{businessUnitId}', { params: { path: { businessUnitId } }, signal })),
  });

/** Terms of units change how many a card rates. */
/** The rule that made a line, with what it divided by. */
export const ruleQuery = (month: string, businessUnitId: string, versionId: string) =>
  queryOptions({
    queryKey: ['statements', month, businessUnitId, 'rules', versionId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/statements/{month}/{businessUnitId}/rules/{versionId}', {
          params: { path: { month, businessUnitId, versionId } },
          signal,
        }),
      ),
  });

export async function forgetStatements(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['statements'] }),
    queries.invalidateQueries({ queryKey: ['rate-cards'] }),
    queries.invalidateQueries({ queryKey: ['allocation-months'] }),
    queries.invalidateQueries({ queryKey: ['fiscal-periods'] }),
  ]);
}
