import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type PurchaseRequest = Schemas['PurchaseRequestDto'];
export type RequestDetail = Schemas['PurchaseRequestDetailDto'];
export type RequestLine = Schemas['RequestLineDto'];
export type RequestState = PurchaseRequest['state'];
export type RequestVerb = RequestDetail['verbs'][number];
export type Verdict = RequestDetail['verdicts'][number];
export type PlannedStep = Schemas['PlannedStepDto'];
export type ApprovalStep = Schemas['ApprovalStepDto'];

export const requestStates = [
  'draft',
  'pending_approval',
  'questioned',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
] as const satisfies readonly RequestState[];

const at = (id: string) => ({ path: { id } });
const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-requests', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-requests/{id}', { params: at(id), signal })),
  });

/** Of what is being written it is read anew each time: the policy and the people may have changed since. */
export const previewQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['purchase-requests', id, 'preview', version],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-requests/{id}/approval-preview', { params: at(id), signal })),
    staleTime: 0,
  });

/** Other lines in place of those of a draft. */
export async function amendLines(
  { id, version }: RequestDetail,
  lines: Schemas['RequestLineInputDto'][],
): Promise<RequestDetail> {
  const call = api.PATCH('/api/v1/purchase-requests/{id}', { params: at(id), headers: matching(version), body: { lines } });
  return shown(await answer(call));
}

/** What the requester does with a request, as they saw it. */
export async function moveRequest({ id, version }: RequestDetail, verb: RequestVerb, comment?: string): Promise<RequestDetail> {
  const body = { verb, ...(comment === undefined ? {} : { comment }) };
  const call = api.POST('/api/v1/purchase-requests/{id}/transitions', { params: at(id), headers: matching(version), body });
  return shown(await answer(call));
}

/** What who is asked decides about a request, as they saw it. */
export async function decideOn({ id, version }: RequestDetail, verdict: Verdict, reason?: string): Promise<RequestDetail> {
  const body = { verdict, ...(reason === undefined ? {} : { reason }) };
  const call = api.POST('/api/v1/purchase-requests/{id}/decisions', { params: at(id), headers: matching(version), body });
  return shown(await answer(call));
}

function shown(request: RequestDetail): RequestDetail {
  queries.setQueryData(requestQuery(request.id).queryKey, request);
  forgetRequests();
  return request;
}

/** What was read of requests and of what waits for a decision is out of date. */
export function forgetRequests(): void {
  for (const key of ['purchase-requests', 'approvals']) void queries.invalidateQueries({ queryKey: [key] });
}
