import type { JudgedPage } from './page.js';

/** Closing the months of a fiscal year, and what units bear in them. */
export const closingPages: readonly JudgedPage[] = [
  {
    name: 'period-close',
    at: '/period-close',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Period close', level: 1 }).waitFor();
      await shown.getByText('Every entry has a cost centre').waitFor();
    },
  },
  {
    name: 'statements',
    at: '/statements',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Statements', level: 1 }).waitFor();
      await shown.getByRole('heading', { name: 'What was said to it' }).waitFor();
    },
  },
  {
    name: 'allocation',
    at: '/allocation',
    show: async (shown) => {
      await shown.getByText('No rule holds in this month').waitFor();
    },
  },
];
