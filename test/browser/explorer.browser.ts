import { readFile } from 'node:fs/promises';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Spend is explored', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('along what one chooses, as a picture of changes, and down to the lines of a figure', async () => {
    const { page } = await browser.visit();
    await open(page, '/spend-explorer', 'finance');
    await page.getByRole('heading', { name: 'Spend explorer', level: 1 }).waitFor();
    await page.getByRole('img', { name: /Bars of spend/ }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save as FOCUS' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^focus-\d{4}-\d{2}-\d{4}-\d{2}\.csv$/);
    const [header, ...rows] = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n');
    expect(header).toMatch(/^BilledCost,BillingAccountId,/);
    expect(rows.length).toBeGreaterThan(0);
    await page.getByText('Changes', { exact: true }).click();
    await page.getByRole('img', { name: /Changes of spend/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('chart')).toBe('waterfall');
    const figures = page.getByRole('region', { name: 'Figures' });
    await figures
      .getByRole('button', { name: /lines of/ })
      .first()
      .click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.goto('/spend-explorer?by=item,kind&sort=-change&kind=purchase');
    await figures.getByRole('columnheader', { name: 'Change' }).waitFor();
  });
});
