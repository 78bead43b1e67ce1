import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('What things are worth in the books', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('is told after a book was opened and its months were posted, on any day, and follows what happens to a thing', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/depreciation', 'finance');
    await page.getByRole('button', { name: 'Open a book' }).click();
    const form = page.getByRole('form', { name: 'Open a book' });
    await form.getByLabel('Name').fill('Financial');
    await form.getByRole('switch', { name: 'Post its months to the ledger' }).check();
    await form.getByRole('button', { name: 'Show a schedule' }).click();
    await form.getByText(/^Fully depreciated in /).waitFor();
    await form.getByRole('button', { name: 'Open a book' }).click();
    await page.getByText('The book Financial is open.').waitFor();

    refused([409, '/depreciation-books/']);
    await page.getByRole('button', { name: 'Change the book' }).click();
    const change = page.getByRole('form', { name: 'Change the book' });
    await change.getByRole('button', { name: 'Add a rule' }).click();
    await change.getByRole('button', { name: 'Change the book' }).click();
    const second = change.getByRole('group').nth(1);
    await second.getByText('Two rules hold for the same things from the same day.').waitFor();
    await second.getByRole('combobox', { name: 'Category of products' }).fill('Phones');
    await second.getByRole('combobox', { name: 'Method' }).click();
    await page.getByRole('option', { name: 'MACRS' }).click();
    await second.getByRole('button', { name: 'Show a schedule' }).click();
    await second.getByRole('cell', { name: '€333.30' }).waitFor();
    await change.getByRole('button', { name: 'Change the book' }).click();
    await page.getByText('The book Financial is changed.').waitFor();

    await page.getByRole('button', { name: 'Post months' }).click();
    const drawer = page.getByRole('dialog', { name: 'Post the months that are over' });
    await drawer.getByRole('button', { name: /^Post to / }).click();
    await page.getByText(/^Posted through /).waitFor();
    await page.getByRole('row', { name: /QM-ADA/ }).waitFor();

    await page.goto(page.url().replace(/\/depreciation.*/, `/items/${office.items.adasLaptop}`));
    const panel = page.getByRole('region', { name: 'Value in the books' });
    await panel.getByText('Straight line, Full months, 36 months').waitFor();
    await panel.getByText('Schedule', { exact: true }).click();
    await panel.getByRole('cell', { name: 'To come' }).first().waitFor();
    await panel.getByLabel('Value on').fill('2099-12-31');
    await panel.getByText('€0.00').first().waitFor();

    await panel.getByRole('button', { name: 'Record an event' }).click();
    const event = page.getByRole('form', { name: 'Record an event' });
    await event.getByLabel('Amount in EUR').fill('100');
    await event.getByText(/^Fully depreciated in /).waitFor();
    await event.getByRole('button', { name: 'Record an event' }).click();
    await panel.getByText(/^Written off, €100\.00/).waitFor();
    await panel.getByRole('button', { name: /^Take back: Written off/ }).click();
    await page.getByText('The event is taken back.').waitFor();

    await panel.getByRole('button', { name: 'Change the terms' }).click();
    const terms = page.getByRole('form', { name: 'Terms in the book Financial' });
    await terms.getByLabel('Life in months').fill('48');
    await terms.getByRole('columnheader', { name: 'Value then' }).waitFor();
    await terms.getByRole('button', { name: 'Change the terms' }).click();
    await panel.getByText('Straight line, Full months, 48 months').waitFor();
  });
});
