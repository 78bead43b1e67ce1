import type { JudgedPage } from './page.js';

export const boardPages: readonly JudgedPage[] = [
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
];
