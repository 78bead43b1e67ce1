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
    name: 'spend-alerts',
    at: '/spend-alerts?state=all',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Spend alerts', level: 1 }).waitFor();
    },
  },
  {
    name: 'provider-bills',
    at: '/provider-bills?tab=rules',
    show: async (shown) => {
      await shown.getByText('No rules yet').waitFor();
    },
  },
  {
    name: 'exchange-rates',
    at: '/exchange-rates',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Exchange rates', level: 1 }).waitFor();
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
  {
    name: 'allocation-rule',
    at: '/allocation?tab=rules',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add a rule' }).click();
      await shown.getByText('Say to whom it goes.').waitFor();
    },
  },
];
