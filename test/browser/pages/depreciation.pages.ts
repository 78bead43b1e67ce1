import { DepreciationBooks, DepreciationRuns } from '#spend';
import type { JudgedPage } from './page.js';

/** What assets are worth in the books. */
export const depreciationPages: readonly JudgedPage[] = [
  {
    name: 'depreciation',
    at: '/depreciation',
    show: async (shown, { actor, api }) => {
      // Each width and scheme comes here again; the book is opened once.
      const rules = [{ method: 'straight_line', convention: 'full_month', lifeMonths: 36 }] as const;
      await api
        .get(DepreciationBooks)
        .add(actor, { name: 'Financial', postsToLedger: true, startsOn: '2025-01-01', rules })
        .then(() => api.get(DepreciationRuns).runAll(actor))
        .catch(() => undefined);
      await shown.reload();
      await shown.getByRole('heading', { name: 'Depreciation', level: 1 }).waitFor();
      await shown.getByRole('heading', { name: 'By category' }).waitFor();
    },
  },
  {
    name: 'item-in-books',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Value in the books' }).scrollIntoViewIfNeeded();
      await shown.getByText('Schedule', { exact: true }).click();
      await shown.getByRole('region', { name: /^Schedule of the book/ }).waitFor();
    },
  },
  {
    name: 'depreciation-book-form',
    at: '/depreciation',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Change the book' }).click();
      await shown.getByRole('button', { name: 'Show a schedule' }).click();
      await shown.getByText(/^Fully depreciated in /).waitFor();
    },
  },
  {
    name: 'depreciation-terms-form',
    at: ({ items }) => `/items/${items.adasLaptop}`,
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Change the terms' }).click();
      await shown.getByRole('textbox', { name: 'Life in months' }).fill('48');
      await shown.getByRole('columnheader', { name: 'Value then' }).waitFor();
    },
  },
];
