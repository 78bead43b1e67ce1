import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('What things are worth in the books', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('is told after a book was opened and its months were posted, on any day, and follows what happens to a thing', async () => {
    const { page } = await browser.visit();
    await open(page, '/depreciation', 'finance');
    await page.getByRole('button', { name: 'Open a book' }).click();
    const form = page.getByRole('form', { name: 'Open a book' });
    await form.getByLabel('Name').fill('Financial');
    await form.getByRole('switch', { name: 'Post its months to the ledger' }).check();
    await form.getByRole('button', { name: 'Open a book' }).click();
    await page.getByText('The book Financial is open.').waitFor();

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
    await event.getByRole('button', { name: 'Record an event' }).click();
    await panel.getByText(/^Written off, €100\.00/).waitFor();
    await panel.getByRole('button', { name: /^Take back: Written off/ }).click();
    await page.getByText('The event is taken back.').waitFor();
  });
});
