import type { Page } from 'playwright-core';
import { settled } from '../browser.js';
import type { Office } from '../office.js';
import { orderOf } from '../orders.js';
import { publishPolicy } from '../requests.js';
import type { JudgedPage } from './page.js';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
let orderId = '';

/** Orders, what waits to be ordered, and receiving. */
export const purchasingPages: readonly JudgedPage[] = [
  { name: 'orders-none', at: '/orders', show: (shown) => shown.getByText('Nothing was ordered yet').waitFor() },
  { name: 'orderable-none', at: '/orders/new', show: (shown) => shown.getByText('Nothing waits to be ordered').waitFor() },
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
];
