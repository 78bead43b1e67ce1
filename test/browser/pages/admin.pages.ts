import type { Page } from 'playwright-core';
import { settled } from '../browser.js';
import { breakOffImports, failForGood, refuseMail } from '../trouble.js';
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

async function openFirst(shown: Page): Promise<void> {
  await shown.getByRole('row').nth(1).click();
}

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
        .getByRole('combobox', { name: /^Location/ })
        .waitFor();
    },
  },
  page('admin-roles', '/admin/roles', 'Roles'),
  {
    name: 'admin-token',
    show: async (shown, { as }) => {
      await (await as('administrator')).post('/tokens', { name: 'Nightly export', scopes: ['items.read', 'spend.read'] });
      await shown.goto('/admin/tokens');
      await openFirst(shown);
      await shown.getByText('Ends with').waitFor();
    },
  },
  {
    name: 'admin-token-revoke',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Revoke' }).click();
      await shown.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
      await shown.getByText('This is not its name').waitFor();
    },
  },
  {
    name: 'admin-fields',
    show: async (shown, { as }) => {
      const clerk = await as('administrator');
      await clerk.post('/custom-fields', { kind: 'asset', name: 'insuredUntil', label: 'Insured until', type: 'date' });
      await shown.goto('/admin/custom-fields');
      await shown.getByRole('row', { name: /Insured until/ }).waitFor();
    },
  },
  {
    name: 'admin-field-new',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Add a field' }).click();
      const form = shown.getByRole('dialog');
      await form.getByRole('combobox', { name: 'Type' }).click();
      await form.getByRole('option', { name: 'Choice' }).click();
      await form.getByRole('button', { name: 'Add a field' }).click();
      await form.getByText('Name at least one choice').waitFor();
    },
  },
  page('admin-sub-states', '/admin/custom-fields?tab=subStates', 'Custom fields and sub-states'),
  page('admin-audit', '/admin/audit', 'Audit trail'),
  {
    name: 'admin-audit-entry',
    show: async (shown) => {
      await openFirst(shown);
      await shown.getByText('From address').waitFor();
    },
  },
  page('admin-queues', '/admin/queues', 'Queues and schedules'),
  {
    name: 'admin-queue',
    show: async (shown) => {
      await shown.getByRole('button', { name: 'Background jobs', exact: true }).click();
      await shown.getByRole('dialog').getByText('None at the moment').waitFor();
    },
  },
  page('admin-jobs-none', '/admin/jobs', 'Background jobs'),
  {
    name: 'admin-job',
    show: async (shown, office) => {
      await shown.goto(`/admin/jobs?open=${await breakOffImports(office, 2)}`);
      await shown.getByRole('button', { name: 'Go on' }).waitFor();
    },
  },
  page('admin-mails-none', '/admin/mails', 'E-mails'),
  {
    name: 'admin-mail',
    show: async (shown, office) => {
      await refuseMail(office);
      await shown.goto('/admin/mails?state=failed');
      await openFirst(shown);
      await shown.getByText('Please wipe QM-ADA by tomorrow.').waitFor();
    },
  },
  {
    name: 'admin-failure',
    show: async (shown, office) => {
      await failForGood(office);
      await shown.goto('/admin/failures');
      await openFirst(shown);
      await shown.getByText('Error: The bell is broken').waitFor();
    },
  },
  {
    name: 'admin-system',
    at: '/admin/system',
    show: (shown) => shown.getByRole('heading', { name: 'Software' }).waitFor(),
  },
];
