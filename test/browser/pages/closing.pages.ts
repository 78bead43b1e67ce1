import { monthsAfter } from '#spend';
import type { Office } from '../office.js';
import type { JudgedPage } from './page.js';

/** A published card by which Operations is rated. */
async function rateOperations(office: Office): Promise<void> {
  const finance = await office.as('finance');
  const ratedFrom = monthsAfter(new Date(Date.now()).toISOString().slice(0, 10), -3);
  const lines = [
    { name: 'Managed laptop', measure: 'items', categories: ['Laptops'], priceMinor: '4250' },
    { name: 'Workplace', measure: 'people', priceMinor: '1500' },
  ];
  const { body: card } = await finance.post<{ id: string }>('/rate-cards', { name: 'Services', validFrom: ratedFrom, lines });
  await finance.post(`/rate-cards/${card.id}/publication`, {}, { 'if-match': '"1"' });
  await finance.put(`/statement-terms/${office.units.operations}`, { rateCardId: card.id, ratedFrom }, { 'if-match': '"0"' });
}

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
    name: 'rate-cards',
    show: async (shown, office) => {
      await rateOperations(office);
      await shown.goto('/rate-cards');
      await shown.getByText('one unit is rated by it').waitFor();
      await shown.getByText('Managed laptop').waitFor();
    },
  },
  {
    name: 'rate-card',
    at: '/rate-cards',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Write the next version' }).click();
      await shown.getByText('As if every unit were rated by it.').waitFor();
    },
  },
  {
    name: 'statements',
    at: '/statements',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'By rate: Services' }).waitFor();
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
    name: 'allocation-figures',
    at: '/allocation?tab=figures',
    show: async (shown) => {
      await shown.getByText('No figures for this month').waitFor();
      await shown.getByRole('button', { name: 'Add figures' }).click();
      await shown.getByLabel('Name of the figures').waitFor();
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
