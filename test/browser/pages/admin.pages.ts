import { settled } from '../browser.js';
import type { JudgedPage } from './page.js';

/** A page whose heading says that it is there. */
const page = (name: string, at: string, heading: string): JudgedPage => ({
  name,
  at,
  show: async (shown) => {
    await shown.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await settled(shown);
  },
});

export const adminPages: readonly JudgedPage[] = [
  page('admin', '/admin', 'Administration'),
  page('admin-settings', '/admin/organization', 'Organisation settings'),
  page('admin-users', '/admin/users', 'Users'),
  {
    name: 'admin-user-new',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add a user' }).click();
      await shown.getByRole('dialog').getByRole('button', { name: 'Add a user' }).click();
      await shown.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'admin-user',
    at: '/admin/users?q=finance',
    show: async (shown) => {
      await shown
        .getByRole('link', { name: /finance/i })
        .first()
        .click();
      await shown.getByRole('heading', { name: 'Roles and where they hold' }).waitFor();
      await shown.getByText('Everywhere').waitFor();
    },
  },
  {
    name: 'admin-grant',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Grant a role' }).click();
      await shown.getByRole('dialog').getByText('At a location').click();
      await shown
        .getByRole('dialog')
        .getByLabel(/^Location/)
        .waitFor();
    },
  },
  page('admin-roles', '/admin/roles', 'Roles'),
  page('admin-tokens', '/admin/tokens', 'Access tokens'),
  page('admin-fields', '/admin/custom-fields', 'Custom fields and sub-states'),
  page('admin-audit', '/admin/audit', 'Audit trail'),
  {
    name: 'admin-audit-entry',
    show: async (shown) => {
      await shown.locator('[data-row]').first().focus();
      await shown.keyboard.press('o');
      await shown.getByText('From address').waitFor();
    },
  },
  page('admin-queues', '/admin/queues', 'Queues and schedules'),
  page('admin-jobs', '/admin/jobs', 'Background jobs'),
  page('admin-failures', '/admin/failures', 'Failed work'),
  {
    name: 'admin-system',
    at: '/admin/system',
    show: (shown) => shown.getByRole('heading', { name: 'Software' }).waitFor(),
  },
];
