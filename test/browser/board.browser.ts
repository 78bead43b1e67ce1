import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The board', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('takes a card to a column that a verb leads to, says at once which do, and asks the questions', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/board?kind=asset&q=QM-SPARE');
    const card = page.getByRole('listitem').filter({ hasText: 'QM-SPARE' });
    await card.hover();
    await page.waitForLoadState('networkidle');
    const from = await card.boundingBox();
    if (!from) throw new Error('The card is not in sight.');
    await page.mouse.move(from.x + 40, from.y + 40);
    await page.mouse.down();
    for (const way of [10, 20, 40]) await page.mouse.move(from.x + 40 + way, from.y + 40);
    const column = page.getByRole('region', { name: /^Configuring, / });
    await column.getByText('Configure', { exact: true }).waitFor();
    const to = await column.boundingBox();
    if (!to) throw new Error('The column is not in sight.');
    await page.mouse.move(to.x + 60, to.y + 120);
    await page.mouse.move(to.x + 70, to.y + 130);
    await page.mouse.up();
    const drawer = page.getByRole('dialog', { name: 'Configure: QM-SPARE' });
    await drawer.getByText('Install the image or enrol the device').waitFor();
    await drawer.getByRole('button', { name: 'Not now' }).click();
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: 'In stock, 1' }).getByRole('link', { name: 'QM-SPARE' }).waitFor();
  });

  it('moves a card by keyboard, with why others do not take it, and takes it back', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/board?kind=asset&q=QM-SPARE');
    await page.getByRole('link', { name: 'QM-SPARE' }).focus();
    await page.keyboard.press('m');
    const ways = page.getByRole('dialog', { name: 'Where to move QM-SPARE' });
    await ways.getByRole('button', { name: /Report missing/ }).click();
    const drawer = page.getByRole('dialog', { name: 'Report missing: QM-SPARE' });
    await drawer.getByRole('textbox', { name: 'What happened' }).fill('Not on its shelf');
    await drawer.getByRole('button', { name: 'Report missing' }).click();
    await page.getByText('Report missing: QM-SPARE is done.').waitFor();
    await page.getByRole('region', { name: 'Missing, 1' }).getByRole('link', { name: 'QM-SPARE' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('region', { name: 'In stock, 1' }).getByRole('link', { name: 'QM-SPARE' }).waitFor();
  });

  it('is looked at by who may move nothing', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/board?kind=asset&q=QM-SPARE', 'auditor');
    await page.getByRole('link', { name: 'QM-SPARE' }).waitFor();
    expect(await page.getByRole('button', { name: 'Move QM-SPARE …' }).count()).toBe(0);
  });
});
