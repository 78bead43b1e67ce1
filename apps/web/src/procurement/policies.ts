import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];
export type Policy = Schemas['ApprovalPolicyDto'];
export type PolicyBook = Schemas['PolicyBookDto'];
export type PolicyRule = Schemas['PolicyRuleDto'];
export type PolicyStep = Schemas['PolicyStepDto'];
export type Approver = Schemas['ApproverDto'];

/** All versions, the one in force first. */
export const policiesQuery = queryOptions({
  queryKey: ['approval-policies'],
  queryFn: ({ signal }) =>
    answer(api.GET('/api/v1/approval-policies', { params: { query: { limit: 100 } }, signal })).then(({ data }) => data),
});
