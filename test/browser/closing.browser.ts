import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The month is closed', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('when its checklist is clear and each warning has a reason, and never opened again', async () => {
    const { page } = await browser.visit();
    const now = new Date(Date.now());
    const closed = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2, 1));
    const month = closed.toISOString().slice(0, 10);
    const name = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(closed);
    await open(page, `/period-close?year=${closed.getUTCFullYear()}&month=${month}`, 'finance');
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByRole('button', { name: 'Begin to close' }).click();
    await page.getByText('Begun by finance of Harbour & Pine').waitFor();
    for (const reason of await page.getByLabel('Why it is closed all the same').all()) await reason.fill('Known to the house');
    await page.getByRole('button', { name: `Close ${name}` }).click();
    const dialog = page.getByRole('dialog', { name: `Close ${name}` });
    await dialog.getByRole('textbox').fill(name);
    await dialog.getByRole('button', { name: 'Close for good' }).click();
    await page.getByText('Closed by finance of Harbour & Pine').waitFor();
    expect(await page.getByRole('button', { name: 'Leave open' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: `Close ${name}` }).count()).toBe(0);
  });
});
