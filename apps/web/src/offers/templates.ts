import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type RequestTemplate = Schemas['RequestTemplateDto'];
export type TemplateDetail = Schemas['RequestTemplateDetailDto'];
export type LineToday = Schemas['LineTodayDto'];

const at = (id: string) => ({ path: { id } });

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['request-templates', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/request-templates/{id}', { params: at(id), signal })),
    // What is offered, and for how much, may have changed since.
    staleTime: 0,
  });

/** The first of them by name. */
export const templatesQuery = (mine = false) =>
  queryOptions({
    queryKey: ['request-templates', 'first', mine],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/request-templates', { params: { query: mine ? { mine, limit: 200 } : { limit: 8 } }, signal })),
  });

/** The lines of a request as they could be asked for today. */
export const linesTodayQuery = (requestId: string) =>
  queryOptions({
    queryKey: ['purchase-requests', requestId, 'today'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-requests/{id}/lines-today', { params: at(requestId), signal })),
    staleTime: 0,
  });

export function removeTemplate({ id, version }: RequestTemplate) {
  const headers = { 'If-Match': `"${version}"` };
  return answer(api.DELETE('/api/v1/request-templates/{id}', { params: at(id), headers }));
}

/** @param removed what is not there any more, and so is not read again while its page is still in sight */
export function forgetTemplates(removed?: string): void {
  const isLeft = ({ queryKey }: { queryKey: readonly unknown[] }): boolean =>
    removed === undefined || !queryKey.includes(removed);
  void queries.invalidateQueries({ queryKey: ['request-templates'], predicate: isLeft });
}
