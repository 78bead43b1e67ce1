import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { open, settled, useBrowser } from './browser.js';
import { dropFile } from './drop-file.js';
import { filmLabel } from './label-film.js';
import { useOffice } from './office.js';

const COUNT = 34;
const tag = (number: number): string => `TB-${String(number).padStart(3, '0')}`;

/** A delivery as Snipe-IT exports it: one device went to Ada at once, one is out for repair, the others are on the shelf. */
const delivery = [
  'Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,Model Number,Purchase Date,Purchase Cost,Status,Checkout Type,Checked Out To: Username,Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email,Serial',
  ...Array.from({ length: COUNT }, (_unused, index) => {
    const number = index + 1;
    const status = number === 9 ? 'Out for Repair' : number === 12 ? 'Deployed' : 'Ready to Deploy';
    const holder = number === 12 ? 'User,,Ada,Brandt,ada@harbour.example' : ',,,,';
    const made = 'Laptops,Pine Computers,Kestrel,Berlin,PO-310,Trailbook 15,TB15';
    return `Operations,Trailbook ${number},${tag(number)},${made},11/3/25,"1,349.00",${status},${holder},KS-${70_000 + number}`;
  }),
];

describe('A day at work', () => {
  const film = join(tmpdir(), `label-${randomUUID()}.y4m`);
  const office = useOffice();
  const browser = useBrowser(office.api, { film });
  afterAll(() => rm(film, { force: true }));

  /** The page before stays, with fields of the same names, until the next one is loaded. */
  async function goTo(page: Page, name: string): Promise<void> {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  async function importDelivery(page: Page): Promise<void> {
    await goTo(page, 'Imports');
    await page.getByRole('link', { name: 'Import a file' }).first().click();
    await dropFile(page, 'delivery.csv', delivery);
    await page.getByText('Ready to run').waitFor();
    await page.getByRole('cell', { name: 'Trailbook 1', exact: true }).waitFor();
    await page.getByRole('button', { name: `Run: ${COUNT} changes` }).click();
    await page.getByText(`${COUNT} added`).waitFor();
  }

  async function keepView(page: Page): Promise<void> {
    await goTo(page, 'Assets');
    await page.getByLabel('Filter by words').fill('Trailbook');
    await page.getByRole('button', { name: 'Location', exact: true }).click();
    await page.getByRole('option', { name: /^Berlin/ }).click();
    await page.getByText(`${COUNT} shown`).waitFor();
    await page.getByRole('columnheader', { name: 'Tag' }).getByRole('button', { name: 'Tag', exact: true }).click();
    await page.waitForURL(/sort=tag/);
    await page.getByRole('button', { name: 'Save view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await dialog.getByLabel('Name').fill('The new laptops');
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async function comeBackToIt(page: Page): Promise<void> {
    await goTo(page, 'Overview');
    await goTo(page, 'Assets');
    await page.getByLabel('Views').getByRole('link', { name: 'The new laptops' }).click();
    await page.getByText(`${COUNT} shown`).waitFor();
    await settled(page);
    expect((await page.locator('[data-row]').allTextContents())[0]).toBe(tag(1));
  }

  async function missTwentyFive(page: Page): Promise<void> {
    await page.getByRole('checkbox', { name: `Choose ${tag(1)}` }).click();
    await page.getByRole('checkbox', { name: `Choose ${tag(25)}` }).click({ modifiers: ['Shift'] });
    await page.getByText('25 chosen').waitFor();
    await page.getByRole('button', { name: 'Use a verb …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change 25 items' });
    await dialog.getByRole('combobox', { name: 'Verb' }).click();
    await page.getByRole('option', { name: 'Report missing' }).click();
    await dialog.getByRole('textbox', { name: 'What happened' }).fill('The pallet is not where it was');
    await dialog.getByRole('button', { name: 'See what would happen' }).click();
    const go = dialog.getByRole('button', { name: 'Change 24 items' });
    await go.waitFor();
    await dialog.getByText('"Report missing" is not possible while the state is "In repair".').waitFor();
    expect(await dialog.getByRole('link', { name: /TB-/ }).allTextContents()).toEqual([expect.stringContaining(tag(9))]);
    await go.click();
    await page.getByText('24 items are changed.').waitFor();
  }

  /** What was on the shelf comes back; what Ada had would come back to the shelf, and not to her. */
  async function takeBack(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('What could be put back is put back.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await goTo(page, 'Bulk changes');
    await page.getByRole('link', { name: 'Taking back: Report missing' }).click();
    await page.getByRole('heading', { name: 'Taking back: Report missing', level: 1 }).waitFor();
    const result = page.getByRole('region', { name: 'Result' });
    await result.getByText('23').waitFor();
    await result
      .getByRole('row', { name: new RegExp(tag(12)) })
      .getByText(/it was "In service"/)
      .waitFor();
  }

  async function scanLabel(page: Page): Promise<void> {
    const [laptop] = (await (await office.as('administrator')).get<{ data: Array<{ id: string }> }>(`/items?tag=${tag(17)}`)).body
      .data;
    const label = await page.request.get(`/api/v1/items/labels.pdf?ids=${laptop?.id}`);
    await filmLabel(await label.body(), film);
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('menuitem', { name: /Scan/ }).click();
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await page.getByRole('heading', { name: 'Trailbook 17', level: 1 }).waitFor();
  }

  it('brings a delivery in, moves most of it and back, finds one by its label, and ends', async () => {
    const { page, context } = await browser.visit({ viewport: { width: 1440, height: 900 }, permissions: ['camera'] });
    await open(page, '/', 'it_operations');
    await importDelivery(page);
    await keepView(page);
    await comeBackToIt(page);
    await missTwentyFive(page);
    await takeBack(page);
    await scanLabel(page);
    const history = page.getByRole('region', { name: 'Timeline' });
    await history.getByText('In stock → Missing').waitFor();
    await history.getByText('The pallet is not where it was').waitFor();
    await history.getByText('Missing → In stock').waitFor();
    await page.getByRole('button', { name: /^Signed in as/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    expect(await context.cookies()).toEqual([]);
  });
});
