import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';

export type RunDetail = components['schemas']['RunDetailDto'];
export type RunSummary = components['schemas']['RunSummaryDto'];

export const runQuery = (id: string) =>
  queryOptions({
    queryKey: ['run', id],
    queryFn: () => answer(api.GET('/api/v1/runs/{id}', { params: { path: { id } } })),
  });
