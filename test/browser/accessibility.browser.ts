import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { root } from '../architecture/tree.js';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

const sizes = [1440, 1024, 390].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const pictures = process.env['SCREENSHOTS'] === 'yes';

describe('Everybody can use every page', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  async function judge(page: Page, name: string): Promise<void> {
    const width = page.viewportSize()?.width;
    const scheme = await page.evaluate<string>('document.documentElement.dataset.mantineColorScheme');
    await page.waitForLoadState('networkidle');
    if (pictures) {
      mkdirSync(join(root, 'screenshots'), { recursive: true });
      await page.screenshot({ path: join(root, `screenshots/${name}-${width}-${scheme}.png`) });
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' | ')}`);
    expect(told).toEqual([]);
    expect([name, await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')]).toEqual([
      name,
      0,
    ]);
  }

  it.each(sizes)('at $width pixels in $scheme colours', async ({ width, scheme }) => {
    const { page, expect: refusals } = await browser.visit({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    refusals([404, '/api/v1/items/']);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await judge(page, 'sign-in');

    await open(page, '/');
    await page.getByRole('img', { name: /^Bars/ }).waitFor();
    await judge(page, 'overview');
    await page.getByText('Table', { exact: true }).click();
    await judge(page, 'overview-table');

    await page.goto('/items');
    await page.getByText('50 shown, and more').waitFor();
    await judge(page, 'items');
    await page.getByRole('button', { name: 'More filters' }).click();
    await judge(page, 'items-filters');
    await page.goto('/items?q=hippopotamus&stuck=yes');
    await page.getByText('No items match').waitFor();
    await judge(page, 'items-none');

    await page.goto(`/items/${office.items.adasLaptop}`);
    await page.getByRole('img', { name: /^Bars/ }).waitFor();
    await judge(page, 'item');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await judge(page, 'item-verbs');
    await page.goto(`/items/${office.items.longNamed}`);
    await page.getByText('Nothing spent yet').waitFor();
    await judge(page, 'item-long-name');

    await page.goto(`/items/${office.items.orderedPhone}`);
    await page.getByRole('button', { name: 'Receive' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Receive' }).click();
    await page.getByText('This is needed').first().waitFor();
    await judge(page, 'item-questions');

    await page.goto('/items/nothing');
    await page.getByText('There is no such item').waitFor();
    await judge(page, 'item-unknown');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await judge(page, 'shortcuts');
  });
});
