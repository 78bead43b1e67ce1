import { existsSync, statSync } from 'node:fs';
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
      // The chart's library comes when the first chart is in sight, after all else can be used.
      if (request.resourceType() === 'script' && pathname.startsWith('/assets/')) scripts.add(basename(pathname));
    });
    // By keyboard, since a mouse that rests on a link asks for the page behind it.
    await page.goto('/');
    await page.getByLabel('E-mail').fill('administrator@harbour.example');
    await page.getByLabel('Password', { exact: true }).fill('seven geese over the harbour');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    await page.getByRole('link', { name: /Repair/ }).waitFor();
    const sizes = [...scripts]
      .map((name) => ({ name, bytes: compressed(name) }))
      .filter(({ name }) => !name.startsWith('MonthBars'))
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

/** As the server sends it: compressed when it was built, unless it is too small for that. */
function compressed(name: string): number {
  const file = join(root, 'dist/apps/web/assets', name);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}
