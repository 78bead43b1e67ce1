import { open, useBrowser } from './browser.js';
import { dropFile } from './drop-file.js';
import { useOffice } from './office.js';

describe('Imports', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('shows what a dropped file would change, with the reason at the cell, runs it live and gives the refused rows back', async () => {
    const { page } = await browser.visit();
    await open(page, '/imports/new', 'it_operations');
    await dropFile(page, 'assets.csv', [
      'Asset Tag,Name,Serial,Model,Purchase Date,Purchase Cost',
      'IM-1,Bought laptop,IMS-1,Pinebook 14,1/15/26,"1,299.00"',
      'IM-2,Wrong day,IMS-2,Pinebook 14,13/45/26,999.00',
      'QM-SPARE,Pinebook 14 with a new name,PB14-0002,Pinebook 14,,',
    ]);
    await page.getByText('Ready to run').waitFor();
    await page
      .getByRole('navigation', { name: 'Rows by what becomes of them' })
      .getByRole('link', { name: /Changed/ })
      .click();
    const table = page.getByRole('table', { name: 'Differences' });
    await table.getByRole('deletion').getByText('Pinebook 14, spare').waitFor();
    await table.getByRole('insertion').getByText('Pinebook 14 with a new name').waitFor();
    await page.getByRole('link', { name: /Refused/ }).click();
    await table.getByRole('cell', { name: /Purchase Date: “13\/45\/26”/ }).waitFor();
    await table.getByText('IM-2').click();
    await page.getByRole('complementary', { name: 'Row 3' }).getByText('What is wrong').waitFor();

    await page.setViewportSize({ width: 390, height: 844 });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('listitem').filter({ hasText: 'Wrong day' }).click();
    await page.getByRole('dialog', { name: 'Row 3' }).getByText('What is wrong').waitFor();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 860 });

    await page.getByRole('button', { name: 'Run: 2 changes' }).click();
    await page.getByText('The run is done:').waitFor();
    await page.getByText('1 added, 1 changed').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the refused rows' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('refused-assets.csv');
    await page.goto('/items?q=IM-1');
    await page.getByRole('link', { name: 'IM-1', exact: true }).waitFor();
  });

  it('lets one say what a column means, judges the rows anew, and keeps it for the next file', async () => {
    const { page } = await browser.visit();
    await open(page, '/imports/new');
    const headers = 'Asset Tag,Name,Device no.,Model,Purchase Cost';
    await dropFile(page, 'stock.csv', [headers, 'ST-1,Shelf laptop,ST-S-1,Pinebook 14,900.00']);
    await page.getByRole('tab', { name: 'Columns' }).click();
    const column = page.getByRole('combobox', { name: 'Column Device no. is read as' });
    expect(await column.inputValue()).toBe('Left out');
    await column.click();
    await page.getByRole('option', { name: 'Serial number' }).click();
    await page.getByRole('combobox', { name: 'Currency of bare amounts' }).fill('Swiss');
    await page.getByRole('option', { name: /^CHF/ }).click();
    await page.getByRole('button', { name: 'Presets' }).click();
    await page.getByRole('menuitem', { name: 'Keep as a preset' }).click();
    await page.getByRole('dialog').getByLabel('Name').fill('Stock list');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('The preset Stock list is kept.').waitFor();
    await page.getByRole('button', { name: 'Judge the rows anew' }).click();
    await page.getByText('Ready to run').waitFor();
    await page.getByRole('columnheader', { name: 'Serial number' }).waitFor();
    await page.getByRole('cell', { name: 'ST-S-1' }).waitFor();
    await page.getByRole('tab', { name: 'Columns' }).click();
    expect(await page.getByRole('combobox', { name: 'Currency of bare amounts' }).inputValue()).toMatch(/^CHF/);

    await page.goto('/imports/new');
    await page.getByRole('combobox', { name: 'Preset for its columns' }).click();
    await page.getByRole('option', { name: 'Stock list · Assets' }).click();
    await dropFile(page, 'stock-2.csv', [headers, 'ST-2,Shelf laptop,ST-S-2,Pinebook 14,900.00']);
    await page.getByRole('columnheader', { name: 'Serial number' }).waitFor();
    await page.getByRole('cell', { name: 'ST-S-2' }).waitFor();
    await page.getByText('Ready to run').waitFor();
    await page.goto('/imports');
    await page.getByRole('link', { name: 'stock-2.csv' }).waitFor();
  });

  it('says which rows of headers it cannot read', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, '/imports/new');
    refusals([422, '/api/v1/imports']);
    const file = { name: 'poem.csv', mimeType: 'text/csv', buffer: Buffer.from('roses,violets\nred,blue\n') };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('alert').waitFor();
    await page.getByText('Drop a CSV file here').waitFor();
  });
});
