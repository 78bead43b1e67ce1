import type { Locator, Page } from 'playwright-core';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Lifecycles of one’s own', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  async function add(page: Page, button: string, name: string): Promise<void> {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: button });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
  }

  async function choose(within: Locator | Page, label: string, option: string): Promise<void> {
    const field = within.getByRole('combobox', { name: label, exact: true });
    await field.fill(option);
    await within.getByRole('option', { name: option, exact: true }).first().click();
    await within.getByRole('heading', { level: 2 }).first().click();
  }

  it('are copied, written on with their problems told, published, chosen, and lived by', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/admin/lifecycles');
    await page.getByRole('button', { name: 'Copy Asset' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name', exact: false }).first().fill('Asset with a lab');
    await page.getByRole('button', { name: 'Begin the copy' }).click();
    await page.getByRole('heading', { name: 'Asset with a lab', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Diagram of the lifecycle' }).getByRole('button', { name: 'In stock' }).waitFor();

    await page.getByRole('tab', { name: 'States' }).click();
    await add(page, 'Add a state', 'In the lab');
    const problems = page.getByRole('status').filter({ hasText: 'keep' });
    await problems.getByText('In the lab: "in_the_lab" cannot be reached from the start').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);

    await page.getByRole('tab', { name: 'Verbs' }).click();
    await add(page, 'Add a verb', 'Send to the lab');
    await choose(page, 'From', 'In stock');
    await choose(page, 'To', 'In the lab');
    await problems.getByText('"in_the_lab" is a dead end').waitFor();
    await add(page, 'Add a verb', 'Take back from the lab');
    await choose(page, 'From', 'In the lab');
    await choose(page, 'To', 'In stock');
    await problems.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByLabel('What is new').fill('The lab');
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 1 is published.').waitFor();
    await page.getByRole('tab', { name: 'Versions' }).click();
    await page.getByRole('cell', { name: 'The lab' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Export version 1 as JSON' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('asset_with_a_lab-1.json');

    await page.getByRole('button', { name: 'More for this lifecycle' }).click();
    await page.getByRole('menuitem', { name: 'Move items onto it …' }).click();
    await page.getByRole('heading', { name: 'Move items to Asset with a lab', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'See what would happen' }).click();
    await page.getByRole('button', { name: /^Move \d+ items$/ }).click();
    await page.getByText(/items have gone over/).waitFor();

    await page.goto('/admin/lifecycles');
    await page.getByRole('button', { name: 'Choose for a category' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Live by' }).click();
    await form.getByRole('option', { name: 'Asset with a lab' }).click();
    await form.getByRole('button', { name: 'Choose it' }).click();
    await page.getByRole('row', { name: /Asset: all.*Asset with a lab/ }).waitFor();

    await page.goto(`/items/${office.items.spareLaptop}`);
    await page.getByRole('heading', { name: 'Pinebook 14, spare', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Send to the lab' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send to the lab' }).click();
    await page.getByText('In stock → In the lab').waitFor();
    await page.goto('/items?q=QM-SPARE');
    await page.getByRole('cell', { name: 'In the lab' }).waitFor();
  });

  it('are read by those who may not write them, and begun from a file by those who may', async () => {
    const { page } = await browser.visit();
    await open(page, '/admin/lifecycles/shipped/license?show=table', 'auditor');
    await page
      .getByRole('table', { name: 'What leads where' })
      .getByRole('row', { name: /^Request/ })
      .waitFor();
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'States' }).click();
    expect(await page.getByRole('button', { name: 'Add a state' }).count()).toBe(0);

    const administrator = await browser.visit();
    await open(administrator.page, '/admin/lifecycles');
    const exported = await (await office.as('administrator')).get<object>('/lifecycles/service/document');
    await administrator.page.getByRole('button', { name: 'Import a file' }).click();
    const dialog = administrator.page.getByRole('dialog');
    await dialog.locator('input[type="file"]').setInputFiles({
      ...{ name: 'service.json', mimeType: 'application/json' },
      buffer: Buffer.from(JSON.stringify(exported.body)),
    });
    await dialog.getByLabel('Name for programs').fill('line');
    await dialog.getByRole('button', { name: 'Begin the draft' }).click();
    await administrator.page.getByRole('button', { name: 'Publish' }).click();
    await administrator.page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await administrator.page.getByText('Version 1 is published.').waitFor();
  });

  it('are drawn with approvals, waits and webhooks, each with when it is due and needed, and lived as they are drawn', async () => {
    const administrator = await office.as('administrator');
    const copy = { from: 'asset', name: 'inspected', label: 'Inspected' };
    const { body: own } = await administrator.post<{ id: string }>('/definitions', copy);
    await administrator.post('/webhook-endpoints', { name: 'workshop', url: 'https://workshop.example.com/hooks' });
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, `/admin/lifecycles/${own.id}?tab=verbs`);
    await add(page, 'Add a verb', 'Inspect');
    await choose(page, 'From', 'In stock');
    await choose(page, 'To', 'Configuring');
    await choose(page, 'Completed by', 'Finish configuration');

    const agree = await addStep(page, 'Agree to it', 'Approval');
    await pick(agree, 'Whose it is', 'Finance');
    await agree.getByLabel('Due in days').fill('');
    await agree.getByLabel('Due in working hours').fill('8');
    await agree.getByLabel('Reminded hours before').fill('2');
    await agree.getByLabel('Others are asked after hours').fill('4');
    await pick(agree, 'Who is asked then', 'Administrator');
    const crate = await addStep(page, 'Wait for the crate', 'Wait');
    await pick(crate, 'After', 'Agree to it');
    await pick(crate, 'Waits until', 'Something is signalled');
    await crate.getByLabel('Name of the signal').fill('crate_arrived');
    await crate.getByLabel('Failed after hours').fill('48');
    const workshop = await addStep(page, 'Tell the workshop', 'Webhook');
    await pick(workshop, 'After', 'Agree to it');
    await pick(workshop, 'Endpoint', 'workshop');
    await pick(workshop, 'Needed only while', 'Agree to it: Decision');
    await pick(workshop, 'Is', 'Rejected');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 1 is published.').waitFor();

    const chosen = { kind: 'asset', category: 'Laptops', definitionId: own.id };
    expect((await administrator.post('/lifecycle-choices', chosen)).status).toBe(201);
    const laptop = { kind: 'asset', name: 'Pinebook 14, to inspect', state: 'in_stock', productId: office.products.laptop };
    const { body: item } = await administrator.post<{ id: string }>('/items', { ...laptop, asset: { serial: 'PB14-9100' } });
    await page.goto(`/items/${item.id}`);
    await page.getByRole('heading', { name: 'Pinebook 14, to inspect', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Inspect' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Inspect' }).click();
    await page.getByText('In stock → Configuring').waitFor();
    type Rows = { data: Array<{ id: string; runId: string }> };
    const { body: tasks } = await administrator.get<Rows>(`/tasks?subjectId=${item.id}`);
    const [task] = tasks.data;
    await page.goto(`/runs/${task?.runId}`);
    const steps = page.getByRole('region', { name: 'Steps of the run, as a graph' });
    await steps.getByRole('button', { name: /Agree to it.*To do/ }).waitFor();
    await steps.getByRole('button', { name: /Tell the workshop.*Not yet/ }).waitFor();
    await (await office.as('finance')).post(`/steps/${task?.id}/decision`, { outcome: 'approved' });
    await steps.getByRole('button', { name: /Tell the workshop.*Not needed/ }).waitFor();
    await steps.getByRole('button', { name: /Wait for the crate.*Waiting/ }).waitFor();
    await administrator.post('/signals', { runId: task?.runId, name: 'crate_arrived' });
    await page.getByText('3 of 3 done').waitFor();
    await page.goto(`/items/${item.id}`);
    await page.getByText('Configuring → Ready').waitFor();
  });

  async function addStep(page: Page, title: string, kind: string): Promise<Locator> {
    await page.getByRole('button', { name: 'Add a step' }).click();
    await page.getByLabel('What is to be done').last().fill(title);
    const step = page.getByRole('group', { name: title, exact: true });
    await pick(step, 'Kind', kind);
    return step;
  }

  async function pick(within: Locator, label: string, option: string): Promise<void> {
    const field = within.getByRole('combobox', { name: label, exact: true });
    await field.click();
    await within.getByRole('option', { name: option, exact: true }).click();
    await field.press('Tab');
  }
});
