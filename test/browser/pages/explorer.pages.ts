import type { JudgedPage } from './page.js';

/** Spend along whatever one asks. */
export const explorerPages: readonly JudgedPage[] = [
  {
    name: 'spend-explorer',
    at: '/spend-explorer?by=vendor,kind&compare=previous',
    show: async (shown) => {
      await shown.getByRole('heading', { name: 'Spend explorer', level: 1 }).waitFor();
      await shown.getByRole('img', { name: /Bars of spend/ }).waitFor();
      await shown
        .getByRole('button', { name: /lines of/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'spend-report',
    at: '/spend-explorer?by=vendor',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Reports by mail' }).click();
      await shown.getByRole('dialog', { name: 'Reports by mail' }).getByRole('button', { name: 'Have this sent' }).click();
      await shown.getByLabel('How often').first().waitFor();
    },
  },
];
