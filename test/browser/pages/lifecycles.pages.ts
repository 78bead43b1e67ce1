import { assetLifecycle } from '#inventory';
import type { JudgedPage } from './page.js';

export const lifecyclesPages: readonly JudgedPage[] = [
  { name: 'lifecycles', at: '/admin/lifecycles', show: (page) => page.getByRole('button', { name: 'Copy Asset' }).waitFor() },
  {
    name: 'lifecycle-copy',
    show: async (page) => {
      await page.getByRole('button', { name: 'Copy Asset' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Begin the copy' }).click();
      await page.getByText('This is needed').waitFor();
    },
  },
  {
    name: 'lifecycle-diagram',
    at: '/admin/lifecycles/shipped/asset',
    show: (page) => page.getByRole('button', { name: 'In service' }).waitFor(),
  },
  {
    name: 'lifecycle-table',
    at: '/admin/lifecycles/shipped/asset?show=table',
    show: (page) => page.getByRole('table', { name: 'What leads where' }).waitFor(),
  },
  {
    name: 'lifecycle-verb',
    at: `/admin/lifecycles/shipped/asset?tab=verbs&part=${assetLifecycle.verbs.findIndex(({ name }) => name === 'configure')}`,
    show: (page) => page.getByRole('heading', { name: 'Configure', level: 2 }).waitFor(),
  },
  {
    name: 'lifecycle-move',
    show: async (page, { as }) => {
      const clerk = await as('administrator');
      const { body } = await clerk.post<{ id: string }>('/definitions', {
        from: 'asset',
        name: 'judged_too',
        label: 'Judged too',
      });
      await clerk.post(`/definitions/${body.id}/versions`, {}, { 'If-Match': '"1"' });
      await page.goto(`/admin/lifecycles/${body.id}/move`);
      await page.getByRole('combobox', { name: 'What stands in In stock stands then in' }).waitFor();
    },
  },
  {
    name: 'lifecycle-problems',
    show: async (page, { as }) => {
      const clerk = await as('administrator');
      const { body } = await clerk.post<{ id: string }>('/definitions', { from: 'asset', name: 'judged', label: 'Judged' });
      await page.goto(`/admin/lifecycles/${body.id}?tab=states`);
      await page.getByRole('button', { name: 'Add a state' }).click();
      await page.getByRole('dialog').getByLabel('Name').fill('Nowhere');
      await page.getByRole('dialog').getByRole('button', { name: 'Add it' }).click();
      await page.getByText('cannot be reached from the start').first().waitFor();
    },
  },
  {
    name: 'lifecycle-writing',
    show: async (page) => {
      await page.getByRole('tab', { name: 'Verbs' }).click();
      await page.getByRole('button', { name: /^Deliver/ }).click();
      await page.getByRole('button', { name: 'Add a step' }).waitFor();
    },
  },
];
