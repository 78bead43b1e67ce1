import { readFile } from 'node:fs/promises';
import { Contracts } from '#catalog';
import { Money } from '#platform';
import { Ledger, Rollups } from '#spend';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Spend is explored', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('along what one chooses, as a picture of changes, and down to the lines of a figure', async () => {
    const { page } = await browser.visit();
    await open(page, '/spend-explorer', 'finance');
    await page.getByRole('heading', { name: 'Spend explorer', level: 1 }).waitFor();
    await page.getByRole('img', { name: /Bars of spend/ }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const focus = page.getByRole('menuitem', { name: 'Save as FOCUS' });
    const [file] = await Promise.all([page.waitForEvent('download'), focus.click()]);
    expect(file.suggestedFilename()).toMatch(/^focus-\d{4}-\d{2}-\d{4}-\d{2}\.csv$/);
    const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    expect(header).toMatch(/^BilledCost,BillingAccountId,/);
    expect(rows.length).toBeGreaterThan(0);
    await page.getByText('Changes', { exact: true }).click();
    await page.getByRole('img', { name: /Changes of spend/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('chart')).toBe('waterfall');
    await page.getByText('Line', { exact: true }).click();
    await page.getByRole('region', { name: 'Foreseen' }).getByRole('columnheader', { name: 'As before' }).waitFor();
    const figures = page.getByRole('region', { name: 'Figures' });
    await figures
      .getByRole('button', { name: /lines of/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.goto('/spend-explorer?by=item,kind&sort=-change&kind=purchase');
    await figures.getByRole('columnheader', { name: 'Change' }).waitFor();
  });

  it('down to the contract that a line was booked under', async () => {
    const { actor, api, vendors } = office;
    const { id: contractId } = await api.get(Contracts).add(actor, {
      ...{ vendorId: vendors.carrier, number: 'C-2026', name: 'Network frame', currency: 'EUR', startsOn: '2026-01-01' },
    });
    const bookedOn = new Date(Date.now()).toISOString().slice(0, 10);
    const entry = {
      kind: 'fee',
      amount: Money.of(4_200n, 'EUR'),
      bookedOn,
      contractId,
      description: 'Set-up of the network',
    } as const;
    await api.get(Ledger).post(actor, { idempotencyKey: 'under-a-contract', entries: [entry] });
    await api.get(Rollups).rollUp(actor);
    const { page } = await browser.visit();
    await open(page, '/spend-explorer?by=contract', 'finance');
    await page
      .getByRole('region', { name: 'Figures' })
      .getByRole('button', { name: /lines of .*(C-2026|Network frame)/ })
      .first()
      .click();
    const line = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Set-up of the network' });
    await line.getByRole('link', { name: 'Contract' }).click();
    await page.waitForURL(`**/contracts/${contractId}`);
    await page.getByRole('heading', { name: /Network frame|C-2026/, level: 1 }).waitFor();
  });

  it('is sent by mail to those who are named, as often as it is said', async () => {
    const { page } = await browser.visit();
    await open(page, '/spend-explorer', 'finance');
    await page.getByRole('button', { name: 'Reports by mail' }).click();
    const drawer = page.getByRole('dialog', { name: 'Reports by mail' });
    await drawer.getByRole('button', { name: 'Have this sent' }).click();
    const form = drawer.getByRole('form', { name: 'Have this sent' });
    await form.getByLabel('Name').fill('Vendors of the month');
    await form.getByRole('combobox', { name: 'To' }).fill('finance');
    await page
      .getByRole('option', { name: /finance/i })
      .first()
      .click();
    await form.getByRole('button', { name: 'Have this sent' }).click();
    const line = drawer.getByRole('region', { name: 'Vendors of the month' });
    await line.getByText(/^Next /).waitFor();
    await line.getByRole('button', { name: /What can be done/ }).click();
    await page.getByRole('menuitem', { name: 'Send now' }).click();
    await line.getByText(/^Sent to one/).waitFor();
  });

  it('has what a provider bills once its file was looked at, a rule was made of it and it was posted', async () => {
    const { page } = await browser.visit();
    await open(page, '/provider-bills', 'finance');
    const now = new Date(Date.now());
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString();
    const charge = (billed: string, service: string) =>
      [billed, 'A-1', 'EUR', month, 'Usage', month, 'Cloud One', service].join(',');
    const header =
      'BilledCost,BillingAccountId,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargePeriodStart,ProviderName,ServiceName';
    const text = [header, charge('120.005', 'Compute'), charge('80.004', 'Storage')].join('\n');
    await page
      .getByLabel('A cost file of FOCUS')
      .setInputFiles({ name: 'cloud-one.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const panel = page.getByRole('complementary').or(page.getByRole('dialog')).filter({ hasText: 'For nobody' });
    await panel.getByText('€200.01').waitFor();
    await panel.getByRole('button', { name: 'Rule' }).first().click();
    const form = page.getByRole('form', { name: 'Add a rule' });
    await form.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
    await page.getByRole('option', { name: /Network/ }).click();
    await form.getByRole('button', { name: 'Add a rule' }).click();
    await panel.getByText('Compute').waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Post the bill' }).click();
    await panel.getByRole('cell', { name: /^Posted/ }).waitFor();
    await page.getByText('Posted: 1, replaced: 0, unchanged: 0.').waitFor();
  });

  it('is planned: a budget is set, looked ahead with, thought of otherwise and revised with a reason', async () => {
    const { page } = await browser.visit();
    await open(page, '/budgets', 'finance');
    await page.getByRole('button', { name: 'Set a budget' }).click();
    const form = page.getByRole('form', { name: 'Set a budget' });
    await form.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Kind of entry' }).click();
    await form.getByRole('combobox', { name: 'Kind of entry' }).click();
    await page.getByRole('option', { name: 'Repair' }).click();
    await form.getByLabel('Amount in EUR').fill('100.00');
    await form.getByRole('button', { name: 'Set a budget' }).click();
    await page.getByRole('link', { name: 'Repair' }).click();
    await page.getByRole('heading', { name: /^Repair \d{4}$/, level: 1 }).waitFor();
    await page.getByText(/will probably be (missing|left)/).waitFor();
    await page.getByLabel('On top, in EUR').fill('1000');
    await page.getByText(/^Without it: /).waitFor();
    await page.getByText(/€\d.* will probably be missing · used up in /).waitFor();
    await page.getByLabel('On top, in EUR').blur();
    expect(await page.getByLabel('On top, in EUR').inputValue()).toBe('1,000.00');
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.getByText(/^Without it: /).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Revise the budget' }).click();
    const revision = page.getByRole('form', { name: 'Revise the budget' });
    await revision.getByLabel('Amount in EUR').fill('2500');
    await revision.getByLabel('Why it is revised').fill('Two more floors');
    await revision.getByRole('button', { name: 'Save the budget' }).click();
    await page.getByText('“Two more floors”').waitFor();
    await page.getByText('Revised to €2,500.00 (€2,400.00)').waitFor();
  });
});
