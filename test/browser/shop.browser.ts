import { open, useBrowser } from './browser.js';
import { publishOffers } from './offers.js';
import { useOffice } from './office.js';
import { publishPolicy } from './requests.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('The service catalogue', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  beforeAll(async () => {
    await publishPolicy(office);
    await publishOffers(office);
  });

  it('is chosen from into a basket, asked for in a request that keeps its offers while it is edited, and sent', async () => {
    const { page } = await browser.visit();
    await open(page, '/catalogue', 'it_operations');
    await page.getByRole('heading', { name: 'Service catalogue', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Add to the basket: A laptop' }).click();
    await page.getByRole('button', { name: 'Basket, one line' }).waitFor();
    await page.getByRole('button', { name: 'Choose New starter' }).click();
    const wish = page.getByRole('form', { name: 'New starter' });
    await wish.getByRole('button', { name: 'Add to the basket' }).click();
    await wish.getByText('This is needed').waitFor();
    await wish.getByRole('combobox', { name: 'Colour of the sleeve' }).click();
    await page.getByRole('option', { name: 'Blue' }).click();
    await wish.getByRole('button', { name: 'Add to the basket' }).click();
    await page.getByRole('button', { name: 'Basket, 2 lines' }).click();
    const basket = page.getByRole('dialog', { name: 'Basket' });
    await basket.getByLabel('How many of New starter').fill('2');
    await basket.getByRole('link', { name: 'Ask for this' }).click();

    await page.getByRole('heading', { name: 'New request', level: 1 }).waitFor();
    await page.getByLabel('Title').fill('For the two who start on Monday');
    for (const name of ['Line 1', 'Line 2']) {
      const line = page.getByRole('group', { name });
      await line.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
      await page.getByRole('option', { name: '4100 Network' }).click();
    }
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'For the two who start on Monday', level: 1 }).waitFor();
    await page.getByText('From the catalogue: New starter').first().waitFor();

    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByRole('heading', { name: 'Edit the draft', level: 1 }).waitFor();
    const laptops = page.getByRole('group', { name: 'Line 2' });
    await laptops.getByRole('link', { name: 'New starter' }).waitFor();
    await laptops.getByLabel('Quantity').fill('3');
    await laptops.getByRole('combobox', { name: 'Colour of the sleeve' }).click();
    await page.getByRole('option', { name: 'Grey' }).click();
    await page.getByRole('button', { name: 'Add from the catalogue' }).click();
    await page.getByRole('button', { name: 'Choose A laptop' }).click();
    const more = page.getByRole('group', { name: 'Line 4' });
    await more.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
    await page.getByRole('option', { name: '4100 Network' }).click();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'For the two who start on Monday', level: 1 }).waitFor();
    await page.getByText('Colour of the sleeve: Grey').waitFor();
    await page.getByRole('button', { name: 'Send for approval' }).click();
    await page.getByText('Waiting for approval', { exact: true }).waitFor();
    const kept = await office.db.inspect(
      `SELECT o.title, l.quantity, l.answers FROM purchase_request_lines l JOIN catalogue_offers o ON o.id = l.offer_id ORDER BY l.position`,
    );
    expect(kept).toEqual([
      { title: 'A laptop', quantity: 1, answers: {} },
      { title: 'New starter', quantity: 3, answers: { sleeve: 'grey' } },
      { title: 'New starter', quantity: 2, answers: { sleeve: 'blue' } },
      { title: 'A laptop', quantity: 1, answers: {} },
    ]);
    await page.goto('/catalogue');
    await page.getByRole('button', { name: 'Basket, 0 lines' }).waitFor();
  });

  it('is asked for again by a template, without what is not offered any more', async () => {
    const buyer = await office.as('procurement');
    const { body: found } = await buyer.get<{ data: Array<{ id: string; title: string; version: number }> }>('/catalogue-offers');
    const [laptop, starter] = ['A laptop', 'New starter'].map((title) => found.data.find((offer) => offer.title === title));
    const line = { quantity: 2, costCenterId: office.costCenters.network };
    const lines = [
      { ...line, offerId: laptop?.id },
      { ...line, offerId: starter?.id, answers: { sleeve: 'blue' } },
    ];
    const asker = await office.as('it_operations');
    const asked = await asker.post<{ id: string }>('/purchase-requests', { title: 'A place to work', forKind: 'self', lines });
    const { page } = await browser.visit();
    await open(page, `/requests/${asked.body.id}`, 'it_operations');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Keep as a template' }).click();
    const form = page.getByRole('form', { name: 'Keep as a template' });
    await form.getByLabel('Name').fill('A place of one’s own');
    await form.getByRole('button', { name: 'Keep as a template' }).click();
    await page.getByText('A place of one’s own is kept as a template.').waitFor();

    const retired = { 'if-match': `"${starter?.version}"` };
    expect((await buyer.post(`/catalogue-offers/${starter?.id}/transitions`, { verb: 'retire' }, retired)).status).toBe(201);
    await page.reload();
    await page.getByText('Not offered any more').waitFor();
    await page.getByRole('button', { name: 'Take it out' }).click();
    await page.getByText('It is taken out.').waitFor();
    await page.getByText('Not offered any more').waitFor({ state: 'detached' });
    await page.goto('/catalogue');
    await page.getByRole('link', { name: 'A place of one’s own' }).click();
    await page.getByRole('heading', { name: 'New request', level: 1 }).waitFor();
    await page.getByText('it is not offered to you any more, so it is left out').first().waitFor();
    const left = page.getByRole('group', { name: 'Line 1' });
    await left.getByRole('link', { name: 'A laptop' }).waitFor();
    await left.getByRole('combobox', { name: 'Cost centre' }).fill('Network');
    await page.getByRole('option', { name: '4100 Network' }).click();
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('heading', { name: 'A place of one’s own', level: 1 }).waitFor();

    await page.goto('/requests/templates');
    await page.getByRole('link', { name: 'A place of one’s own' }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('When it is of use').fill('For whoever comes back');
    await page.getByRole('button', { name: 'Save the template' }).click();
    await page.getByText('For whoever comes back').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove a template' });
    await dialog.getByRole('textbox').fill('A place of one’s own');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No templates yet').waitFor();
    expect(await office.db.inspect('SELECT 1 FROM request_template_lines')).toEqual([]);
    const again = { 'if-match': `"${Number(starter?.version) + 1}"` };
    expect((await buyer.post(`/catalogue-offers/${starter?.id}/transitions`, { verb: 'publish' }, again)).status).toBe(201);
  });

  it('is kept by purchasing: an offer is written, told where it contradicts itself, shown with a picture, published and retired', async () => {
    const { page, expect: refused } = await browser.visit();
    await open(page, '/catalogue/offers/new', 'procurement');
    await page.getByRole('heading', { name: 'New offer', level: 1 }).waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('Phone for the road');
    await page.getByRole('textbox', { name: 'Heading' }).fill('Mobile');
    const part = page.getByRole('group', { name: 'Part 1' });
    await part.getByRole('combobox', { name: 'Product' }).fill('Mobile');
    await page.getByRole('option', { name: 'Mobile 20 GB' }).click();
    await part.getByRole('combobox', { name: 'Plan' }).waitFor();
    await part.getByLabel('Price of each').fill('0');
    await part.getByLabel('Each month, of each').fill('24.90');
    await part.getByLabel('For how many months').fill('');
    await page.getByRole('button', { name: 'Add a question' }).click();
    const question = page.getByRole('group', { name: 'Question 1' });
    await question.getByRole('textbox', { name: 'Question' }).fill('Number to be kept');
    refused([422, '/catalogue-offers']);
    await page.getByRole('button', { name: 'Save the offer' }).click();
    await part.getByText('What recurs has a term in months, and nothing else has.').waitFor();
    await part.getByLabel('For how many months').fill('12');
    await page.getByRole('button', { name: 'Save the offer' }).click();
    await page.getByRole('heading', { name: 'Phone for the road', level: 1 }).waitFor();
    const picture = page.getByRole('region', { name: 'Picture' });
    await picture.locator('input[type=file]').setInputFiles({ name: 'phone.png', mimeType: 'image/png', buffer: png });
    await picture.getByRole('button', { name: 'Show it without a picture' }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('link', { name: 'Look at it in the catalogue' }).click();
    await page.getByRole('heading', { name: 'Service catalogue', level: 1 }).waitFor();
    const shown = page.getByRole('dialog', { name: 'Phone for the road' });
    await shown.getByText('€24.90 a month').waitFor();
    await shown.getByLabel('Number to be kept').waitFor();
    await page.goto('/catalogue/offers?q=Phone');
    await page.getByRole('heading', { name: 'Offers of the catalogue', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Phone for the road' }).click();
    await page.getByRole('heading', { name: 'Phone for the road', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Retire' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await page.getByText('What was retired does not change.').waitFor();
    await page.goto('/catalogue?q=Phone');
    await page.getByText('Nothing that is offered to you matches').waitFor();
  });
});
