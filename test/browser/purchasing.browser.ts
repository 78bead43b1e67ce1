import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';
import { approvedFor } from './orders.js';
import { publishPolicy } from './requests.js';

describe('What is ordered, and what comes of it', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  beforeAll(async () => {
    await publishPolicy(office);
    await approvedFor(office, { title: 'Laptops for the harbour' });
  });

  it('begins as an approved line, is drafted and sent, and is taken in by scanning; a serial that came before is refused', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/orders/new', 'procurement');
    await page.getByRole('heading', { name: 'To be ordered', level: 1 }).waitFor();
    await page
      .getByRole('row', { name: /Pinebook 14/ })
      .getByRole('checkbox')
      .click();
    await page.getByRole('button', { name: 'Draft an order of one line' }).click();
    const drawer = page.getByRole('dialog', { name: 'Draft orders' });
    await drawer.getByRole('combobox', { name: 'Deliver to' }).fill('Berlin');
    await page
      .getByRole('option', { name: /Berlin/ })
      .first()
      .click();
    await drawer.getByRole('button', { name: 'Draft an order of one line' }).click();
    await page.getByRole('heading', { name: /^P-\d{4}-\d+ · /, level: 1 }).waitFor();
    await page.getByRole('button', { name: /^Send to / }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Send to / })
      .click();
    await page.getByText('Sent', { exact: true }).first().waitFor();

    await page.getByRole('link', { name: 'Receive' }).click();
    await page.getByRole('heading', { name: /^Receive P-/, level: 1 }).waitFor();
    const field = page.getByLabel('Serial of Pinebook 14');
    await field.waitFor();
    for (const [serial, told] of [
      ['PB14-0001', 'PB14-0001 · 1 now'],
      ['HB-1', 'HB-1 · 2 now'],
      ['hb-1', 'hb-1 was scanned already'],
    ] as const) {
      await page.keyboard.type(serial);
      await page.keyboard.press('Enter');
      await page.getByText(told).waitFor();
    }
    await page.getByLabel('Number of the delivery note').fill('LS-77');
    refused([422, '/receipts']);
    await page.getByRole('button', { name: 'Take in 2 pieces' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('button', { name: 'Remove PB14-0001' }).click();
    await page.getByRole('button', { name: 'Take in one piece' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^P-\d{4}-\d+ · /, level: 1 }).waitFor();
    await page.getByText('Delivery note LS-77').waitFor();
    await page.getByText('Partly received').first().waitFor();
  });
});
