import type { Page } from 'playwright-core';
import { open, settled, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The list of items', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  const tags = async (page: Page): Promise<string[]> => {
    await settled(page);
    return page.locator('[data-row]').allTextContents();
  };

  /** Whether an address asks for exactly this, in whatever order. */
  const asks =
    (wanted: Record<string, string>) =>
    ({ searchParams }: URL): boolean =>
      JSON.stringify([...searchParams].sort()) === JSON.stringify(Object.entries(wanted).sort());

  it('is searched, filtered and sorted, and its address holds the question', async () => {
    const { page } = await browser.visit();
    await open(page, '/items');
    await page.getByLabel('Filter by words').fill('Pinebook');
    await page.waitForURL('**/items?q=Pinebook');
    await page.getByRole('button', { name: 'State', exact: true }).first().click();
    await page.getByRole('option', { name: /^Ready\s*19$/ }).click();
    await page.waitForURL(asks({ q: 'Pinebook', state: 'ready' }));
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button', { name: 'Name', exact: true }).click();
    await page.waitForURL(asks({ q: 'Pinebook', state: 'ready', sort: 'name' }));
    await page.getByText('19 shown').waitFor();
    const before = await tags(page);
    await page.reload();
    await page.getByText('19 shown').waitFor();
    expect(await tags(page)).toEqual(before);
    expect(await page.getByLabel('Filter by words').inputValue()).toBe('Pinebook');
    await page.getByRole('button', { name: 'Remove the filter State: Ready' }).click();
    await page.waitForURL(asks({ q: 'Pinebook', sort: 'name' }));
  });

  it('counts what each choice would find, and has other columns for other kinds', async () => {
    const { page } = await browser.visit();
    await open(page, '/items');
    await page.getByText('Services 1').waitFor();
    await page.getByText('Licenses 1').click();
    await page.waitForURL('**/items?kind=license');
    await page.getByText('1 shown').waitFor();
    await page.getByRole('heading', { name: 'Licenses', level: 1 }).waitFor();
    await page.getByRole('columnheader', { name: 'Product' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Holder' }).count()).toBe(0);
  });

  it('is narrowed to what is stuck in one place, and widened again', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?kind=asset');
    await page.getByRole('button', { name: 'Stuck' }).click();
    await page.getByRole('button', { name: 'Location', exact: true }).first().click();
    await page.getByRole('option', { name: /^Lisbon/ }).click();
    await page.getByText('1 shown').waitFor();
    expect(await tags(page)).toEqual(['QM-LANG']);
    await page.getByRole('button', { name: 'Remove the filter Location: Lisbon' }).click();
    await page.waitForURL(asks({ kind: 'asset', stuck: 'yes' }));
  });

  it('shows a row beside itself, where one walks on to the next', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/items?sort=tag&q=Pinebook');
    const [first = '', second = ''] = await tags(page);
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    const panel = page.getByRole('complementary', { name: first });
    await panel.getByText('What happened last').waitFor();
    await page.keyboard.press('j');
    await page.getByRole('complementary', { name: second }).getByText('What happened last').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary', { name: second }).waitFor({ state: 'detached' });
  });

  it('keeps a view by its name', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?kind=asset&state=ready');
    await page.getByRole('button', { name: 'Save view' }).click();
    const dialog = page.getByRole('dialog', { name: 'Save this view' });
    await dialog.getByLabel('Name').fill('Ready to go');
    await dialog.getByRole('button', { name: /Save/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.goto('/items?kind=asset');
    await page.getByLabel('Views').getByText('Ready to go').click();
    await page.waitForURL(({ searchParams }) => searchParams.get('state') === 'ready');
    await page.getByText('19 shown').waitFor();
  });

  it('says what to do where nothing is found', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?q=hippopotamus&kind=service');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL('**/items?kind=service');
    await page.getByText('1 shown').waitFor();
  });

  it('becomes cards on a phone', async () => {
    const { page } = await browser.visit({ viewport: { width: 390, height: 844 } });
    await open(page, '/items?q=Pinebook 14 of Ada');
    await page.getByText('1 shown').waitFor();
    await page.getByRole('link', { name: 'QM-ADA' }).click();
    await page.getByRole('heading', { name: 'Pinebook 14 of Ada', level: 1 }).waitFor();
    // Nothing reaches past the right edge.
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});
