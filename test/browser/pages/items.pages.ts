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
  {
    name: 'items-chosen',
    at: '/items?kind=asset&q=Pinebook',
    show: async (page) => {
      await settled(page);
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('checkbox').nth(2).check();
      await page.getByText('2 chosen').waitFor();
    },
  },
  {
    name: 'items-bulk',
    show: async (page) => {
      await page.getByRole('button', { name: 'Edit …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'See what would happen' }).click();
      await page.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'items-preview',
    at: ({ items }) => `/items?q=QM-ADA&open=${items.adasLaptop}`,
    show: (page) => page.getByText('What happened last').waitFor(),
  },
  { name: 'items-none', at: '/items?q=hippopotamus&stuck=yes', show: (page) => page.getByText('Nothing matches').waitFor() },
  {
    name: 'items-new',
    at: '/items/new?kind=service',
    show: (page) => page.getByRole('button', { name: 'Add the service' }).waitFor(),
  },
  {
    name: 'items-paste',
    at: '/items/paste',
    show: (page) => page.getByRole('textbox', { name: 'Cells' }).fill('Kind\tName\nasset\tPinebook red\nasset\tPinebook blue'),
  },
  {
    name: 'places',
    at: ({ locations }) => `/places?at=${locations.berlin}`,
    show: (page) => page.getByRole('heading', { name: 'Berlin', level: 2 }).waitFor(),
  },
  { name: 'bulk-changes', at: '/bulk-changes', show: (page) => page.getByText('No bulk changes yet').waitFor() },
  {
    name: 'board',
    at: '/board',
    show: (page) => page.getByRole('link', { name: 'QM-PHONE' }).waitFor(),
  },
  {
    name: 'board-move',
    show: async (page) => {
      await page.getByRole('button', { name: 'Move QM-PHONE …' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Receive/ })
        .waitFor();
    },
  },
  {
    name: 'item',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'item-verbs', show: (page) => page.getByRole('button', { name: 'More', exact: true }).click() },
  {
    name: 'item-lines',
    at: ({ items }) => `/items/${items.adasLaptop}?spend=lines&story=cost`,
    show: (page) => page.getByRole('cell', { name: '−€350.00' }).waitFor(),
  },
  {
    name: 'item-edit',
    show: async (page) => {
      await page.getByRole('button', { name: 'More for this item' }).click();
      await page.getByRole('menuitem', { name: 'Edit' }).click();
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
    name: 'item-unknown',
    at: '/items/018f0000-0000-7000-8000-000000000000',
    refusals: [[404, '/api/v1/items/']],
    show: (page) => page.getByText('There is no such item').waitFor(),
  },
];
