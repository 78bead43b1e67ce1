import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { firstPaintOf, type Interaction, probe, rowsPaintedOf, scriptBytes } from '../browsing/probe.js';
import { rollThrough, walkThrough } from '../browsing/walk.js';
import { median, percentile } from '../figures.js';
import { demoOf } from '../fill/demo.js';
import { inventoryOf } from '../fill/inventory.js';
import { type Finding, rounded } from '../finding.js';
import type { Job } from '../job.js';
import { EMAIL, PASSWORD } from '../services.js';

/** A frame that is this late was missed: one and a half of sixty in a second. */
const IN_TIME = 25;

interface Site {
  address: string;
  email: string;
  password: string;
  items: number;
}

/** The built web application in a real browser, by the browser's own entries: the first visit, and a list that somebody works with. */
export const web: Job = async (bench) => {
  if (!bench.chromium) {
    bench.tell('There is no Chromium on this machine: nothing is measured.');
    return [];
  }
  const demo = await demoOf(bench);
  const { address } = await inventoryOf(bench, bench.sizes.browsed);
  const many: Site = { address, email: EMAIL, password: PASSWORD, items: bench.sizes.browsed };
  const browser = await chromium.launch({
    executablePath: bench.chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const findings = await firstVisits(browser, demo, bench.sizes.rounds);
    for (const site of [demo, many]) {
      bench.tell(`walking through ${site.items.toLocaleString('en')} items`);
      findings.push(...(await workWith(browser, site, bench.sizes.rounds)));
    }
    return findings;
  } finally {
    await browser.close();
  }
};

/** Sign-in and overview of somebody who was never here. */
async function firstVisits(browser: Browser, site: Site, rounds: number): Promise<Finding[]> {
  const paints: number[] = [];
  let bytes = { scripts: 0, charts: 0, everything: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const { context, page } = await signedIn(browser, site);
    paints.push(await firstPaintOf(page));
    bytes = await scriptBytes(page);
    await context.close();
  }
  const kilobytes = (count: number): number => rounded(count / 1_000);
  return [
    {
      ...{ job: 'web', measured: 'first visit: first contentful paint of the sign-in page' },
      ...{ value: median(paints), unit: 'ms', wanted: 'below', atLeast: null, goal: 800 },
      detail: { rounds, most: rounded(Math.max(...paints)) },
    },
    {
      ...{ job: 'web', measured: 'first visit: compressed JavaScript of sign-in and overview' },
      ...{ value: bytes.scripts / 1_000, unit: 'kB', wanted: 'below', atLeast: 250, goal: 200 },
      detail: { charts: kilobytes(bytes.charts), everything: kilobytes(bytes.everything) },
    },
  ];
}

/** The list of assets, opened with an empty cache, worked with and rolled. */
async function workWith(browser: Browser, site: Site, rounds: number): Promise<Finding[]> {
  const { context, page } = await signedIn(browser, site);
  const storageState = await context.storageState();
  // What the server reads for the first time does not count.
  await openList(page, site);
  await context.close();
  const openings: Array<{ firstPaint: number; rows: number }> = [];
  const visits: Interaction[][] = [];
  const frames: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const visit = await newPage(browser, { storageState });
    const rows = await openList(visit.page, site);
    openings.push({ firstPaint: await firstPaintOf(visit.page), rows });
    frames.push(...(await rollThrough(visit.page)));
    await openList(visit.page, site);
    visits.push(await walkThrough(visit.page));
    await visit.context.close();
  }
  return told(site.items, { openings, visits, frames });
}

interface Measured {
  openings: ReadonlyArray<{ firstPaint: number; rows: number }>;
  visits: ReadonlyArray<readonly Interaction[]>;
  frames: readonly number[];
}

function told(items: number, { openings, visits, frames }: Measured): Finding[] {
  const at = `list of assets, ${items.toLocaleString('en')} items`;
  const each = visits.flat();
  // Of so few interactions a visit's INP is the slowest one.
  const slowestOf = (visit: readonly Interaction[]): number => Math.max(...visit.map(({ milliseconds }) => milliseconds));
  const steps = [...new Set(each.map(({ step }) => step))];
  const byStep = steps
    .map((name) => [name, slowestOf(each.filter(({ step }) => step === name))] as const)
    .toSorted((a, b) => b[1] - a[1]);
  const shares = { job: 'web', detail: { rounds: openings.length } };
  return [
    {
      ...shares,
      measured: `${at}: until its first rows are painted, with an empty cache`,
      ...{ value: median(openings.map(({ rows }) => rows)), unit: 'ms', wanted: 'below', atLeast: 2_500, goal: 1_000 },
      detail: { ...shares.detail, firstContentfulPaint: rounded(median(openings.map(({ firstPaint }) => firstPaint))) },
    },
    {
      ...shares,
      measured: `${at}: interaction to next paint of a visit, p75`,
      ...{ value: percentile(visits.map(slowestOf), 0.75), unit: 'ms', wanted: 'below', atLeast: 200, goal: 100 },
      detail: {
        visits: visits.length,
        interactions: each.length,
        p75OfAll: percentile(
          each.map(({ milliseconds }) => milliseconds),
          0.75,
        ),
        slowest: byStep
          .slice(0, 5)
          .map(([name, most]) => `${name} ${most}`)
          .join('; '),
      },
    },
    {
      ...shares,
      measured: `${at}: frames in time (${IN_TIME} ms) while it is rolled`,
      ...{
        value: frames.filter((frame) => frame <= IN_TIME).length / frames.length,
        unit: '',
        wanted: 'above',
        atLeast: null,
        goal: 0.95,
      },
      detail: { frames: frames.length, p95: rounded(percentile(frames, 0.95)), longest: rounded(Math.max(...frames)) },
    },
  ];
}

async function openList(page: Page, { address }: Site): Promise<number> {
  await page.goto(`${address}/items?kind=asset`);
  const rows = await rowsPaintedOf(page);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  return rows;
}

async function signedIn(browser: Browser, { address, email, password }: Site): Promise<{ context: BrowserContext; page: Page }> {
  const visit = await newPage(browser);
  const { page } = visit;
  await page.goto(address);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  // By keyboard: a mouse that rests on a link asks for the page behind it.
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  await page.getByRole('link', { name: /Repair/ }).waitFor();
  return visit;
}

async function newPage(
  browser: Browser,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 }, ...options });
  await context.addInitScript(probe);
  return { context, page: await context.newPage() };
}
