import type { JudgedPage } from './page.js';

export const itemPages: readonly JudgedPage[] = [
  {
    name: 'item',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'item-verbs', show: (page) => page.getByRole('button', { name: 'More', exact: true }).click() },
  {
    name: 'item-lines',
    at: ({ items }) => `/items/${items.adasLaptop}?story=cost`,
    show: async (page) => {
      await page.getByRole('button', { name: /lines of Credit, Over its life/ }).click();
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'item-edit',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: async (page) => {
      await page.getByRole('button', { name: 'More for this item' }).click();
      await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Serial number' }).waitFor();
    },
  },
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
    name: 'item-seats',
    at: '/items?kind=license',
    show: async (page) => {
      await page.locator('[data-row]').first().click();
      await page.getByRole('region', { name: 'Seats' }).getByRole('button').first().waitFor();
    },
  },
  {
    name: 'item-seat',
    show: async (page) => {
      await page.getByRole('region', { name: 'Seats' }).getByRole('button').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'item-unknown',
    at: '/items/018f0000-0000-7000-8000-000000000000',
    refusals: [[404, '/api/v1/items/']],
    show: (page) => page.getByText('There is no such item').waitFor(),
  },
];
