import { join } from 'node:path';
import { root } from '../../architecture/tree.js';
import type { JudgedPage } from './page.js';

export const importPages: readonly JudgedPage[] = [
  { name: 'imports-empty', at: '/imports', show: (page) => page.getByText('Nothing was imported yet').waitFor() },
  { name: 'import-new', at: '/imports/new', show: (page) => page.getByText('Drop a CSV file here').waitFor() },
  {
    name: 'import',
    show: async (page) => {
      await page.locator('input[type="file"]').setInputFiles(join(root, 'test/files/assets.csv'));
      await page.getByRole('heading', { name: 'assets.csv', level: 1 }).waitFor();
      await page.getByText('Ready to run').waitFor();
    },
  },
  {
    name: 'import-columns',
    show: async (page) => {
      await page.getByRole('tab', { name: 'Columns' }).click();
      await page.getByRole('combobox', { name: 'Column Asset Tag is read as' }).waitFor();
    },
  },
  {
    name: 'import-preset',
    show: async (page) => {
      await page.getByRole('button', { name: 'Presets' }).click();
      await page.getByRole('menuitem', { name: 'Keep as a preset' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'imports', at: '/imports', show: (page) => page.getByRole('link', { name: 'assets.csv' }).waitFor() },
];
