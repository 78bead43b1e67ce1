import type { JudgedPage } from './page.js';

/** Closing the months of a fiscal year. */
export const closingPages: readonly JudgedPage[] = [
  {
    name: 'period-close',
    at: '/period-close',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Period close', level: 1 }).waitFor();
      await shown.getByText('Every entry has a cost centre').waitFor();
    },
  },
];
