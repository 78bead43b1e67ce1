import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.gen.js';
import { queries } from '../../queries.js';
import { matching, type OrderDetail, shown } from '../purchasing.js';

type Schemas = components['schemas'];
export type Amendment = Schemas['AmendmentDto'];
export type AmendmentPreview = Schemas['AmendmentPreviewDto'];
export type OrderChange = Schemas['OrderChangeDto'];
export type OrderVersion = Schemas['OrderVersionDto'];

/** Where an order can be amended: once it was sent, and until it is closed or cancelled. */
export const isAmendable = ({ state }: Pick<OrderDetail, 'state'>): boolean =>
  state === 'sent' || state === 'acknowledged' || state === 'partly_received' || state === 'received';

const at = (id: string) => ({ path: { id } });

export const versionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-orders', id, 'versions'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/purchase-orders/{id}/versions', { params: at(id), signal }))).data,
  });

export function previewAmendment({ id, version }: OrderDetail, body: Amendment): Promise<AmendmentPreview> {
  const params = { params: at(id), headers: matching(version), body };
  return answer(api.POST('/api/v1/purchase-orders/{id}/amendment-preview', params));
}

export async function amend({ id, version }: OrderDetail, body: Amendment): Promise<OrderDetail> {
  const order = await answer(
    api.POST('/api/v1/purchase-orders/{id}/amendments', { params: at(id), headers: matching(version), body }),
  );
  void queries.invalidateQueries({ queryKey: versionsQuery(id).queryKey });
  return shown(order);
}
