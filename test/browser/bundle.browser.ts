import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../architecture/tree.js';
import { useBrowser } from './browser.js';
import { useOffice } from './office.js';

const MOST = 250_000;

describe('The first visit', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('needs less than 250 kB of compressed JavaScript for sign-in and overview, from our own host alone', async () => {
    const { page } = await browser.visit();
    const scripts = new Set<string>();
    const elsewhere = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== office.api.address) elsewhere.add(request.url());
      if (request.resourceType() === 'script' && pathname.startsWith('/assets/')) scripts.add(basename(pathname));
    });
    // By keyboard, since a mouse that rests on a link asks for the page behind it.
    await page.goto('/');
    await page.getByLabel('E-mail').fill('administrator@harbour.example');
    await page.getByLabel('Password', { exact: true }).fill('seven geese over the harbour');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    await page.getByRole('link', { name: /Repair/ }).waitFor();
    const sizes = withoutCharts([...scripts])
      .map((name) => ({ name, bytes: compressed(name) }))
      .sort((one, other) => other.bytes - one.bytes);
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(
      `${sizes.length} scripts, ${Math.round(total / 1_000)} kB: ${sizes
        .slice(0, 6)
        .map(({ name, bytes }) => `${name} ${bytes}`)
        .join(', ')}`,
    );
    expect(elsewhere.size).toBe(0);
    expect(total).toBeLessThan(MOST);
  });
});

/** The chart and what it alone needs come when it is in sight, after all else can be used: at times before we count. */
function withoutCharts(scripts: string[]): string[] {
  const first = scripts.filter((name) => !name.startsWith('MonthBars'));
  const ofChart = new Set(scripts.filter((name) => !first.includes(name)).flatMap(imports));
  const needed = new Set(first.filter((name) => !ofChart.has(name)).flatMap(imports));
  return first.filter((name) => !ofChart.has(name) || needed.has(name));
}

function imports(name: string): string[] {
  const source = readFileSync(join(root, 'dist/apps/web/assets', name), 'utf8');
  return [...source.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(([, imported]) => imported ?? '');
}

/** As the server sends it: compressed when it was built, unless it is too small for that. */
function compressed(name: string): number {
  const file = join(root, 'dist/apps/web/assets', name);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
