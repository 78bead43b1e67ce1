import type { Page } from 'playwright-core';
import type { JudgedPage } from './page.js';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** The reports of procurement, and budgets. */
export const reportPages: readonly JudgedPage[] = [
  {
    name: 'budget-new',
    at: '/budgets',
    show: async (shown) => {
      await heading(shown, 'Budgets');
      await shown.getByText('Whole organisation').filter({ visible: true }).first().waitFor();
      await shown.getByRole('button', { name: 'Set a budget' }).first().click();
      await shown.getByRole('textbox', { name: 'Fiscal year' }).waitFor();
    },
  },
  {
    name: 'budget',
    at: ({ items }) => `/budgets/${items.budget}`,
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Spent and foreseen' }).waitFor();
      await shown.getByRole('img', { name: /What is spent and foreseen/ }).waitFor();
      await shown.getByText('A new location opens in the autumn').waitFor();
    },
  },
  {
    name: 'report-deliveries',
    at: '/procurement-reports?tab=deliveries',
    show: async (shown) => {
      await heading(shown, 'Procurement reports');
      // What other areas receive in the same organisation is shown too.
      await shown.getByText('Nothing was received in these days').or(shown.getByRole('table')).first().waitFor();
    },
  },
  {
    name: 'report-approvals',
    at: '/procurement-reports?tab=approvals',
    show: async (shown) => {
      await heading(shown, 'Procurement reports');
      await shown.getByRole('heading', { name: 'What waits for its approval' }).waitFor();
    },
  },
];
