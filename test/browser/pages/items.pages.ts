import { settled } from '../browser.js';
import type { JudgedPage } from './page.js';

export const itemPages: readonly JudgedPage[] = [
  {
    name: 'items',
    at: '/items',
    show: async (page) => {
      await page.getByRole('heading', { name: 'Items', level: 1 }).waitFor();
      await settled(page);
    },
  },
  { name: 'items-none', at: '/items?q=hippopotamus&stuck=yes', show: (page) => page.getByText(/match/).first().waitFor() },
  {
    name: 'item',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'item-verbs', show: (page) => page.getByRole('button', { name: 'More', exact: true }).click() },
  {
    name: 'item-long-name',
    at: ({ items }) => `/items/${items.longNamed}`,
    show: (page) => page.getByText('Nothing spent yet').waitFor(),
  },
  {
    name: 'item-questions',
    at: ({ items }) => `/items/${items.orderedPhone}`,
    show: async (page) => {
      await page.getByRole('button', { name: 'Receive' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Receive' }).click();
      await page.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'item-unknown',
    at: '/items/018f0000-0000-7000-8000-000000000000',
    refusals: [[404, '/api/v1/items/']],
    show: (page) => page.getByText('There is no such item').waitFor(),
  },
];
