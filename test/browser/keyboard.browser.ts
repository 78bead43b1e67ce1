import type { Locator, Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Without a mouse', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  const focused = (page: Page): Promise<string> =>
    page.evaluate<string>(
      '(({ labels, textContent }, label) => label ?? labels?.[0]?.textContent ?? textContent)(document.activeElement, document.activeElement.ariaLabel)',
    );

  /**
   * Presses a key until what has the focus is called this, and keeps it: a dialog takes the focus twice as it opens (once when it
   * is there, once when it was painted), so that on a slow machine the second throws a walk that has begun back to its start.
   */
  async function walkTo(page: Page, key: 'Tab' | 'Shift+Tab' | 'ArrowDown', name: RegExp): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press(key);
      if (!name.test(await focused(page))) continue;
      await page.waitForTimeout(150);
      if (name.test(await focused(page))) return;
    }
    throw new Error(`Nothing called ${name} was reached by ${key}.`);
  }

  /** Waits until what opened has the focus: what is typed before goes to the page behind it, for a person as for a test. */
  async function entered(dialog: Locator): Promise<void> {
    await dialog.locator(':focus').waitFor();
  }

  const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name, level: 1 }).waitFor();

  it('one signs in, finds an item, uses a verb, does its work and signs out', async () => {
    const { page } = await browser.visit();
    await page.goto('/');
    await page.getByLabel('E-mail').waitFor();
    await page.keyboard.type('it_operations@harbour.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('seven geese over the harbour');
    await page.keyboard.press('Enter');
    await heading(page, 'Overview');

    await page.keyboard.press('/');
    await entered(page.getByRole('dialog', { name: 'Search everything' }));
    await page.keyboard.type('QM-SPARE');
    await page.getByRole('option', { name: /QM-SPARE/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Pinebook 14, spare');

    await page.keyboard.press('v');
    const drawer = page.getByRole('dialog', { name: 'Configure: QM-SPARE' });
    await entered(drawer);
    await drawer.getByRole('button', { name: 'Configure' }).waitFor();
    await walkTo(page, 'Tab', /^Configure$/);
    expect(await drawer.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByText('In stock → Configuring').waitFor();
    await walkTo(page, 'Tab', /^Done: Check the asset label/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Done: Check the asset label' }).waitFor({ state: 'detached' });

    await page.reload();
    await heading(page, 'Pinebook 14, spare');
    await walkTo(page, 'Tab', /^Signed in as/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await walkTo(page, 'ArrowDown', /^Sign out/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in');
  });

  it('one walks the list, opens a row, and learns the keys', async () => {
    const { page } = await browser.visit();
    await page.goto('/items?sort=tag');
    await page.getByLabel('E-mail').waitFor();
    await page.keyboard.type('auditor@harbour.example');
    await page.keyboard.press('Tab');
    await page.keyboard.type('seven geese over the harbour');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'QM-000001' }).waitFor();
    for (const key of ['j', 'j', 'ArrowDown', 'k']) await page.keyboard.press(key);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('QM-000002');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/items\/[0-9a-f-]{36}$/);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await entered(page.getByRole('dialog', { name: 'Search everything' }));
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Search everything');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await heading(page, 'Overview');
  });

  /** Answers a combobox that has the focus. */
  async function pick(page: Page, words: string, name: RegExp): Promise<void> {
    await page.keyboard.type(words);
    await page.getByRole('option', { name }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name }).waitFor({ state: 'hidden' });
  }

  it('one filters, answers what a verb asks, changes many at once, takes it back and ends', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await page.goto('/');
    await page.getByLabel('E-mail').waitFor();
    for (const word of ['administrator@harbour.example', 'seven geese over the harbour']) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await heading(page, 'Overview');

    await page.keyboard.press('Control+k');
    await entered(page.getByRole('dialog', { name: 'Search everything' }));
    await page.keyboard.type('assets');
    await page.getByRole('option', { name: 'Assets', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Assets');
    await page.keyboard.press('f');
    await page.keyboard.type('Gull');
    await page.waitForURL(/q=Gull/);
    await walkTo(page, 'Tab', /^State$/);
    await page.keyboard.press('Enter');
    await page.locator('input:focus').waitFor();
    await pick(page, 'Ordered', /^Ordered/);
    await page.getByText('1 shown').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, 'Gull 5');

    await page.keyboard.press('v');
    const drawer = page.getByRole('dialog', { name: 'Receive: QM-PHONE' });
    await entered(drawer);
    await walkTo(page, 'Tab', /^Serial number/);
    await page.keyboard.type('G5-0001');
    await page.keyboard.press('Tab');
    await page.keyboard.type('490154203237518');
    await page.keyboard.press('Tab');
    await pick(page, 'lis', /^Lisbon/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('D-17 line 3');
    await page.keyboard.press('Enter');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByText('Ordered → In stock').waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await heading(page, 'Assets');
    await page.keyboard.press('f');
    await page.keyboard.type('Pinebook 14 number');
    await page.getByText('55 shown').waitFor();
    for (const key of ['Tab', 'j', 'x', 'j', 'j', 'j', 'X']) await page.keyboard.press(key);
    await page.getByText('4 chosen').waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Change 4 items' });
    await entered(dialog);
    await pick(page, 'missing', /^Report missing/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Not on the shelf');
    await walkTo(page, 'Tab', /^See what would happen$/);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Change/ }).waitFor();
    await walkTo(page, 'Tab', /^Change/);
    await page.keyboard.press('Enter');
    await page.getByText(/items are changed/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.keyboard.press('z');
    await page.getByText('What could be put back is put back.').waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await heading(page, 'Overview');
    await walkTo(page, 'Tab', /^Signed in as/);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await walkTo(page, 'ArrowDown', /^Sign out/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-in');
  });
});
