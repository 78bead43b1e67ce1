import type { Page } from 'playwright-core';
import { settled } from '../browser.js';
import type { Office } from '../office.js';
import { furnitureFor, orderOf, quotedFor } from '../orders.js';
import { publishPolicy } from '../requests.js';
import type { JudgedPage } from './page.js';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
let orderId = '';
let receiptId = '';
let returnId = '';

/** Two vendors asked for the same furniture. @returns the dearer quote */
async function comparedFor(office: Office): Promise<string> {
  const lines = await furnitureFor(office, 'Furniture for the new desks');
  const { carrier, hardware } = office.vendors;
  const cheap = { vendorId: carrier, reference: 'NT-2026-118', unitPricesMinor: ['61900', '29900'], leadDays: 21 };
  await quotedFor(office, lines, cheap);
  return quotedFor(office, lines, { vendorId: hardware, reference: 'PC-4711', unitPricesMinor: ['64900', '28500'], leadDays: 4 });
}

/** Orders, what waits to be ordered, and receiving. */
export const purchasingPages: readonly JudgedPage[] = [
  { name: 'orders-none', at: '/orders', show: (shown) => shown.getByText('Nothing was ordered yet').waitFor() },
  { name: 'orderable-none', at: '/orders/new', show: (shown) => shown.getByText('Nothing waits to be ordered').waitFor() },
  { name: 'returns-none', at: '/returns', show: (shown) => shown.getByText('Nothing went back').waitFor() },
  { name: 'receiving-none', at: '/receiving', show: (shown) => shown.getByText('No delivery is expected').waitFor() },
  {
    name: 'order',
    show: async (shown, office: Office) => {
      if (!orderId) {
        await publishPolicy(office);
        orderId = await orderOf(office, { title: 'Laptops for the harbour' });
      }
      await shown.goto(`/orders/${orderId}`);
      await heading(shown, /^P-\d{4}-\d+ · /);
      await settled(shown);
    },
  },
  {
    name: 'order-amend',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'More', exact: true }).click();
      await shown.getByRole('menuitem', { name: 'Amend the order' }).click();
      await shown.getByLabel('Why it is amended').waitFor();
    },
  },
  {
    name: 'order-amend-review',
    show: async (shown) => {
      const amending = shown.getByRole('dialog', { name: /^Amend P-/ });
      await amending
        .getByRole('group', { name: /Pinebook 14/ })
        .getByLabel('Quantity')
        .fill('2');
      await amending.getByLabel('Why it is amended').fill('One of them comes from the branch in Lisbon.');
      await amending.getByRole('button', { name: 'Look at the difference' }).click();
      await amending.getByRole('button', { name: 'Send the amendment' }).waitFor();
    },
  },
  {
    name: 'order-versions',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Send the amendment' }).click();
      await shown.getByRole('region', { name: 'Versions' }).getByText('Version 1').waitFor();
      await settled(shown);
    },
  },
  {
    name: 'receive',
    show: async (shown) => {
      await shown.goto(`/receiving/${orderId}`);
      await heading(shown, /^Receive P-/);
      const field = shown.getByLabel('Serial of Pinebook 14');
      await field.waitFor();
      for (const serial of ['HB-1', 'hb-1']) {
        await field.fill(serial);
        await field.press('Enter');
      }
      await shown.getByText('hb-1 was scanned already').waitFor();
    },
  },
  { name: 'quotes-none', at: '/quotes', show: (shown) => shown.getByText('No quote was entered yet').waitFor() },
  {
    name: 'quote',
    show: async (shown, office: Office) => {
      await shown.goto(`/quotes/${await comparedFor(office)}`);
      await heading(shown, 'Quote of Pine Computers');
      await shown.getByText('NT-2026-118').waitFor();
      await settled(shown);
    },
  },
  {
    name: 'quote-choose',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Choose Pine Computers' }).click();
      await shown.getByLabel('Why this one').waitFor();
    },
  },
  {
    name: 'quotes',
    at: '/quotes',
    show: async (shown) => {
      await shown.getByText('Standing desk, 160 cm and one more').first().waitFor();
      await settled(shown);
    },
  },
  {
    name: 'quote-new',
    at: '/orders/new',
    show: async (shown) => {
      const row = shown.getByRole('row', { name: /Standing desk/ }).first();
      await row.getByRole('checkbox').click();
      await shown.getByRole('button', { name: 'Enter a quote' }).click();
      const drawer = shown.getByRole('dialog', { name: 'Enter a quote' });
      await drawer.getByRole('button', { name: 'Keep the quote' }).click();
      await drawer.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'orders',
    at: '/orders',
    show: async (shown) => {
      await shown
        .getByText(/^P-\d{4}-\d+$/)
        .first()
        .waitFor();
      await settled(shown);
    },
  },
  {
    name: 'receipt',
    show: async (shown, office: Office) => {
      if (!receiptId) {
        const stock = await office.as('it_operations');
        const { body } = await stock.get<{ lines: Array<{ id: string; kind: string | null }> }>(`/purchase-orders/${orderId}`);
        const lineId = body.lines.find(({ kind }) => kind === 'asset')?.id;
        const lines = [{ lineId, units: [{ serial: 'JUDGED-1' }], damaged: 1, note: 'One box was wet.' }];
        const came = await stock.post<{ id: string }>(`/purchase-orders/${orderId}/receipts`, { deliveryNote: 'LS-88', lines });
        receiptId = came.body.id;
      }
      await shown.goto(`/receipts/${receiptId}`);
      await heading(shown, /LS-88/);
      await shown.getByText('JUDGED-1').waitFor();
    },
  },
  {
    name: 'receipt-undo',
    show: async (shown) => {
      await shown.goto(`/receipts/${receiptId}`);
      await heading(shown, /LS-88/);
      await shown.getByRole('button', { name: 'Take it back' }).click();
      await shown.getByText('This would happen:').waitFor();
    },
  },
  {
    name: 'receipt-return',
    show: async (shown) => {
      await shown.goto(`/receipts/${receiptId}`);
      await heading(shown, /LS-88/);
      await shown.getByRole('button', { name: 'Send back to the vendor' }).click();
      await shown.getByLabel('The vendor’s return number').waitFor();
    },
  },
  {
    name: 'notice-upload',
    show: async (shown) => {
      await shown.goto(`/orders/${orderId}`);
      await heading(shown, /^P-\d{4}-\d+ · /);
      await shown.getByRole('button', { name: 'Upload a notice' }).click();
      await shown.getByLabel('Number of the shipment or delivery note').waitFor();
    },
  },
  {
    name: 'return',
    show: async (shown, office: Office) => {
      if (!returnId) {
        const stock = await office.as('it_operations');
        const { body } = await stock.get<{ lines: Array<{ id: string; kind: string | null }> }>(`/purchase-orders/${orderId}`);
        const lineId = body.lines.find(({ kind }) => kind === 'asset')?.id;
        const lines = [{ lineId, came: 'damaged', quantity: 1, expectedCreditMinor: '129900' }];
        const facts = { rmaReference: 'RMA-88', reason: 'The box was wet.', returnedOn: '2026-03-20', lines };
        const began = await stock.post<{ id: string }>(`/purchase-orders/${orderId}/returns`, facts);
        returnId = began.body.id;
      }
      await shown.goto(`/returns/${returnId}`);
      await heading(shown, /RMA-88/);
      await settled(shown);
    },
  },
  { name: 'returns', at: '/returns', show: (shown) => shown.getByText('RMA-88').first().waitFor() },
  {
    name: 'vendor-trade',
    at: ({ vendors }) => `/vendors/${vendors.hardware}`,
    show: async (shown) => {
      await shown.getByRole('region', { name: 'Last prices' }).getByText('Pinebook 14').waitFor();
      await shown.getByRole('region', { name: 'Quotes' }).getByText('PC-4711').waitFor();
      await settled(shown);
    },
  },
  {
    name: 'vendor-on-orders',
    show: async (shown) => {
      const panel = shown.getByRole('region', { name: 'On orders' });
      await panel.getByRole('button', { name: 'Edit', exact: true }).click();
      const form = shown.getByRole('dialog', { name: 'On the papers of orders' });
      await form.getByLabel('Registered name').waitFor();
    },
  },
];
