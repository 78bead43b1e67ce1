import type { ApiClient } from '../harness/index.js';
import type { Office } from './office.js';

/** Who looks at the pages has to approve everything, and from 2,000 € on the finance people after them. */
export async function publishPolicy(office: Office): Promise<void> {
  const clerk = await office.as('administrator');
  const { body } = await clerk.get<{ data: Array<{ number: number }> }>('/approval-policies');
  const first = {
    mode: 'any',
    approvers: [
      { by: 'role', role: 'administrator' },
      { by: 'role', role: 'procurement' },
    ],
  };
  const finance = { mode: 'all', approvers: [{ by: 'role', role: 'finance' }] };
  const book = {
    rules: [
      { name: 'Below 2,000 €', when: { currency: 'EUR', belowMinor: '200000' }, steps: [first] },
      { name: 'From 2,000 €', when: { currency: 'EUR', fromMinor: '200000' }, steps: [first, finance] },
    ],
    otherwise: [finance],
  };
  const { status } = await clerk.post('/approval-policies', { book, basedOn: body.data[0]?.number ?? 0, note: 'For the office' });
  if (status !== 201) throw new Error(`The policy was refused with ${status}.`);
}

interface Asked {
  title: string;
  send?: boolean;
  /** Other lines than those, without what all lines share. */
  lines?: readonly object[];
}

/** Three laptops and their monthly care, written by somebody and sent unless told otherwise. @returns its id */
export async function askFor(who: ApiClient, office: Office, { title, send = true, lines: others }: Asked): Promise<string> {
  const shared = { currency: 'EUR', costCenterId: office.costCenters.network };
  const lines = others?.map((line) => ({ ...shared, ...line })) ?? [
    { ...shared, productId: office.products.laptop, quantity: 3, unitPriceMinor: '129900' },
    {
      ...shared,
      description: 'Care at the desk, with a spare within a day',
      domain: 'it',
      category: 'Support',
      quantity: 3,
      unitPriceMinor: '0',
      recurringMinor: '1290',
      termMonths: 24,
      vendorId: office.vendors.hardware,
    },
  ];
  const facts = { title, reason: 'Three people start on the first of the month.', forKind: 'self', lines };
  const { status, body } = await who.post<{ id: string; version: number }>('/purchase-requests', facts);
  if (status !== 201) throw new Error(`The request was refused with ${status}: ${JSON.stringify(body)}`);
  if (!send) return body.id;
  const match = { 'if-match': `"${body.version}"` };
  const sent = await who.post(`/purchase-requests/${body.id}/transitions`, { verb: 'submit' }, match);
  if (sent.status !== 201) throw new Error(`The request was not sent: ${JSON.stringify(sent.body)}`);
  return body.id;
}
