import type { JudgedPage } from './page.js';

export const overviewPages: readonly JudgedPage[] = [
  { name: 'overview', at: '/', show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor() },
  { name: 'overview-table', show: (page) => page.getByText('Table', { exact: true }).click() },
];
