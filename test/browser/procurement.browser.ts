import { SignedLinks } from '#platform';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';
import { askFor, publishPolicy } from './requests.js';

describe('What is asked for, and who approves it', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  beforeAll(() => publishPolicy(office));

  it('is drafted by somebody who sees who would have to approve it before it is sent', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/requests', 'it_operations');
    await page.getByRole('link', { name: 'New request' }).first().click();
    await page.getByRole('heading', { name: 'New request', level: 1 }).waitFor();
    await page.getByLabel('Title').fill('A laptop for the new colleague');
    const quote = {
      name: 'Quote.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from('Subject: Your quote\r\n\r\nTwo laptops.\r\n'),
    };
    const files = page.getByRole('region', { name: 'Attachments' });
    await files.locator('xpath=..').locator('input[type=file]').setInputFiles(quote);
    await files.getByRole('button', { name: 'Leave Quote.eml out' }).waitFor();
    const line = page.getByRole('group', { name: 'Line 1' });
    await line.getByRole('combobox', { name: 'Product' }).fill('Pinebook');
    await page.getByRole('option', { name: 'Pinebook 14' }).click();
    await line.getByLabel('Quantity').fill('2');
    await line.getByLabel('Price of each').fill('1290');
    refused([422, '/purchase-requests']);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await line.getByText('Say which cost centre pays.').waitFor();
    await line.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
    await page.getByRole('option', { name: '4100 Network' }).click();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'A laptop for the new colleague', level: 1 }).waitFor();
    const preview = page.getByRole('region', { name: 'Who would have to approve this, and why' });
    await preview.getByText('Stage 2').waitFor();
    await preview.getByText('Because of the rule “From 2,000 €” · €2,580.00').first().waitFor();
    await files.getByRole('link', { name: 'Quote.eml' }).waitFor();
    await files.getByRole('button', { name: 'Remove Quote.eml' }).waitFor();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Waiting for approval', { exact: true }).waitFor();
    await files.getByRole('button', { name: 'Attach files' }).waitFor();
    await files.getByRole('button', { name: 'Remove Quote.eml' }).waitFor({ state: 'detached' });
    const stages = page.getByRole('region', { name: 'Who has to approve, and why' });
    await stages.getByText('Is asked', { exact: true }).first().waitFor();
    await page.getByRole('region', { name: 'History' }).getByText('Sent for approval').waitFor();
  });

  it('is asked for a project, which pays for it and by which it is found', async () => {
    const clerk = await browser.visit();
    await open(clerk.page, '/projects', 'administrator');
    await clerk.page.getByRole('button', { name: 'Add a project' }).first().click();
    const form = clerk.page.getByRole('form', { name: 'Add a project' });
    await form.getByLabel('Code').fill('P-7');
    await form.getByLabel('Name').fill('New harbour');
    await form.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
    await clerk.page.getByRole('option', { name: '4100 Network' }).click();
    await form.getByRole('button', { name: 'Add a project' }).click();
    await clerk.page.getByRole('link', { name: 'P-7' }).waitFor();

    const { page } = await browser.visit();
    await open(page, '/requests/new', 'it_operations');
    await page.getByLabel('Title').fill('Screens for the harbour');
    await page.getByText('A project', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Project' }).fill('harbour');
    await page.getByRole('option', { name: 'P-7 New harbour' }).click();
    const line = page.getByRole('group', { name: 'Line 1' });
    await line.getByRole('combobox', { name: 'Product' }).fill('Pinebook');
    await page.getByRole('option', { name: 'Pinebook 14' }).click();
    await line.getByLabel('Price of each').fill('300');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'Screens for the harbour', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'The request' }).getByText('P-7 New harbour').waitFor();
    await page.getByRole('region', { name: 'Lines' }).getByText('4100 Network').waitFor();
    await clerk.page.goto('/projects');
    await clerk.page.getByRole('link', { name: 'P-7' }).click();
    await clerk.page.getByRole('link', { name: /Screens for the harbour/ }).click();
    await clerk.page.getByRole('heading', { name: 'Screens for the harbour', level: 1 }).waitFor();
  });

  it('is about something in use: from its page, with what is to become of it', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`, 'it_operations');
    await page.getByRole('button', { name: 'More for this item' }).click();
    await page.getByRole('menuitem', { name: 'Ask for a change' }).click();
    const line = page.getByRole('group', { name: 'Line 1' });
    await line.getByRole('combobox', { name: 'What is to be done' }).click();
    await page.getByRole('option', { name: 'Have it repaired' }).click();
    refused([422, '/purchase-requests']);
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await line.getByText('Say what is wrong with it.').waitFor();
    await line.getByLabel('What is wrong').fill('The hinge is broken.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: /^Have it repaired/, level: 1 }).waitFor();
    const lines = page.getByRole('region', { name: 'Lines' });
    await lines.getByText('The hinge is broken.').waitFor();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Waiting for approval', { exact: true }).waitFor();
  });

  it('is decided from the keyboard: one is approved, one is asked about, answered and rejected', async () => {
    const asker = await office.as('it_operations');
    const asked = await askFor(asker, office, { title: 'Standing desks' });
    await askFor(asker, office, { title: 'A coffee machine' });
    const sketch = { 'content-type': 'application/octet-stream', 'x-file-name': 'Sketch.txt' };
    expect((await asker.post(`/purchase-requests/${asked}/documents`, 'Desk | window', sketch)).status).toBe(201);
    const { page } = await browser.visit();
    await open(page, '/approvals?q=Standing', 'procurement');
    await page.getByRole('heading', { name: 'Standing desks', level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Approve' }).waitFor();
    await page.getByRole('link', { name: 'Sketch.txt' }).waitFor();
    await page.keyboard.press('q');
    await page.getByLabel('What you want to know').fill('For which room?');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Nothing that waits for you matches these words').waitFor();

    const { page: theirs } = await browser.visit();
    await open(theirs, `/requests/${asked}`, 'it_operations');
    await theirs.getByText('For which room?').first().waitFor();
    await theirs.getByLabel('Your answer').fill('The small one');
    await theirs.getByRole('button', { name: 'Answer' }).click();
    await theirs.getByText('Waiting for approval', { exact: true }).waitFor();

    await page.goto('/approvals');
    await page.getByRole('link', { name: 'A coffee machine' }).waitFor();
    const shown = page.getByRole('region', { name: 'The request' });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.getByRole('link', { name: 'A coffee machine' }).click();
    await shown.getByRole('heading', { name: 'A coffee machine', level: 2 }).waitFor();
    await shown.getByRole('button', { name: 'Approve' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('link', { name: 'A coffee machine' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Standing desks' }).click();
    await shown.getByRole('heading', { name: 'Standing desks', level: 2 }).waitFor();
    await shown.getByText('The small one').waitFor();
    await page.keyboard.press('r');
    await page.getByLabel('Why it is rejected').fill('The small room is given up');
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByRole('link', { name: 'Standing desks' }).waitFor({ state: 'detached' });
    await theirs.reload();
    await theirs.getByRole('region', { name: 'History' }).getByText('The small room is given up').waitFor();
  });

  it('is approved by whom the next version of the policy says, which tells at its fields what contradicts itself', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/approval-policy');
    await page.getByRole('region', { name: 'Rules of version 1' }).getByText('From €2,000.00').waitFor();
    await page.getByRole('link', { name: 'Write a new version' }).click();
    await page.getByRole('heading', { name: 'New version of the policy', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const rule = page.getByRole('group', { name: 'Rule 3', exact: true });
    await rule.getByLabel('From this sum on').waitFor();
    await rule.getByRole('combobox', { name: 'Currency' }).click();
    await page.getByRole('option', { name: 'EUR' }).click();
    await rule.getByLabel('From this sum on').fill('9000');
    await rule.getByLabel('Below this sum').fill('8000');
    await rule.getByLabel('Name of the rule').fill('Very large');
    refused([422, '/approval-policies']);
    await page.getByRole('button', { name: 'Publish this version' }).click();
    const named = page.getByRole('group', { name: 'Very large', exact: true });
    await named.getByText('The band ends above where it begins.').waitFor();
    await named.getByLabel('Below this sum').fill('');
    await page.getByLabel('Why it is changed').fill('The owners want to know');
    await page.getByRole('button', { name: 'Publish this version' }).click();
    const rules = page.getByRole('region', { name: 'Rules of version 2' });
    await rules.getByText('Very large').waitFor();
    await rules.getByText('the owner of the cost centre').waitFor();
  });

  it('keeps what else a policy says: what may become dearer, and when those who are asked are reminded', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/approval-policy/edit');
    await page.getByRole('heading', { name: 'New version of the policy', level: 1 }).waitFor();
    await page.getByLabel('A line may become dearer by').fill('5');
    await page.getByLabel('Remind after').fill('8');
    await page.getByLabel('Ask others besides after').fill('16');
    await page.getByRole('combobox', { name: 'Who is asked besides' }).waitFor();
    await page.getByLabel('Let the request expire after').fill('16');
    refused([422, '/approval-policies']);
    await page.getByRole('button', { name: 'Publish this version' }).click();
    await page.getByText('It expires after all else that happens while it waits.').waitFor();
    await page.getByLabel('Let the request expire after').fill('40');
    await page.getByRole('button', { name: 'Publish this version' }).click();
    await page.getByRole('heading', { name: 'Approval policy', level: 1 }).waitFor();
    await page.getByText('Dearer by up to 5 % needs no new approval').waitFor();
    await page.getByText('Expires after 40 working hours').waitFor();
    await page.getByText('After 16 working hours are asked besides: the managers of those who are asked').waitFor();
  });

  it('is decided by the link of a mail without a sign-in, once, and waits on the overview before', async () => {
    const requestId = await askFor(await office.as('it_operations'), office, { title: 'A projector' });
    const { page: overview } = await browser.visit();
    await open(overview, '/', 'procurement');
    const waiting = overview.getByRole('region', { name: 'Waits for my approval' });
    await waiting.getByRole('link', { name: 'A projector' }).waitFor();
    const [link] = await office.db.inspect<{ id: string; organizationId: string }>(
      `SELECT l.id, l.organization_id AS "organizationId" FROM approval_links l WHERE l.request_id = $1 ORDER BY l.id LIMIT 1`,
      [requestId],
    );
    const token = link ? office.api.get(SignedLinks).sign(link) : '';
    const { page } = await browser.visit();
    await page.goto(`/decide#${token}`);
    await page.getByRole('heading', { name: 'A projector', level: 1 }).waitFor();
    await page.getByText('Three people start on the first of the month.').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('You have decided by this link').waitFor();
    await page.reload();
    await page.getByText('You have decided by this link').waitFor();
  });
});
