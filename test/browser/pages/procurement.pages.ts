import type { Page } from 'playwright-core';
import { SignedLinks } from '#platform';
import { settled } from '../browser.js';
import type { Office } from '../office.js';
import { askFor, publishPolicy } from '../requests.js';
import type { JudgedPage } from './page.js';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();

/** Sent for the administrator, who looks, to decide about it; with a history, a price that recurs and two stages. */
async function sentTo(office: Office, title: string): Promise<string> {
  return askFor(await office.as('it_operations'), office, { title });
}

/** Requests, the inbox of approvals and the policy. */
export const procurementPages: readonly JudgedPage[] = [
  { name: 'requests-none', at: '/requests', show: (shown) => shown.getByText('Nothing was requested yet').waitFor() },
  { name: 'approvals-none', at: '/approvals', show: (shown) => shown.getByText('Nothing waits for your decision').waitFor() },
  {
    name: 'request-new',
    at: '/requests/new',
    show: async (shown) => {
      await heading(shown, 'New request');
      const line = shown.getByRole('group', { name: 'Line 1' });
      await line.getByText('In words').click();
      await shown.getByLabel('What is wanted').waitFor();
      await shown.getByText('Somebody', { exact: true }).click();
      await shown.getByRole('button', { name: 'Save the draft' }).click();
      await shown.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'policy-none',
    at: '/approval-policy',
    show: (shown) => shown.getByText('Nobody has said yet who has to approve what').waitFor(),
  },
  {
    name: 'request-draft',
    show: async (shown, office) => {
      await publishPolicy(office);
      const clerk = await office.as('administrator');
      const id = await askFor(clerk, office, { title: 'Laptops for the new colleagues in the field', send: false });
      await shown.goto(`/requests/${id}`);
      await heading(shown, /^Laptops for the new/);
      await shown.getByText('Stage 2').waitFor();
    },
  },
  {
    name: 'template',
    show: async (shown, office) => {
      const clerk = await office.as('administrator');
      const requestId = await askFor(clerk, office, { title: 'A workplace in the field', send: false });
      const facts = { requestId, name: 'A workplace in the field', description: 'For whoever starts', shared: true };
      const { body } = await clerk.post<{ id: string }>('/request-templates', facts);
      await shown.goto(`/requests/templates/${body.id}`);
      await heading(shown, 'A workplace in the field');
    },
  },
  {
    name: 'templates',
    at: '/requests/templates',
    show: (shown) => shown.getByRole('link', { name: 'A workplace in the field' }).waitFor(),
  },
  {
    name: 'request-by-template',
    at: '/requests/new',
    show: async (shown) => {
      await shown.getByRole('link', { name: 'A workplace in the field' }).waitFor();
      await shown.getByText('A project', { exact: true }).click();
    },
  },
  {
    name: 'approvals',
    show: async (shown, office) => {
      for (const title of ['A second screen for each desk', 'Phones for the harbour crew, with a monthly plan each']) {
        await sentTo(office, title);
      }
      await shown.goto('/approvals');
      await shown.getByRole('link', { name: /^A second screen/ }).waitFor();
      await settled(shown);
    },
  },
  {
    name: 'approvals-reject',
    show: async (shown) => {
      const link = shown.getByRole('link', { name: /^A second screen/ });
      const reject = shown.getByRole('button', { name: /^Reject/ });
      await link.click();
      await reject.click();
      await shown.getByLabel('Why it is rejected').waitFor();
    },
  },
  {
    name: 'approvals-away',
    at: '/approvals',
    show: async (shown) => {
      await heading(shown, 'Approvals');
      await shown.getByRole('button', { name: 'Out of office' }).click();
      await shown.getByText('Nobody stands in for you').waitFor();
      await shown.getByRole('button', { name: 'Name a stand-in' }).click();
      await shown.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'policy',
    at: '/approval-policy',
    show: (shown) => shown.getByText('From €2,000.00').waitFor(),
  },
  {
    name: 'policy-new',
    at: '/approval-policy/edit',
    show: async (shown) => {
      await heading(shown, 'New version of the policy');
      await shown.getByRole('button', { name: 'Add a rule' }).click();
      await shown.getByRole('group', { name: 'Rule 3', exact: true }).waitFor();
    },
  },
  {
    name: 'requests',
    at: '/requests',
    show: async (shown) => {
      await shown.getByText('A second screen for each desk').first().waitFor();
      await settled(shown);
    },
  },
  {
    name: 'decide',
    show: async (shown, office) => {
      const requestId = await sentTo(office, 'A projector for the large room');
      const [link] = await office.db.inspect<{ id: string; organizationId: string }>(
        `SELECT id, organization_id AS "organizationId" FROM approval_links WHERE request_id = $1 ORDER BY id LIMIT 1`,
        [requestId],
      );
      if (!link) throw new Error('Nobody was sent a link.');
      // From elsewhere, since what stands behind `#` alone loads nothing anew.
      await shown.goto('/requests');
      await heading(shown, 'Requests');
      await shown.goto(`/decide#${office.api.get(SignedLinks).sign(link)}`);
      await heading(shown, /A projector for the large room$/);
      await shown.getByRole('button', { name: 'Approve' }).waitFor();
    },
  },
  {
    name: 'decide-reject',
    show: async (shown) => {
      const why = shown.getByLabel('Why it is rejected');
      if (!(await why.isVisible())) await shown.getByRole('button', { name: /^Reject/ }).click();
      await why.waitFor();
    },
  },
  { name: 'decide-unknown', at: '/decide', show: (shown) => shown.getByText('This is no link of ours').waitFor() },
];
