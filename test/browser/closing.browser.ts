import { People, Users } from '#organization';
import { Database } from '#platform';
import { chooseMonth, open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The month is closed', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  const month = (): string => {
    const now = new Date(Date.now());
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1)).toISOString().slice(0, 10);
  };

  /** Hanne leads Sales. */
  const appointHead = async (): Promise<void> => {
    const { actor, api, units } = office;
    const who = { name: 'Hanne Krog', email: 'hanne@harbour.example' };
    const { id: personId } = await api.get(People).add(actor, who);
    await api.get(Users).add(actor, { ...who, password: 'seven geese over the harbour', roles: ['requester'], personId });
    const database = api.get(Database);
    await database.transaction(actor, () =>
      database.query('UPDATE business_units SET head_id = $2 WHERE id = $1', [units.sales, personId]),
    );
  };

  it('after shared costs went to those who use them by a rule, whose unit disputed its statement and had an answer', async () => {
    await appointHead();
    const { page } = await browser.visit();
    await open(page, `/allocation?tab=rules&month=${month()}`, 'finance');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const form = page.getByRole('form', { name: 'Add a rule' });
    const pick = async (group: string, field: string, name: RegExp): Promise<void> => {
      await form.getByRole('group', { name: group, exact: true }).getByRole('combobox', { name: field, exact: true }).click();
      await page.getByRole('option', { name }).click();
    };
    await form.getByLabel('Name').fill('A third of the network');
    await chooseMonth(page, form.getByLabel('Holds from'), month());
    await pick('What is taken', 'Cost centre', /Network/);
    await form.getByRole('combobox', { name: 'How it is divided' }).click();
    await page.getByRole('option', { name: 'By percentages' }).click();
    await pick('Target 1', 'Business unit', /^Sales$/);
    await form.getByLabel('Percent').fill('133.3');
    await form.getByText('133.3 % are given: more than all.').waitFor();
    await form.getByLabel('Percent').fill('33.3');
    await form.getByText('33.3 % are given; 66.7 % stay where they lie.').waitFor();
    await form.getByText('It would allocate').waitFor();
    await form.getByRole('button', { name: 'Add a rule' }).click();
    await page.getByText('By percentages → Sales 33.3 %').waitFor();
    await page.getByRole('tab', { name: 'The month' }).click();
    await page.getByRole('button', { name: 'Allocate the month' }).click();
    await page.getByText('It has run; nothing has changed since.').waitFor();

    const { page: hers } = await browser.visit();
    await open(hers, `/statements?month=${month()}`, 'hanne');
    await hers.getByText('A third of the network').waitFor();
    await hers.getByRole('button', { name: 'A third of the network' }).click();
    const behind = hers.getByRole('dialog', { name: 'A third of the network' });
    await behind.getByText('Divided by percentages').waitFor();
    await behind.getByRole('heading', { name: 'Put to' }).waitFor();
    await hers.keyboard.press('Escape');
    await hers.getByLabel('Write something').fill('We left the building');
    await hers.getByRole('button', { name: 'Dispute', exact: true }).click();
    await hers.getByText('We left the building').waitFor();

    await page.goto(`/statements?month=${month()}&unit=${office.units.sales}`);
    await page.getByLabel('Write something').fill('Only in June');
    await page.getByRole('button', { name: 'Answer the dispute' }).click();
    await page.getByText('Only in June').waitFor();

    await page.goto(`/allocation?tab=rules&month=${month()}`);
    await page.getByRole('button', { name: 'Change A third of the network' }).click();
    const change = page.getByRole('form', { name: 'Let it hold from then on' });
    await change.getByLabel('Percent').fill('40');
    await change.getByRole('button', { name: 'Let it hold from then on' }).click();
    await page.getByText('By percentages → Sales 40 %').waitFor();
    await page.getByRole('button', { name: 'End A third of the network' }).click();
    const end = page.getByRole('dialog', { name: 'End A third of the network' });
    await end.getByLabel('Type').fill('A third of the network');
    await end.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByText('It rests now.').waitFor();
  });

  it('after figures to divide by were typed in, and a table of others was refused where it was wrong', async () => {
    const { page, expect: refusals } = await browser.visit();
    refusals([422, '/driver-figures/file']);
    await open(page, `/allocation?tab=figures&month=${month()}`, 'finance');
    await page.getByRole('button', { name: 'Add figures' }).click();
    const form = page.getByRole('form', { name: 'Save the figures' });
    await form.getByLabel('Name of the figures').fill('Gigabytes');
    await form.getByLabel('Sales', { exact: true }).fill('1250.5');
    await form.getByRole('button', { name: 'Save the figures' }).click();
    await page.getByRole('region', { name: 'Gigabytes' }).getByRole('rowheader', { name: 'Sales' }).waitFor();
    const table = (text: string) => ({ name: 'calls.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByLabel('A table of figures as CSV').setInputFiles(table('Unit,Calls\nSales,x'));
    await page.getByText(/^Row 2, Calls: /).waitFor();
    await page.getByLabel('A table of figures as CSV').setInputFiles(table('Unit,Calls\nSales,7'));
    await page.getByRole('region', { name: 'Calls' }).waitFor();
  });

  it('after a unit was rated by a published card, with what is recovered of the cost beside it', async () => {
    const { page } = await browser.visit();
    await open(page, `/rate-cards?month=${month()}`, 'finance');
    await page.getByRole('button', { name: 'Add a rate card' }).first().click();
    const form = page.getByRole('form', { name: 'Add a rate card' });
    await form.getByLabel('Name of the card').fill('Internal services');
    await chooseMonth(page, form.getByLabel('Holds from'), month());
    await form.getByLabel('Service').fill('Managed laptop');
    await form.getByText('Line 1: Say which items are counted').waitFor();
    await form.getByRole('combobox', { name: 'Categories of products' }).fill('Laptops');
    await page.keyboard.press('Enter');
    await form.getByLabel('Price a month in EUR').fill('40');
    await form.getByText('As if every unit were rated by it.').waitFor();
    await form.getByRole('rowheader', { name: 'Managed laptop' }).waitFor();
    await form.getByRole('button', { name: 'Add a rate card' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const publish = page.getByRole('dialog', { name: 'Publish Internal services' });
    await publish.getByRole('textbox').fill('Internal services');
    await publish.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Internal services is published.').waitFor();
    expect(await page.getByRole('button', { name: 'Change the draft' }).count()).toBe(0);

    await page.goto(`/statements?month=${month()}&unit=${office.units.sales}`);
    await page.getByRole('button', { name: 'Terms of units' }).click();
    const terms = page.getByRole('form', { name: 'Save the terms' });
    await terms.getByRole('combobox', { name: 'What the unit bears' }).click();
    await page.getByRole('option', { name: 'Quantity by a published rate' }).click();
    await terms.getByRole('combobox', { name: 'Rate card' }).click();
    await page.getByRole('option', { name: 'Internal services' }).click();
    await chooseMonth(page, terms.getByLabel('By rate from'), month());
    await terms.getByRole('button', { name: 'Save the terms' }).click();
    await page.getByRole('heading', { name: 'By rate: Internal services' }).waitFor();
    await page.getByText('Units by rate bear').waitFor();
  });

  it('when its checklist is clear and each warning has a reason, and never opened again', async () => {
    const { page } = await browser.visit();
    const now = new Date(Date.now());
    const closed = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1));
    const month = closed.toISOString().slice(0, 10);
    const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(closed);
    await open(page, `/period-close?year=${closed.getUTCFullYear()}&month=${month}`, 'finance');
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Begin to close' }).click();
    await page.getByText('Begun by finance of Harbour & Pine').waitFor();
    for (const reason of await page.getByLabel('Why it is closed all the same').all()) await reason.fill('Known to the house');
    await page.getByRole('button', { name: `Close ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Close ${name}` });
    await dialog.getByRole('textbox').fill(name);
    await dialog.getByRole('button', { name: 'Close for good' }).click();
    await page.getByText('Closed by finance of Harbour & Pine').waitFor();
    expect(await page.getByRole('button', { name: 'Leave open' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: `Close ${name}` }).count()).toBe(0);
  });
});
