import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The organisation', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('hangs a place elsewhere by dragging, says first what goes along, and takes it back', async () => {
    const { page } = await browser.visit();
    await open(page, '/locations');
    const tree = page.getByRole('tree', { name: 'Locations' });
    const lisbon = tree.getByRole('treeitem', { name: 'Lisbon' });
    await lisbon.waitFor();
    await page
      .getByText(/^\d+ items$/)
      .first()
      .waitFor();
    await lisbon.dragTo(tree.getByRole('treeitem', { name: 'Berlin' }));
    const question = page.getByRole('dialog', { name: 'Move Lisbon?' });
    await question.getByText('It then belongs to Berlin.').waitFor();
    await question.getByText(/\d+ items are counted there then\./).waitFor();
    await question.getByRole('button', { name: 'Move it' }).click();
    await page.getByText('Lisbon is now under Berlin.').waitFor();
    await tree.locator('[aria-level="2"]', { hasText: 'Lisbon' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await tree.locator('[aria-level="1"]', { hasText: 'Lisbon' }).waitFor();
  });

  it('adds somebody, tells what is wrong at its field, and puts them away and back', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, '/people');
    await page.getByRole('button', { name: 'Add a person' }).click();
    const form = page.getByRole('dialog', { name: 'Add a person' });
    await form.getByRole('button', { name: 'Add a person' }).click();
    await form.getByText('This is needed').waitFor();
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Carla Ferraz');
    await form.getByLabel('Employee number').fill('1001');
    await form.getByRole('combobox', { name: 'Location' }).fill('lis');
    await page.getByRole('option', { name: 'Lisbon' }).click();
    refusals([409, '/api/v1/people']);
    await form.getByRole('button', { name: 'Add a person' }).click();
    await form.locator('[aria-invalid="true"]').waitFor();
    await form.getByText('Another person has this employee number.').waitFor();
    await form.getByLabel('Employee number').fill('1003');
    await form.getByRole('button', { name: 'Add a person' }).click();
    await page.getByText('Carla Ferraz is added.').waitFor();
    await page.getByRole('link', { name: 'Carla Ferraz' }).click();
    await page.getByRole('heading', { name: 'Carla Ferraz', level: 1 }).waitFor();
    await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Lisbon' }).waitFor();
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByText('Carla Ferraz is archived.').waitFor();
    await page.getByText('Archived', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Archived', { exact: true }).waitFor({ state: 'detached' });
  });

  it('tells the second of two what the first changed, and keeps both', async () => {
    const { page, expect: refusals } = await browser.visit();
    const id = office.people.bruno;
    await open(page, `/people/${id}`);
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Edit Bruno Sá' });
    await form.getByLabel('Job title').fill('Buyer');
    const other = await office.as('it_operations');
    const { etag = '' } = await other.get(`/people/${id}`);
    expect((await other.patch(`/people/${id}`, { phone: '+351 21 000' }, { 'if-match': etag })).status).toBe(200);
    refusals([412, '/api/v1/people/']);
    await form.getByRole('button', { name: 'Save the person' }).click();
    await form.getByText('+351 21 000').waitFor();
    await form.getByRole('button', { name: 'Go on with these' }).click();
    await form.getByRole('button', { name: 'Save the person' }).click();
    await page.getByText('Bruno Sá is saved.').waitFor();
    const facts = page.getByRole('region', { name: 'Facts' });
    await facts.getByText('Buyer').waitFor();
    await facts.getByText('+351 21 000').waitFor();
  });

  it('leads from a person to what they hold, and from a cost centre to what it cost', async () => {
    const { page } = await browser.visit();
    await open(page, `/people/${office.people.ada}`);
    await page.getByRole('region', { name: 'Their items' }).getByRole('link', { name: 'QM-ADA' }).waitFor();
    await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: '4100' }).click();
    await page.getByRole('heading', { name: '4100 Network', level: 1 }).waitFor();
    const spend = page.getByRole('region', { name: 'Spend' });
    await spend.getByText('€1,617.30').first().waitFor();
    await page.getByRole('link', { name: /^All \d+ items$/ }).click();
    await page.waitForURL(/\/items\?costCenterId=/);
  });

  it('offers nothing that one may not do', async () => {
    const { page } = await browser.visit();
    await open(page, `/people/${office.people.ada}`, 'auditor');
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    expect(await page.getByRole('button', { name: /^(Edit|Archive)$/ }).count()).toBe(0);
  });
});
