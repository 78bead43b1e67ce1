import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';
import { furnitureFor, quotedFor } from './orders.js';
import { publishPolicy } from './requests.js';

describe('What vendors are asked, and what they are told', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  beforeAll(async () => {
    await publishPolicy(office);
    const lines = await furnitureFor(office, 'Furniture for the new desks');
    const cheap = { reference: 'NT-118', unitPricesMinor: ['61900', '29900'], leadDays: 21 };
    await quotedFor(office, lines, { vendorId: office.vendors.carrier, ...cheap });
  });

  it('begins with two quotes, of which one is chosen for a reason; its order is sent, amended, and tells the difference', async () => {
    const { page } = await browser.visit();
    await open(page, '/orders/new', 'procurement');
    await page.getByRole('heading', { name: 'To be ordered', level: 1 }).waitFor();
    for (const name of [/Standing desk/, /Chair with armrests/])
      await page.getByRole('row', { name }).getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Enter a quote' }).click();
    const form = page.getByRole('dialog', { name: 'Enter a quote' });
    await form.getByRole('combobox', { name: 'Vendor' }).fill('Pine');
    await page.getByRole('option', { name: 'Pine Computers' }).click();
    for (const [line, price] of [
      [/Standing desk/, '649'],
      [/Chair with armrests/, '285'],
    ] as const) {
      const fields = form.getByRole('group', { name: line });
      await fields.getByLabel('Price of each').fill(price);
      await fields.getByLabel('Days until it comes').fill('4');
    }
    const offer = { name: 'offer.txt', mimeType: 'text/plain', buffer: Buffer.from('Desks 649, chairs 285') };
    await form.locator('input[type="file"]').setInputFiles(offer);
    await form.getByRole('button', { name: 'Keep the quote' }).click();

    await page.getByRole('heading', { name: 'Quote of Pine Computers', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'offer.txt' }).waitFor();
    await page.getByRole('columnheader', { name: 'Northern Telecom' }).waitFor();
    await page.getByRole('button', { name: 'Choose Pine Computers' }).click();
    const choice = page.getByRole('dialog', { name: 'Choose Pine Computers' });
    await choice.getByText('and the other quote is declined').waitFor();
    await choice.getByLabel('Why this one').fill('It comes two weeks earlier.');
    await choice.getByRole('combobox', { name: 'Deliver to' }).fill('Berlin');
    await page
      .getByRole('option', { name: /Berlin/ })
      .first()
      .click();
    await choice.getByRole('button', { name: 'Choose it and draft the order' }).click();

    await page.getByRole('heading', { name: /^P-\d{4}-\d+ · Pine Computers/, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Send to Pine Computers' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send to Pine Computers' }).click();
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Amend the order' }).click();
    const amending = page.getByRole('dialog', { name: /^Amend P-/ });
    await amending
      .getByRole('group', { name: /Standing desk/ })
      .getByLabel('Quantity')
      .fill('3');
    await amending.getByLabel('Why it is amended').fill('One desk is in the cellar.');
    await amending.getByRole('button', { name: 'Look at the difference' }).click();
    await amending.getByText('€649.00 less than before').waitFor();
    await amending.getByRole('button', { name: 'Send the amendment' }).click();

    const versions = page.getByRole('region', { name: 'Versions' });
    await versions.getByText('Version 1').waitFor();
    await versions.getByText('One desk is in the cellar.').waitFor();
    await versions.getByText('1. Standing desk, 160 cm: Quantity').waitFor();
    await page.getByText('1, not confirmed yet').waitFor();

    await page.getByRole('link', { name: 'Pine Computers', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Pine Computers', level: 1 }).waitFor();
    const paper = page.getByRole('region', { name: 'On orders' });
    await paper.getByRole('button', { name: 'Edit', exact: true }).click();
    const named = page.getByRole('dialog', { name: 'On the papers of orders' });
    await named.getByLabel('Registered name').fill('Pine Computers GmbH');
    await named.getByRole('button', { name: 'Save' }).click();
    await paper.getByText('Pine Computers GmbH').waitFor();
  });
});
