import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { forgetRequests, type RequestDetail } from './procurement.js';

type Schemas = components['schemas'];
export type RequestStock = Schemas['RequestStockDto'];
export type LineStock = Schemas['LineStockDto'];

const at = (id: string) => ({ path: { id } });
const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const stockQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-requests', id, 'stock'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-requests/{id}/stock', { params: at(id), signal })),
  });

/** Keeps what is in stock for a request, as it was seen. @returns how many items are kept for it */
export async function reserveStock({ id, version }: RequestDetail): Promise<number> {
  const { data } = await answer(
    api.POST('/api/v1/purchase-requests/{id}/reservations', { params: at(id), headers: matching(version) }),
  );
  forgetRequests();
  return data.filter(({ state }) => state === 'live').length;
}

/** @param reason why; needed of whoever did not ask for it */
export async function releaseStock({ id, version }: RequestDetail, reason: string): Promise<void> {
  await answer(
    api.POST('/api/v1/purchase-requests/{id}/reservations/releases', {
      params: at(id),
      headers: matching(version),
      body: { reason },
    }),
  );
  forgetRequests();
}
