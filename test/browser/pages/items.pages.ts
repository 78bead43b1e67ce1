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
    name: 'items-columns',
    show: async (page) => {
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('checkbox', { name: 'Holder' }).waitFor();
    },
  },
  { name: 'bulk-changes-none', at: '/bulk-changes', show: (page) => page.getByText('No bulk changes yet').waitFor() },
  {
    name: 'items-chosen',
    at: '/items?kind=asset&q=Pinebook',
    show: async (page) => {
      await settled(page);
      await page.getByRole('checkbox').nth(1).check();
      await page.getByRole('checkbox').nth(3).check();
      await page.getByText('2 chosen').waitFor();
    },
  },
  {
    name: 'items-labels',
    show: async (page) => {
      await page.getByRole('button', { name: 'Labels' }).click();
      await page.getByRole('radio', { name: 'A label printer (ZPL)' }).check();
      await page.getByRole('link', { name: 'Download' }).waitFor();
    },
  },
  {
    name: 'items-bulk',
    show: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
      await page.getByRole('button', { name: 'Edit …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'See what would happen' }).click();
      await page.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'items-answers',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Use a verb …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Change 2 items' });
      await dialog.getByRole('combobox', { name: 'Verb' }).click();
      await page.getByRole('option', { name: 'Report missing' }).click();
      await dialog.getByRole('button', { name: 'Answers from a table' }).click();
      await dialog.getByRole('textbox', { name: 'Cells' }).fill('Tag\tWhat happened\nQM-1\tLost on the way');
      await dialog.getByText('One row').waitFor();
    },
  },
  {
    name: 'items-tried',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Use a verb …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Change 2 items' });
      await dialog.getByRole('combobox', { name: 'Verb' }).click();
      await page.getByRole('option', { name: 'Report missing' }).click();
      await dialog.getByRole('textbox', { name: 'What happened' }).fill('Not on the shelf');
      await dialog.getByRole('button', { name: 'See what would happen' }).click();
      await dialog.getByText(/is not possible while the state is/).waitFor();
    },
  },
  {
    name: 'bulk-change',
    show: async (page) => {
      const dialog = page.getByRole('dialog', { name: 'Change 2 items' });
      await dialog.getByRole('button', { name: 'Change one item' }).click();
      await dialog.getByRole('link', { name: 'Open its page' }).click();
      await page.getByRole('heading', { name: 'Report missing', level: 1 }).waitFor();
      await page.getByRole('main').getByText('Done', { exact: true }).waitFor();
    },
  },
  {
    name: 'bulk-changes',
    at: '/bulk-changes',
    show: (page) => page.getByRole('link', { name: 'Report missing' }).first().waitFor(),
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
];
