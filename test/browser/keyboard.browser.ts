import type { Page } from 'playwright-core';
import { useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Without a mouse', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  /** Presses a key until what has the focus is called this. */
  async function walkTo(page: Page, key: 'Tab' | 'ArrowDown', name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press(key);
      const focused = await page.evaluate<string>(
        'document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent',
      );
      if (name.test(focused)) return;
    }
    throw new Error(`Nothing called ${name} was reached by ${key}.`);
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
    await page.getByRole('dialog', { name: 'Search everything' }).waitFor();
    await page.keyboard.type('QM-SPARE');
    await page.getByRole('option', { name: /QM-SPARE/, selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await heading(page, 'Pinebook 14, spare');

    await page.keyboard.press('v');
    const drawer = page.getByRole('dialog', { name: 'Configure: QM-SPARE' });
    await drawer.waitFor();
    await walkTo(page, 'Tab', /^Configure$/);
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
    await page.getByRole('dialog', { name: 'Search everything' }).waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Search everything');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('g');
    await page.keyboard.press('o');
    await heading(page, 'Overview');
  });
});
