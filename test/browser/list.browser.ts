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
    await page.getByRole('combobox', { name: 'Stage' }).click();
    await page.getByRole('option', { name: /^Ready/ }).click();
    await page.waitForURL(asks({ q: 'Pinebook', state: 'ready' }));
    await page.getByRole('button', { name: 'Name' }).click();
    await page.waitForURL(asks({ q: 'Pinebook', state: 'ready', sort: 'name' }));
    await page.getByText('19 shown').waitFor();
    const before = await tags(page);
    await page.reload();
    await page.getByText('19 shown').waitFor();
    expect(await tags(page)).toEqual(before);
    expect(await page.getByLabel('Filter by words').inputValue()).toBe('Pinebook');
    await page.getByRole('button', { name: 'Name' }).click();
    await page.waitForURL(asks({ q: 'Pinebook', state: 'ready', sort: '-name' }));
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('counts what each choice would find', async () => {
    const { page } = await browser.visit();
    await open(page, '/items');
    await page.getByText('Services 1').waitFor();
    await page.getByText('Licenses 1').click();
    await page.waitForURL('**/items?kind=license');
    await page.getByText('1 shown').waitFor();
    await page.getByRole('heading', { name: 'Licenses', level: 1 }).waitFor();
  });

  it('shows page after page', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?kind=asset');
    await page.getByText('50 shown, and more').waitFor();
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await page.getByText('72 shown').waitFor();
    expect(new Set(await tags(page)).size).toBe(72);
  });

  it('is narrowed to what is stuck in one place, and widened again', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?kind=asset');
    await page.getByRole('button', { name: 'Stuck' }).click();
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('combobox', { name: 'Location' }).click();
    await page.getByRole('option', { name: /^Lisbon/ }).click();
    await page.getByText('1 shown').waitFor();
    await page.keyboard.press('Escape');
    expect(await tags(page)).toEqual(['QM-LANG']);
    await page.getByRole('button', { name: 'Remove the filter Location: Lisbon' }).click();
    await page.waitForURL(asks({ kind: 'asset', stuck: 'yes' }));
  });

  it('says what to do where nothing is found', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?q=hippopotamus&kind=service');
    await page.getByText('No items match').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL('**/items?kind=service');
    await page.getByText('1 shown').waitFor();
  });

  it('becomes cards on a phone', async () => {
    const { page } = await browser.visit({ viewport: { width: 390, height: 844 } });
    await open(page, '/items?q=Pinebook 14 of Ada');
    await page.getByRole('link', { name: /QM-ADA.*In service/ }).click();
    await page.getByRole('heading', { name: 'Pinebook 14 of Ada', level: 1 }).waitFor();
    // Nothing reaches past the right edge.
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});
