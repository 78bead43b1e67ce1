import type { JudgedPage } from './page.js';

export const framePages: readonly JudgedPage[] = [
  {
    name: 'sign-in',
    at: '/sign-in',
    signedOut: true,
    show: (page) => page.getByRole('button', { name: 'Sign in' }).click(),
  },
  { name: 'not-found', at: '/nowhere', show: (page) => page.getByText('There is nothing here').waitFor() },
  {
    name: 'shortcuts',
    at: '/',
    show: async (page) => {
      await page.getByRole('heading', { name: 'Overview' }).waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
  {
    name: 'palette',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: 'Search everything' }).fill('QM-A');
      await page.getByRole('option', { name: /QM-ADA/ }).waitFor();
    },
  },
  {
    name: 'who',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: /^Signed in as/ }).click();
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    },
  },
  {
    name: 'new-menu',
    show: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'New', exact: true }).click();
      await page.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'phone-places',
    at: '/',
    onPhone: true,
    show: async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog', { name: 'More' }).getByRole('link', { name: 'Cost centres' }).waitFor();
    },
  },
  { name: 'design', at: '/design', show: (page) => page.getByRole('heading', { name: 'Phases' }).waitFor() },
  { name: 'design-parts', at: '/design?tab=parts', show: (page) => page.getByRole('tree').waitFor() },
  {
    name: 'design-lists',
    at: '/design?tab=lists&open=sample-2',
    show: (page) => page.getByRole('button', { name: 'QM-00003', exact: true }).waitFor(),
  },
  {
    name: 'design-forms',
    at: '/design?tab=forms',
    show: (page) => page.getByText('Somebody else changed this meanwhile').waitFor(),
  },
  { name: 'scan', at: '/scan', show: (page) => page.getByLabel('Tag, serial or code').waitFor() },
];
