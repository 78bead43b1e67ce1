import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The catalogue', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('takes a vendor from its first billing account to a contract with prices over time, until it is terminated', async () => {
    const { page } = await browser.visit();
    await open(page, `/vendors/${office.vendors.carrier}`);
    await page.getByRole('button', { name: 'Add a billing account' }).click();
    let form = page.getByRole('dialog', { name: 'Add a billing account' });
    await form.getByRole('textbox', { name: 'Number' }).fill('NT-4711');
    await form.getByRole('button', { name: 'Add a billing account' }).click();
    await page.getByRole('region', { name: 'Billing accounts' }).getByText('NT-4711').waitFor();

    await page.getByRole('button', { name: 'Add a contract' }).click();
    form = page.getByRole('dialog', { name: 'Add a contract' });
    await form.getByRole('textbox', { name: 'Number' }).fill('NT-F-1');
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Mobile frame');
    await form.getByLabel(/^Begins/).fill('2024-01-01');
    await form.getByLabel(/^Ends/).fill('2031-01-01');
    await form.getByRole('button', { name: 'Add a contract' }).click();
    await page.getByRole('heading', { name: 'NT-F-1 Mobile frame', level: 1 }).waitFor();

    const rates = page.getByRole('region', { name: 'Rates' });
    for (const [from, rate] of [
      ['2024-01-01', '19.90'],
      ['2025-01-01', '17,5'],
    ] as const) {
      await rates.getByRole('button', { name: 'Agree on a rate' }).click();
      form = page.getByRole('dialog', { name: 'Agree on a rate' });
      await form.getByRole('combobox', { name: 'Product' }).fill('mobile');
      await page.getByRole('option', { name: 'Mobile 20 GB' }).click();
      await form.getByLabel('Rate in EUR').fill(rate);
      await form.getByLabel(/^From/).fill(from);
      await form.getByRole('button', { name: 'Agree on a rate' }).click();
      await form.waitFor({ state: 'hidden' });
    }
    // The second price ends the first where it begins.
    await rates.getByRole('row', { name: /19\.90.*Jan 1, 2025/ }).waitFor();
    await rates.getByRole('row', { name: /17\.50.*−12\.1%/ }).waitFor();
    await rates.getByRole('button', { name: 'End it' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/First day/)
      .fill('2030-01-01');
    await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
    await rates.getByRole('cell', { name: 'Jan 1, 2030' }).waitFor();

    for (const verb of ['Submit', 'Approve']) {
      await page.getByRole('button', { name: verb, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: verb }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.getByText('Approved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: /Terminate/ }).click();
    const danger = page.getByRole('dialog', { name: 'Terminate: NT-F-1' });
    await danger.getByRole('button', { name: 'Terminate' }).click();
    await danger.getByText('This is not its name').waitFor();
    await danger.getByRole('textbox').fill('NT-F-1');
    await danger.getByRole('button', { name: 'Terminate' }).click();
    await page.getByText('Terminated', { exact: true }).waitFor();
    await page
      .getByRole('button', { name: /^(Edit|Agree on a rate)$/ })
      .first()
      .waitFor({ state: 'hidden' });
  });

  it('counts the items of each product, and leads from the kind to the product to its items', async () => {
    const { page } = await browser.visit();
    await open(page, '/products');
    await page.getByText('Licenses', { exact: true }).last().click();
    await page.waitForURL(/kind=license/);
    await page.getByRole('link', { name: 'Office suite' }).waitFor();
    await page.getByText('Assets', { exact: true }).last().click();
    const laptops = page.getByRole('row', { name: /Pinebook 14/ });
    await laptops.getByRole('cell', { name: /^\d\d$/ }).waitFor();
    await page.getByRole('link', { name: 'Pinebook 14', exact: true }).click();
    await page
      .getByRole('region', { name: 'Items of this product' })
      .getByRole('link', { name: /Repair/ })
      .click();
    await page.waitForURL(/\/items\?.*phase=repair/);
  });
});
