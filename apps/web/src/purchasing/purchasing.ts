import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type Order = Schemas['PurchaseOrderDto'];
export type OrderDetail = Schemas['PurchaseOrderDetailDto'];
export type OrderLine = Schemas['OrderLineDto'];
export type OrderChanges = Schemas['OrderChangesDto'];
export type OrderVerb = OrderDetail['verbs'][number];
export type OrderableLine = Schemas['OrderableLineDto'];
export type Receipt = Schemas['ReceiptDto'];
export type ReceiptDetail = Schemas['ReceiptDetailDto'];
export type Delivery = Schemas['DeliveryDto'];
export type ReturnedLine = Schemas['ReturnedLineDto'];
export type VendorReturn = Schemas['VendorReturnDto'];
export type VendorReturnDetail = Schemas['VendorReturnDetailDto'];
export type StandingItem = Schemas['StandingItemDto'];

export const orderStates = [
  'draft',
  'sent',
  'acknowledged',
  'partly_received',
  'received',
  'closed_short',
  'cancelled',
] as const satisfies readonly Order['state'][];

/** Of which something is still to come. */
export const isOpen = ({ state }: Pick<Order, 'state'>): boolean =>
  state === 'sent' || state === 'acknowledged' || state === 'partly_received';

const at = (id: string) => ({ path: { id } });
export const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-orders', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-orders/{id}', { params: at(id), signal })),
  });

export const receiptQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-receipts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-receipts/{id}', { params: at(id), signal })),
  });

/** What stands as ordered with an order, which receiving moves. */
export const standingQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['purchase-orders', orderId, 'standing'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/purchase-orders/{id}/standing-items', { params: at(orderId), signal })).then(({ data }) => data),
  });

export const returnQuery = (id: string) =>
  queryOptions({
    queryKey: ['vendor-returns', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/vendor-returns/{id}', { params: at(id), signal })),
  });

/** What comes with a verb: why, or what the vendor said. */
export type OrderNews = Omit<Schemas['OrderTransitionDto'], 'verb'>;

/** What the buyer does with an order, as they saw it. */
export async function moveOrder({ id, version }: OrderDetail, verb: OrderVerb, news: OrderNews = {}): Promise<OrderDetail> {
  const body = { verb, ...news };
  const call = api.POST('/api/v1/purchase-orders/{id}/transitions', { params: at(id), headers: matching(version), body });
  return shown(await answer(call));
}

export async function receive(orderId: string, body: Schemas['NewReceiptDto']): Promise<ReceiptDetail> {
  return came(await answer(api.POST('/api/v1/purchase-orders/{id}/receipts', { params: at(orderId), body })));
}

/** A long list, taken in by a job in the background. */
export async function receiveSerials(orderId: string, body: Schemas['NewSerialsDto']): Promise<ReceiptDetail> {
  return came(await answer(api.POST('/api/v1/purchase-orders/{id}/serials', { params: at(orderId), body })));
}

/** A list whose job stopped goes on where it was. */
export async function resumeList(id: string): Promise<ReceiptDetail> {
  return came(await answer(api.POST('/api/v1/purchase-receipts/{id}/resumption', { params: at(id) })));
}

export async function undoReceipt(id: string, reason: string): Promise<ReceiptDetail> {
  return came(await answer(api.POST('/api/v1/purchase-receipts/{id}/undoing', { params: at(id), body: { reason } })));
}

export async function addNotice(orderId: string, body: Schemas['NewNoticeDto']): Promise<Schemas['ShippingNoticeDetailDto']> {
  const notice = await answer(api.POST('/api/v1/purchase-orders/{id}/shipping-notices', { params: at(orderId), body }));
  forgetOrders();
  return notice;
}

/** All that a notice says is taken in, as a list in the background. */
export async function receiveNotice(id: string): Promise<ReceiptDetail> {
  return came(await answer(api.POST('/api/v1/shipping-notices/{id}/receipts', { params: at(id), body: {} })));
}

export async function beginReturn(orderId: string, body: Schemas['NewVendorReturnDto']): Promise<VendorReturnDetail> {
  return wentBack(await answer(api.POST('/api/v1/purchase-orders/{id}/returns', { params: at(orderId), body })));
}

export async function recordCredit(id: string, body: Schemas['NewCreditDto']): Promise<VendorReturnDetail> {
  return wentBack(await answer(api.POST('/api/v1/vendor-returns/{id}/credits', { params: at(id), body })));
}

function wentBack(known: VendorReturnDetail): VendorReturnDetail {
  queries.setQueryData(returnQuery(known.id).queryKey, known);
  forgetOrders();
  return known;
}

export function shown(order: OrderDetail): OrderDetail {
  queries.setQueryData(orderQuery(order.id).queryKey, order);
  forgetOrders();
  return order;
}

function came(receipt: ReceiptDetail): ReceiptDetail {
  queries.setQueryData(receiptQuery(receipt.id).queryKey, receipt);
  forgetOrders();
  return receipt;
}

/** What was read of orders, of what came and of what waits to be ordered is out of date. */
export function forgetOrders(): void {
  for (const key of ['purchase-orders', 'purchase-receipts', 'orderable-lines', 'vendor-returns', 'shipping-notices', 'items'])
    void queries.invalidateQueries({ queryKey: [key] });
}
