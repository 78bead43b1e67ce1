import { NO_ANSWER, open, signIn, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Who signs in', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('is told at the form that the password is wrong, and keeps what was typed', async () => {
    const { page, expect: refusals } = await browser.visit();
    refusals([401, '/api/v1/session']);
    await page.goto('/');
    await page.getByLabel('E-mail').fill('administrator@harbour.example');
    await page.getByLabel('Password', { exact: true }).fill('not this one');
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('The e-mail address or the password is wrong.');
    expect(await page.getByLabel('E-mail').inputValue()).toBe('administrator@harbour.example');
  });

  it('is asked for what is missing before anything is sent', async () => {
    const { page } = await browser.visit();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Enter your e-mail address').waitFor();
    await page.getByText('Enter your password').waitFor();
  });

  it('comes to where they wanted to go', async () => {
    const { page } = await browser.visit();
    await open(page, '/items?kind=asset&q=Ada');
    await page.waitForURL('**/items?kind=asset&q=Ada');
    await page.getByRole('link', { name: 'QM-ADA' }).waitFor();
  });

  it('is never sent to somebody else’s site', async () => {
    const { page } = await browser.visit();
    await open(page, '/sign-in?next=//elsewhere.example/items');
    await page.waitForURL(`${office.api.address}/`);
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
  });

  it('signs in again where the session ended, and loses nothing that was typed', async () => {
    const { page, context, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.spareLaptop}`);
    await page.getByRole('button', { name: 'Report missing' }).click();
    const drawer = page.getByRole('dialog', { name: 'Report missing: QM-SPARE' });
    await drawer.getByLabel('What happened').fill('It was not on its shelf at the stocktake.');
    await context.clearCookies();
    refusals([401, '/api/v1/']);
    await drawer.getByRole('button', { name: 'Report missing' }).click();
    const again = page.getByRole('dialog', { name: 'Your session has ended' });
    await again.getByLabel('Password', { exact: true }).fill('seven geese over the harbour');
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.waitFor({ state: 'hidden' });
    expect(await drawer.getByLabel('What happened').inputValue()).toBe('It was not on its shelf at the stocktake.');
    await drawer.getByRole('button', { name: 'Report missing' }).click();
    await page.getByText('In stock → Missing').waitFor();
  });

  it('goes on where the connection was lost, and loses nothing that was typed', async () => {
    const { page, context, expect: refusals } = await browser.visit();
    await open(page, `/items/${office.items.adasLaptop}`);
    await page.getByRole('button', { name: 'More for this item' }).click();
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Edit QM-ADA' });
    await drawer.getByRole('textbox', { name: 'Property number' }).fill('INV-78');
    refusals([NO_ANSWER, '/']);
    await context.setOffline(true);
    await drawer.getByRole('button', { name: 'Save the changes' }).click();
    await page
      .getByText(/^Quartermaster cannot be reached\./)
      .first()
      .waitFor();
    await context.setOffline(false);
    await page.getByText('Quartermaster is reachable again.').waitFor();
    expect(await drawer.getByRole('textbox', { name: 'Property number' }).inputValue()).toBe('INV-78');
    await drawer.getByRole('textbox', { name: 'Property number' }).press('Enter');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByText('INV-78').first().waitFor();
  });

  it('comes to a page that was never open before once the connection is back', async () => {
    const { page, context, expect: refusals } = await browser.visit();
    await open(page, '/items?kind=asset&q=Ada');
    await page.getByRole('link', { name: 'QM-ADA' }).waitFor();
    refusals([NO_ANSWER, '/']);
    await context.setOffline(true);
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.keyboard.press('ControlOrMeta+k');
    await page
      .getByText(/^Quartermaster cannot be reached\./)
      .first()
      .waitFor();
    await context.setOffline(false);
    await page.getByText('Quartermaster is reachable again.').waitFor();
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'My work' }).waitFor();
  });

  it('signs out, and is asked again for every page', async () => {
    const { page } = await browser.visit();
    await open(page, '/items');
    await page.getByRole('button', { name: /^Signed in as/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto('/items');
    await page.waitForURL(/sign-in\?next=%2Fitems/);
    await signIn(page);
    await page.waitForURL('**/items');
  });

  it('sees only what their roles permit', async () => {
    const { page } = await browser.visit();
    await open(page, '/', 'requester');
    await page.getByText('Nothing waits for you').waitFor();
    expect(await page.getByRole('heading', { name: 'Spend' }).count()).toBe(0);
    const main = page.getByRole('navigation', { name: 'Main' });
    expect(await main.getByRole('link', { name: 'Audit trail' }).count()).toBe(0);
    expect(await main.getByRole('link', { name: 'Overview' }).count()).toBe(1);
  });
});
