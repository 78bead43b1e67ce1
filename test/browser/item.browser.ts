import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The page of an item', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('asks what a verb needs, refuses at the field, and tells in the history what happened', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.orderedPhone}`);
    await page.getByRole('button', { name: 'Receive' }).click();
    const drawer = page.getByRole('dialog', { name: 'Receive: QM-PHONE' });
    await drawer.getByText('Print the asset label and stick it on').waitFor();
    await drawer.getByRole('button', { name: 'Receive' }).click();
    expect(await drawer.getByText('This is needed').count()).toBe(4);
    await drawer.getByLabel('Serial number').fill('G5-0001');
    await drawer.getByLabel('IMEI').fill('490154203237519');
    await drawer.getByLabel('Receipt line').fill('D-17 line 3');
    await drawer.getByRole('combobox', { name: 'Location' }).fill('lis');
    await page.getByRole('option', { name: 'Lisbon' }).click();
    refusals([422, '/transitions']);
    await drawer.getByRole('button', { name: 'Receive' }).click();
    const imei = drawer.getByLabel('IMEI');
    await drawer.locator('[aria-invalid="true"]').waitFor();
    expect(await imei.getAttribute('aria-invalid')).toBe('true');
    expect(await drawer.getByLabel('Serial number').inputValue()).toBe('G5-0001');
    await imei.fill('490154203237518');
    await drawer.getByLabel('Comment').fill('The box was open.');
    await drawer.getByRole('button', { name: 'Receive' }).click();
    await drawer.waitFor({ state: 'hidden' });
    const history = page.getByRole('region', { name: 'Timeline' });
    await history.getByText('Ordered → In stock').waitFor();
    await history.getByText('“The box was open.”').waitFor();
    await history.getByText(/Serial number: G5-0001/).waitFor();
    await page.getByRole('region', { name: 'Now' }).getByText('490154203237518').waitFor();
    const work = page.getByRole('region', { name: 'Work' });
    await work.getByRole('button', { name: 'Done: Print the asset label and stick it on' }).click();
    await work.getByRole('button', { name: /^Done/ }).waitFor({ state: 'detached' });
    await work.getByText('Done', { exact: true }).first().waitFor();
  });

  it('starts work that is done step by step, until the verb completes by itself', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.spareLaptop}`);
    await page.getByRole('button', { name: 'Configure' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Configure' }).click();
    const work = page.getByRole('region', { name: 'Work' });
    await work.getByRole('button', { name: 'Done: Check the asset label' }).click();
    await work.getByRole('button', { name: 'More for: Assign the licences' }).click();
    await page.getByRole('menuitem', { name: 'Skip it' }).click();
    await work.getByLabel('Why it is left out').fill('Comes with its own.');
    await work.getByRole('button', { name: 'Skip it' }).click();
    await work.getByText(/skipped: Comes with its own\./).waitFor();
    await work.getByRole('button', { name: 'Done: Install the image or enrol the device' }).click();
    await work.getByRole('checkbox').first().waitFor();
    for (const line of await work.getByRole('checkbox').all()) await line.check();
    await work.getByRole('button', { name: 'Complete' }).click();
    await work.getByRole('button', { name: 'Done: Check that it works' }).click();
    await page.getByRole('region', { name: 'Timeline' }).getByText('Configuring → Ready').waitFor();
  });

  it('says who was quicker, and keeps what was typed', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.longNamed}`);
    await page.getByRole('button', { name: 'Recover' }).click();
    const drawer = page.getByRole('dialog', { name: 'Recover: QM-LANG' });
    await drawer.getByLabel('Comment').fill('From the drawer of Bruno');
    await drawer.getByRole('combobox', { name: 'Condition' }).click();
    await page.getByRole('option', { name: 'Worn' }).click();
    const other = await office.as('it_operations');
    const path = `/items/${office.items.longNamed}`;
    const { etag = '' } = await other.get(path);
    expect((await other.patch(path, { notes: 'Lid scratched' }, { 'if-match': etag })).status).toBe(200);
    refusals([412, '/transitions']);
    await drawer.getByRole('button', { name: 'Recover' }).click();
    await drawer.getByText('Somebody changed this item meanwhile.').waitFor();
    await page.getByText('Lid scratched', { exact: true }).waitFor();
    expect(await drawer.getByLabel('Comment').inputValue()).toBe('From the drawer of Bruno');
    await drawer.getByRole('button', { name: 'Recover' }).click();
    await page.getByText('In repair → In stock').waitFor();
  });

  it('shows what it cost, and leads from every name to all that share it', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    const spend = page.getByRole('region', { name: 'Spend' });
    await spend
      .getByRole('img', { name: /spend by month and kind/ })
      .locator('svg')
      .waitFor();
    await spend.getByText('Table').click();
    await spend.getByRole('row', { name: /^Total/ }).waitFor();
    await spend.getByRole('combobox', { name: 'Spend along' }).selectOption({ label: 'Cost centre' });
    await spend.getByRole('region', { name: 'Sums' }).getByRole('link', { name: /4100/ }).waitFor();
    await spend.getByRole('button', { name: /lines of Over its life$/ }).click();
    await page.getByRole('dialog', { name: 'Over its life' }).getByText('−€350.00').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'Now' }).getByRole('link', { name: 'Ada Brandt' }).click();
    await page.waitForURL(/\/people\/[0-9a-f-]{36}/);
  });

  it('takes what it costs again and again, and says beforehand what will be posted', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    const charges = page.getByRole('region', { name: 'Recurring charges' });
    await charges.getByRole('button', { name: 'Add' }).click();
    const drawer = page.getByRole('dialog', { name: 'Add a recurring charge to QM-ADA' });
    await drawer.getByLabel('What for').fill('Lease of the laptop');
    await drawer.getByRole('textbox', { name: 'Amount of a period' }).fill('30');
    await drawer.getByLabel('Minimum months').fill('12');
    await drawer.getByLabel('Ending early costs').fill('50');
    await drawer.getByLabel('Starts').fill('2026-04-01');
    await drawer.getByRole('cell', { name: '30 of 30' }).first().waitFor();
    await drawer.getByRole('button', { name: 'Add free days' }).click();
    await drawer.getByLabel('Free from').fill('2026-06-16');
    await drawer.getByLabel('First day that costs again').fill('2026-07-01');
    await drawer.getByRole('cell', { name: '15 of 30' }).waitFor();
    await drawer.getByRole('button', { name: 'Take free days 1 away' }).click();
    await drawer.getByText('Ending it after the first of these would cost €165.00.').waitFor();
    await drawer.getByRole('button', { name: 'Add the charge' }).click();
    await charges.getByText('monthly, in advance · at least 12 months').waitFor();
    const more = charges.getByRole('button', { name: 'Change or end Lease of the laptop' });
    await more.click();
    await page.getByRole('menuitem', { name: 'Change it …' }).click();
    const change = page.getByRole('dialog', { name: 'Change Lease of the laptop' });
    await change.getByText(/are due and not posted yet\.$|are posted for periods/).waitFor();
    await change.getByRole('textbox', { name: 'Amount of a period' }).fill('60');
    await change.getByLabel('First day of the amount').fill('2026-06-01');
    await change.getByRole('cell', { name: '€60.00' }).first().waitFor();
    await change.getByLabel('Minimum months').fill('24');
    await change.getByLabel('Rises by %').fill('10');
    refusals([422, '/charges/']);
    await change.getByRole('button', { name: 'Change the charge' }).click();
    await change.getByText('A price rises by a percentage').waitFor();
    await change.getByRole('textbox', { name: 'On', exact: true }).fill('2027-04-01');
    await change.getByRole('button', { name: 'Change the charge' }).click();
    await charges.getByText('at least 24 months · rises 10 %').waitFor();
    await charges.getByText('€60.00').waitFor();
    await more.click();
    await page.getByRole('menuitem', { name: 'End it …' }).click();
    const ending = page.getByRole('dialog', { name: 'End Lease of the laptop' });
    await ending.getByLabel('First day without').fill('2026-10-01');
    await ending.getByText('Ending it on this day, before its term is over, costs €576.00.').waitFor();
    await ending.getByRole('button', { name: 'End the charge' }).click();
    await charges.getByText(/until .*2026/).waitFor();
  });

  it('is corrected, with before and after in its timeline, which can be narrowed', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    await page.getByRole('button', { name: 'More for this item' }).click();
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Edit QM-ADA' });
    await drawer.getByRole('textbox', { name: 'Property number' }).fill('INV-77');
    await drawer.getByRole('button', { name: 'Save the changes' }).click();
    await drawer.waitFor({ state: 'hidden' });
    const story = page.getByRole('region', { name: 'Timeline' });
    await story.getByText('Changes', { exact: true }).click();
    await page.waitForURL(/story=edit/);
    await story.getByText('INV-77').waitFor();
    await story.getByText('Purchase: €1,299.00').waitFor({ state: 'detached' });
  });

  it('shows the second of two people what the first one changed', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    await page.getByRole('heading', { name: 'Pinebook 14 of Ada' }).waitFor();
    await page.keyboard.press('e');
    const drawer = page.getByRole('dialog', { name: 'Edit QM-ADA' });
    await drawer.getByRole('textbox', { name: 'Notes' }).fill('Mine.');
    const other = await office.as('it_operations');
    const path = `/items/${office.items.adasLaptop}`;
    const { etag = '' } = await other.get(path);
    expect((await other.patch(path, { notes: 'Theirs.' }, { 'if-match': etag })).status).toBe(200);
    refusals([412, path]);
    await drawer.getByRole('button', { name: 'Save the changes' }).click();
    await drawer.getByText('Somebody else changed this meanwhile').waitFor();
    await drawer.getByRole('button', { name: 'Go on with these' }).click();
    await drawer.getByRole('button', { name: 'Save the changes' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'Now' }).getByText('Mine.').waitFor();
  });

  it('is talked about, where a colleague is called by name', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.spareLaptop}`);
    const story = page.getByRole('region', { name: 'Timeline' });
    const field = story.getByRole('textbox', { name: 'Comment' });
    await field.pressSequentially('Where is it, @fin');
    await page.getByRole('option', { name: /^finance/ }).click();
    await field.pressSequentially('please?');
    await story.getByRole('button', { name: 'Comment' }).click();
    await story.getByText('@finance of Harbour & Pine').waitFor();
    await story.getByRole('button', { name: 'Remove' }).click();
    await story.getByText('Comment, removed since').waitFor();
  });

  it('keeps papers that are dropped on it', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.spareLaptop}`);
    const papers = page.getByRole('region', { name: 'Documents and pictures' });
    await papers.getByText('No documents').waitFor();
    const files = await page.evaluateHandle(
      '(() => { const files = new DataTransfer(); files.items.add(new File(["Delivered on Monday"], "Lieferschein 7.txt", { type: "text/plain" })); return files; })()',
    );
    await papers.dispatchEvent('dragover', { dataTransfer: files });
    await papers.dispatchEvent('drop', { dataTransfer: files });
    await papers.getByRole('link', { name: 'Lieferschein 7.txt' }).waitFor();
    await papers.getByRole('button', { name: 'Remove Lieferschein 7.txt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove a document' });
    await dialog.getByRole('textbox').fill('Lieferschein 7.txt');
    await dialog.getByRole('button', { name: 'Remove the document' }).click();
    await papers.getByText('No documents').waitFor();
  });

  it('is linked with what belongs to it, and the link is put back after it was taken away', async () => {
    const { page } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    const connected = page.getByRole('region', { name: 'Connected' });
    await connected.getByRole('button', { name: 'Link', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Link QM-ADA with another item' });
    await drawer.getByRole('combobox', { name: 'Other item' }).fill('QM-SPARE');
    await page.getByRole('option', { name: /QM-SPARE/ }).click();
    await drawer.getByRole('button', { name: 'Link them' }).click();
    await connected.getByRole('link', { name: 'QM-SPARE' }).waitFor();
    await connected.getByRole('button', { name: 'Take the link with QM-SPARE away' }).click();
    await connected.getByRole('link', { name: 'QM-SPARE' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await connected.getByRole('link', { name: 'QM-SPARE' }).waitFor();
  });

  it('tells why a verb is not possible now', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?q=QM-SETUP');
    await page.getByRole('link', { name: 'QM-SETUP' }).click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    expect(await page.getByRole('menuitem', { name: /Finish configuration/ }).textContent()).toMatch(/Finish configuration.+/);
  });

  it('says that an item is not there', async () => {
    const { page, expect: refusals } = await browser.visit();
    refusals([404, '/api/v1/items/']);
    await open(page, '/items/018f0000-0000-7000-8000-000000000000');
    await page.getByRole('heading', { name: 'There is no such item' }).waitFor();
    await page.goto('/somewhere/else');
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor();
  });
});
