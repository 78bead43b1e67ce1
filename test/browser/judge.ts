import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../architecture/tree.js';
import { type Scope, violationsOf } from './axe.js';
import { open, settled, useBrowser, type Visitor } from './browser.js';
import { type Office, useOffice } from './office.js';
import type { JudgedPage } from './pages/page.js';

const pictures = process.env['SCREENSHOTS'] === 'yes';
/** `JUDGE=all` leaves nothing out: axe at every width in both schemes. */
const everything = pictures || process.env['JUDGE'] === 'all';

interface Look {
  width: number;
  scheme: 'light' | 'dark';
  /** What axe looks at; where nothing, only the right edge is. */
  scope: Scope | undefined;
}

/** A desk, a tablet, a phone. Another scheme has other colours and is the same page in all else; a tablet has less room and the same parts. */
const looks: readonly [Look, ...Look[]] = [
  { width: 1440, scheme: 'light', scope: 'everything' },
  { width: 1440, scheme: 'dark', scope: 'colours' },
  { width: 1024, scheme: 'light', scope: everything ? 'everything' : undefined },
  { width: 390, scheme: 'light', scope: 'everything' },
  ...(everything
    ? ([
        { width: 1024, scheme: 'dark', scope: 'colours' },
        { width: 390, scheme: 'dark', scope: 'colours' },
      ] as const)
    : []),
];
const HEIGHT = 900;
const PHONE = 390;

/** One test an area: opens each of its pages once, looks at it from all sides, and tells everything that keeps somebody from using it. */
export function useJudge(areas: Readonly<Record<string, readonly JudgedPage[]>>): void {
  const office = useOffice();
  const browser = useBrowser(office.api);
  if (pictures) mkdirSync(join(root, 'screenshots'), { recursive: true });
  it.each(Object.entries(areas))(
    'in the area %s',
    async (_area, pages) => {
      const visitor = await browser.visit({ viewport: { width: 1440, height: HEIGHT }, reducedMotion: 'reduce' });
      const found: string[] = [];
      for (const judged of pages.filter(({ signedOut }) => signedOut)) found.push(...(await judge(judged, visitor, office)));
      await open(visitor.page, '/');
      for (const judged of pages.filter(({ signedOut }) => !signedOut)) found.push(...(await judge(judged, visitor, office)));
      expect(found).toEqual([]);
    },
    600_000,
  );
}

async function judge(judged: JudgedPage, { page, expect: refusals }: Visitor, office: Office): Promise<string[]> {
  const { at, name, onPhone } = judged;
  refusals(...(judged.refusals ?? []));
  if (onPhone) await turnTo(page, { width: PHONE, scheme: 'light' });
  if (at !== undefined) await page.goto(typeof at === 'string' ? at : at(office));
  await judged.show(page, office);
  await page.waitForLoadState('networkidle');
  const found: string[] = [];
  for (const look of looks.filter(({ width }) => !onPhone || width === PHONE)) {
    const { width, scheme, scope } = look;
    await turnTo(page, look);
    if (pictures) await keepPicture(page, `${name}-${width}-${scheme}`);
    found.push(...(await troublesOf(page, scope)).map((trouble) => `${name} ${width} ${scheme}: ${trouble}`));
  }
  await turnTo(page, looks[0]);
  return found;
}

async function turnTo(page: Page, { width, scheme }: Pick<Look, 'width' | 'scheme'>): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
  await framed(page, width);
  await settled(page);
}

/** The frame is drawn anew a moment after the width changed; until then a phone's bar still stands beside what a desk shows, and its words twice. */
async function framed(page: Page, width: number): Promise<void> {
  if ((await page.locator('.mantine-AppShell-main').count()) === 0) return;
  await page.locator('.mantine-AppShell-footer').waitFor({ state: width <= PHONE ? 'attached' : 'detached' });
}

/**
 * Lays the page out as a whole. What the bars that stay lie over can be scrolled from under them, so nothing is taken for hidden by them: the
 * upper one is over nothing at the top of the page, the lower one is put at its end. Cards that are not drawn while out of sight would seem
 * to lie over each other.
 */
const layOut = `
  scrollTo(0, 0);
  document.querySelector('.mantine-AppShell-footer')?.style.setProperty('position', 'static');
  for (const card of document.querySelectorAll('main li')) card.style.setProperty('content-visibility', 'visible');
`;

/** How many pixels the page reaches past its right edge; a menu that is open follows its button to another width a moment later. */
const pastTheEdge = `(async () => {
  const { documentElement: page } = document;
  for (let looks = 0; looks < 40 && page.scrollWidth > page.clientWidth; looks += 1) await new Promise((wait) => setTimeout(wait, 50));
  return page.scrollWidth - page.clientWidth;
})()`;

async function troublesOf(page: Page, scope: Scope | undefined): Promise<string[]> {
  await page.evaluate(layOut);
  const past = await page.evaluate<number>(pastTheEdge);
  return [...(past > 0 ? [`reaches ${past} pixels past the right edge`] : []), ...(scope ? await violationsOf(page, scope) : [])];
}

/** As much of the page as is worth looking at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: Math.min(document.documentElement.scrollHeight, 2400) })',
  );
  await page.screenshot({ path: join(root, `screenshots/${name}.png`), fullPage: true, clip: { x: 0, y: 0, width, height } });
}
