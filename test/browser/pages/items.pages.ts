import { settled } from '../browser.js';
import type { JudgedPage } from './page.js';

export const itemsPages: readonly JudgedPage[] = [
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
];
