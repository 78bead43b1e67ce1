import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';
import { approvedFor, orderOf } from './orders.js';
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
    // What costs nothing at once says what it costs each month.
    await page.getByRole('row', { name: /Care at the desk.*€12\.90/ }).waitFor();
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
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const edited = page.getByRole('form', { name: /^Edit/ });
    await edited.getByLabel('Price of each').fill('1900');
    refused([409, '/purchase-orders/']);
    await edited.getByRole('button', { name: 'Save the draft' }).click();
    await edited.getByText('This is more than was approved').waitFor();
    expect(await edited.getByLabel('Price of each').getAttribute('aria-invalid')).toBe('true');
    await edited.getByLabel('Price of each').fill('1290');
    await edited.getByRole('button', { name: 'Save the draft' }).click();
    await edited.waitFor({ state: 'detached' });
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

  const laptops = (quantity: number): object[] => [{ productId: office.products.laptop, quantity, unitPriceMinor: '129900' }];

  it('takes a pasted list of five hundred serials in in the background, and tells the twenty that were there before', async () => {
    const orderId = await orderOf(office, { title: 'Laptops for the whole house', lines: laptops(500) });
    const known = await orderOf(office, { title: 'Laptops of before', lines: laptops(20) });
    const stock = await office.as('it_operations');
    const order = await stock.get<{ lines: Array<{ id: string; kind: string | null }> }>(`/purchase-orders/${known}`);
    const lineId = order.body.lines.find(({ kind }) => kind === 'asset')?.id;
    const taken = Array.from({ length: 20 }, (_unit, at) => ({ serial: `LONG-${at * 25}` }));
    const before = await stock.post(`/purchase-orders/${known}/receipts`, {
      deliveryNote: 'LS-1',
      lines: [{ lineId, units: taken }],
    });
    expect(before.status).toBe(201);

    const { page } = await browser.visit();
    await open(page, `/receiving/${orderId}`, 'it_operations');
    await page.getByRole('heading', { name: /^Receive P-/, level: 1 }).waitFor();
    const field = page.getByLabel('Serial of Pinebook 14');
    await field.waitFor();
    const list = Array.from({ length: 500 }, (_serial, at) => `LONG-${at}`).join('\n');
    await field.focus();
    // As a string, since it runs in the browser.
    await page.evaluate(`(() => {
      const data = new DataTransfer();
      data.setData('text', ${JSON.stringify(list)});
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })()`);
    await page.getByLabel('Number of the delivery note').fill('LS-500');
    await page.getByRole('button', { name: 'Take in 500 serials in the background' }).click();
    await page.getByText('Done: 480 taken in, 20 refused.').waitFor();
    await page.getByText('20 serials were not taken in').first().waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download them' }).click(),
    ]);
    expect(file.suggestedFilename()).toContain('LS-500');
    await page.getByRole('link', { name: 'To the receipt' }).click();
    await page.getByRole('heading', { name: 'Delivery note LS-500', level: 1 }).waitFor();
  });

  it('goes back to its vendor from its receipt, and the credit for it is recorded', async () => {
    const orderId = await orderOf(office, { title: 'Laptops with a scratch' });
    const stock = await office.as('it_operations');
    const order = await stock.get<{ lines: Array<{ id: string; kind: string | null }> }>(`/purchase-orders/${orderId}`);
    const lineId = order.body.lines.find(({ kind }) => kind === 'asset')?.id;
    const lines = [{ lineId, units: [{ serial: 'SCR-1' }], damaged: 1 }];
    const came = await stock.post<{ id: string }>(`/purchase-orders/${orderId}/receipts`, { deliveryNote: 'LS-9', lines });

    const { page } = await browser.visit();
    await open(page, `/receipts/${came.body.id}`, 'it_operations');
    await page.getByRole('heading', { name: 'Delivery note LS-9', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Send back to the vendor' }).click();
    const drawer = page.getByRole('dialog', { name: 'Send back from LS-9' });
    await drawer.getByLabel('The vendor’s return number').fill('RMA-77');
    await drawer.getByLabel('Why it goes back').fill('Scratched on arrival');
    await drawer.getByLabel('Credit expected in EUR').first().fill('1299');
    await drawer.getByRole('button', { name: 'Record the return' }).click();
    await page.getByRole('heading', { name: 'Return RMA-77', level: 1 }).waitFor();
    await page.getByText('€1,299.00 expected').waitFor();

    const paying = await browser.visit();
    await open(paying.page, '/returns?open=yes', 'finance');
    await paying.page.getByRole('heading', { name: 'Returns', level: 1 }).waitFor();
    await paying.page.getByRole('link', { name: 'RMA-77' }).click();
    await paying.page.getByRole('heading', { name: 'Return RMA-77', level: 1 }).waitFor();
    await paying.page.getByRole('button', { name: 'Record a credit' }).click();
    const form = paying.page.getByRole('dialog', { name: 'Record a credit' });
    await form.getByLabel('Number of the credit note').fill('CN-1');
    await form.getByRole('button', { name: 'Record a credit' }).click();
    await paying.page.getByText(/€1,299\.00 credited on .*, CN-1/).waitFor();
  });
});
