import { setupCodeOf } from '#organization';
import { useApi } from '../harness/api.js';
import { useDatabase } from '../harness/index.js';
import { useBrowser } from './browser.js';

const secretKey = 'a key for the set-up that is long enough';

describe('An empty installation', () => {
  const db = useDatabase();
  const api = useApi({ at: db, settings: { secretKey } });
  const browser = useBrowser(api);

  it('is set up by whoever operates it: asked for what is missing, refused at the field, signed in at the end', async () => {
    const { page, expect: refusals } = await browser.visit({ locale: 'en-GB', timezoneId: 'Europe/Vienna' });
    refusals([403, '/api/v1/setup'], [422, '/api/v1/setup']);
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.getByRole('button', { name: 'Found the organisation' }).click();
    await page.getByText('This is needed').first().waitFor();
    await page.getByLabel('Set-up code').fill('22222-22222-22222-22222');
    await page.getByLabel('Name of the organisation').fill('Aurora');
    await page.getByLabel('Your name').fill('Ada Brandt');
    await page.getByLabel('E-mail').fill('ada@aurora.example');
    await page.getByLabel('Password', { exact: true }).fill('first of all a password');
    expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toContain('Europe/Vienna');
    await page.getByRole('button', { name: 'Found the organisation' }).click();
    await page.getByText('This is not the code that stands in the log of the server.').waitFor();
    await page.getByLabel('Set-up code').fill(setupCodeOf(secretKey).toLowerCase());
    await page.getByRole('button', { name: 'Found the organisation' }).click();
    await page.getByRole('button', { name: 'Signed in as Ada Brandt' }).waitFor();
    await page.getByText('There are no items yet').waitFor();
    await page.getByRole('link', { name: 'Import a file' }).first().waitFor();
  });
});
