import type { Office } from './office.js';
import { askFor } from './requests.js';

/** What was asked for and approved by all who have to, by the policy of `publishPolicy`. @returns the request's id */
export async function approvedFor(office: Office, asked: { title: string }): Promise<string> {
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

/** An order of all its lines, sent to the vendor. @returns its id */
export async function orderOf(office: Office, asked: { title: string }): Promise<string> {
  const requestId = await approvedFor(office, asked);
  const buyer = await office.as('procurement');
  const waiting = await buyer.get<{ data: Array<{ id: string; requestId: string }> }>('/orderable-lines?limit=100');
  const requestLineIds = waiting.body.data.filter((line) => line.requestId === requestId).map(({ id }) => id);
  const wanted = { requestLineIds, locationId: office.locations.berlin };
  const { body } = await buyer.post<{ data: Array<{ id: string; version: number }> }>('/purchase-orders', wanted);
  const [order] = body.data;
  if (!order) throw new Error(`No order was drafted: ${JSON.stringify(body)}`);
  const match = { 'if-match': `"${order.version}"` };
  const sent = await buyer.post(`/purchase-orders/${order.id}/transitions`, { verb: 'send' }, match);
  if (sent.status !== 201) throw new Error(`The order was not sent: ${JSON.stringify(sent.body)}`);
  return order.id;
}
