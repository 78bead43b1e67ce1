import type { Page } from 'playwright-core';
import { open, settled, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Many items', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  async function choose(page: Page, ...tags: string[]): Promise<void> {
    await settled(page);
    for (const tag of tags) await page.getByRole('checkbox', { name: `Choose ${tag}` }).check();
  }

  const tagsOf = async (page: Page): Promise<string[]> => {
    await settled(page);
    return page.locator('[data-row]').allTextContents();
  };

  it('are moved by one verb: tried first, one refused with its reason, and taken back', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/items?kind=asset&state=in_stock');
    const [one = '', two = ''] = await tagsOf(page);
    await page.goto('/items?kind=asset');
    await choose(page, one, two, 'QM-SETUP');
    await page.getByText('3 chosen').waitFor();
    await page.getByRole('button', { name: 'Use a verb …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change 3 items' });
    await dialog.getByRole('combobox', { name: 'Verb' }).click();
    await page.getByRole('option', { name: 'Report missing' }).click();
    await dialog.getByRole('textbox', { name: 'What happened' }).fill('Not on the shelf');
    await dialog.getByRole('button', { name: 'See what would happen' }).click();
    const go = dialog.getByRole('button', { name: 'Change 2 items' });
    await go.waitFor();
    await dialog.getByText('"Report missing" is not possible while the state is "Configuring".').waitFor();
    await go.click();
    await dialog.getByRole('link', { name: 'Open its page' }).click();
    await page.getByRole('heading', { name: 'Report missing', level: 1 }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('heading', { name: 'Taking back: Report missing', level: 1 }).waitFor();
    await page.getByRole('main').getByText('Done', { exact: true }).waitFor();
    await page.goto(`/items?q=${one}`);
    await page
      .getByRole('row', { name: new RegExp(one) })
      .getByText('In stock')
      .waitFor();
  });

  it('are answered one by one from a pasted table, whose wrong cell is told by row and column', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/items?kind=asset&state=in_stock');
    const [one = '', two = ''] = await tagsOf(page);
    await choose(page, one, two);
    await page.getByRole('button', { name: 'Use a verb …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change 2 items' });
    await dialog.getByRole('combobox', { name: 'Verb' }).click();
    await page.getByRole('option', { name: 'Report missing' }).click();
    await dialog.getByRole('button', { name: 'Answers from a table' }).click();
    const cells = dialog.getByRole('textbox', { name: 'Cells' });
    await cells.fill('What happened\nLost');
    await dialog.getByText('One column has to name the item').waitFor();
    await cells.fill(`Asset Tag\tWhat happened\n${one}\tLost on the way\n${two}\tStolen\nQM-NOWHERE\tLost`);
    await dialog.getByText('3 rows').waitFor();
    await dialog.getByRole('button', { name: 'See what would happen' }).click();
    await dialog.getByText('This item does not exist or is not visible to you.').waitFor();
    await dialog.getByRole('button', { name: 'Change 2 items' }).click();
    await dialog.getByRole('link', { name: 'Open its page' }).click();
    await page.getByRole('main').getByText('Done', { exact: true }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('heading', { name: 'Taking back: Report missing', level: 1 }).waitFor();
    await page.getByRole('main').getByText('Done', { exact: true }).waitFor();
  });

  it('of one question are corrected at once, however many were read, and put back from the message', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/items?kind=asset&q=Gull&state=planned');
    await settled(page);
    await page.getByRole('checkbox', { name: 'Choose all rows shown' }).check();
    await page.getByText('12 chosen').waitFor();
    await page.getByRole('button', { name: 'Edit …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Change 12 items' });
    await dialog.getByRole('combobox', { name: 'What to change' }).click();
    await page.getByRole('option', { name: 'Order', exact: true }).click();
    await page.keyboard.press('Tab');
    await dialog.getByRole('textbox', { name: 'Order' }).fill('PO-2026-77');
    await dialog.getByRole('button', { name: 'See what would happen' }).click();
    await dialog.getByRole('button', { name: 'Change 12 items' }).click();
    await page.getByText('12 items are changed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('What could be put back is put back.').waitFor();
    await page.goto('/bulk-changes');
    await page.getByRole('link', { name: 'Taking back: Change of Order' }).waitFor();
  });

  it('begin one by one, or as the duplicate of another', async () => {
    const { page, expect: refusals } = await browser.visit();
    await open(page, '/items/new?kind=asset');
    await page.getByRole('button', { name: 'Add the asset' }).click();
    await page.getByText('This is needed').waitFor();
    await page.getByRole('textbox', { name: 'Name' }).fill('Projector of the big room');
    await page.getByRole('textbox', { name: 'Tag' }).fill('QM-ADA');
    await page.getByRole('textbox', { name: 'Serial number' }).fill('PR-1');
    await page.getByRole('combobox', { name: 'Domain' }).click();
    await page.getByRole('option', { name: 'IT', exact: true }).click();
    refusals([409, '/api/v1/items']);
    await page.getByRole('button', { name: 'Add the asset' }).click();
    // The one that is taken is told at its field, with the focus there.
    expect(await page.locator('[aria-invalid="true"]').inputValue()).toBe('QM-ADA');
    await page.getByRole('textbox', { name: 'Tag' }).fill('QM-PROJECTOR');
    await page.getByRole('button', { name: 'Add the asset' }).click();
    await page.getByRole('heading', { name: 'Projector of the big room', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'More for this item' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('heading', { name: 'Duplicate of QM-PROJECTOR' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Projector of the big room');
    expect(await page.getByRole('textbox', { name: 'Serial number' }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Add the asset' }).click();
    await page.waitForURL(/\/items\/[0-9a-f-]{36}$/);
  });

  it('are pasted from a spreadsheet and judged before anything is recorded', async () => {
    const { page } = await browser.visit();
    await open(page, '/items/paste');
    await page
      .getByRole('textbox', { name: 'Cells' })
      .fill(
        'Kind\tName\tProduct\tSerial\nasset\t"Pinebook, ""red"""\tPinebook 14\tPB-R1\nasset\tPinebook blue\tPinebook 14\tPB-B1\n',
      );
    await page.getByRole('cell', { name: 'Pinebook, "red"' }).waitFor();
    await page.getByText('2 items', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Look at the columns' }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  });

  it('are found by where they are', async () => {
    const { page } = await browser.visit({ viewport: { width: 1440, height: 900 } });
    await open(page, '/places');
    await page.getByRole('treeitem', { name: 'Lisbon' }).click();
    await page.getByRole('heading', { name: 'Lisbon', level: 2 }).waitFor();
    await page
      .getByRole('region', { name: 'Lisbon' })
      .getByRole('link', { name: /Repair/ })
      .click();
    await page.waitForURL(/phase=repair/);
    await page.getByRole('link', { name: 'QM-LANG' }).waitFor();
  });
});
