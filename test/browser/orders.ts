import type { Office } from './office.js';
import { askFor } from './requests.js';

/** What was asked for and approved by all who have to, by the policy of `publishPolicy`. @returns the request's id */
export async function approvedFor(office: Office, asked: { title: string; lines?: readonly object[] }): Promise<string> {
  const id = await askFor(await office.as('it_operations'), office, asked);
  for (const role of ['procurement', 'finance'] as const) {
    const decider = await office.as(role);
    const { body } = await decider.get<{ version: number }>(`/purchase-requests/${id}`);
    const match = { 'if-match': `"${body.version}"` };
    const { status } = await decider.post(`/purchase-requests/${id}/decisions`, { verdict: 'approve' }, match);
    if (status !== 201) throw new Error(`The approval of ${role} was refused with ${status}.`);
  }
  return id;
}

/** Desks and chairs that no vendor is named for, so that several can be asked. @returns the lines */
export async function furnitureFor(office: Office, title: string): Promise<string[]> {
  const shared = { domain: 'it', category: 'Furniture', quantity: 4 };
  const lines = [
    { ...shared, description: 'Standing desk, 160 cm', unitPriceMinor: '65000' },
    { ...shared, description: 'Chair with armrests', unitPriceMinor: '32000' },
  ];
  return waitingOf(office, await approvedFor(office, { title, lines }));
}

/** Lines of a request that wait to be ordered. */
export async function waitingOf(office: Office, requestId: string): Promise<string[]> {
  const buyer = await office.as('procurement');
  const waiting = await buyer.get<{ data: Array<{ id: string; requestId: string }> }>('/orderable-lines?limit=100');
  return waiting.body.data.filter((line) => line.requestId === requestId).map(({ id }) => id);
}

interface Offered {
  vendorId: string;
  reference: string;
  /** Of each line, for each, in cents. */
  unitPricesMinor: readonly string[];
  leadDays: number;
}

/** What a vendor asks for approved lines. @returns the quote's id */
export async function quotedFor(office: Office, requestLineIds: readonly string[], offered: Offered): Promise<string> {
  const buyer = await office.as('procurement');
  const { vendorId, reference, unitPricesMinor, leadDays } = offered;
  const lines = requestLineIds.map((requestLineId, at) => {
    const unitPriceMinor = unitPricesMinor[at] ?? '0';
    return { requestLineId, unitPriceMinor, leadDays, taxBasisPoints: 1_900 };
  });
  const facts = { vendorId, reference, currency: 'EUR', validUntil: '2099-12-31', shippingMinor: '4900', terms: 'Net 30', lines };
  const { status, body } = await buyer.post<{ id: string }>('/purchase-quotes', facts);
  if (status !== 201) throw new Error(`The quote was refused with ${status}: ${JSON.stringify(body)}`);
  return body.id;
}

/** An order of all its lines, sent to the vendor. @returns its id */
export async function orderOf(office: Office, asked: { title: string; lines?: readonly object[] }): Promise<string> {
  const requestId = await approvedFor(office, asked);
  const buyer = await office.as('procurement');
  const requestLineIds = await waitingOf(office, requestId);
  const wanted = { requestLineIds, locationId: office.locations.berlin };
  const { body } = await buyer.post<{ data: Array<{ id: string; version: number }> }>('/purchase-orders', wanted);
  const [order] = body.data;
  if (!order) throw new Error(`No order was drafted: ${JSON.stringify(body)}`);
  const match = { 'if-match': `"${order.version}"` };
  const sent = await buyer.post(`/purchase-orders/${order.id}/transitions`, { verb: 'send' }, match);
  if (sent.status !== 201) throw new Error(`The order was not sent: ${JSON.stringify(sent.body)}`);
  return order.id;
}
