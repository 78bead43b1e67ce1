import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { root } from '../architecture/tree.js';
import { open, settled, useBrowser, type Visitor } from './browser.js';
import { useOffice } from './office.js';
import type { JudgedPage } from './pages/page.js';
import { judgedEachTime, judgedPages } from './pages/pages.js';

const widths = [1440, 1024, 390] as const;
const schemes = ['light', 'dark'] as const;
const pictures = process.env['SCREENSHOTS'] === 'yes';
/** `JUDGE=all` judges every area at every size in both schemes, which takes most of half an hour. */
const everything = pictures || process.env['JUDGE'] === 'all';
const areas = Object.entries(judgedPages).filter(([area]) => everything || judgedEachTime.includes(area));

describe('Everybody can use every page', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  /** Everything that keeps somebody from using what is shown: what axe finds, and what reaches past the right edge. */
  async function troublesOf(page: Page, name: string, scheme: string): Promise<string[]> {
    const axe = new AxeBuilder({ page });
    // Another scheme has other colours, and is the same page in all else.
    const { violations } = await (scheme === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])).analyze();
    const past = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    return [
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id} at ${html}`)),
      ...(past > 0 ? [`${name}: reaches ${past} pixels past the right edge`] : []),
    ];
  }

  /** One page at all widths in both schemes, each opened once: what is wrong anywhere is told with where. */
  async function judge(page: Page, name: string): Promise<string[]> {
    const found: string[] = [];
    await page.waitForLoadState('networkidle');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of schemes) {
        if (!everything && scheme === 'dark' && width !== 1440) continue;
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
        await settled(page);
        if (pictures) await page.screenshot({ path: join(root, `screenshots/${name}-${width}-${scheme}.png`) });
        found.push(...(await troublesOf(page, `${name} ${width} ${scheme}`, scheme)));
      }
    }
    await page.setViewportSize({ width: widths[0], height: 900 });
    return found;
  }

  async function come({ page, expect: refusals }: Visitor, judged: JudgedPage): Promise<void> {
    refusals(...(judged.refusals ?? []));
    const { at } = judged;
    if (at !== undefined) await page.goto(typeof at === 'string' ? at : at(office));
    await judged.show(page, office);
  }

  if (pictures) mkdirSync(join(root, 'screenshots'), { recursive: true });

  it.each(areas)(
    'in the area %s',
    async (_area, pages) => {
      const visitor = await browser.visit({ viewport: { width: widths[0], height: 900 }, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const judged of pages.filter(({ signedOut }) => signedOut)) {
        await come(visitor, judged);
        found.push(...(await judge(visitor.page, judged.name)));
      }
      await open(visitor.page, '/');
      for (const judged of pages.filter(({ signedOut }) => !signedOut)) {
        await come(visitor, judged);
        found.push(...(await judge(visitor.page, judged.name)));
      }
      expect(found).toEqual([]);
    },
    600_000,
  );
});
