import { Notifications } from '#organization';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Whoever is signed in', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('has the application in their language, zone and colours, on whatever computer', async () => {
    const { page } = await browser.visit();
    await open(page, '/profile', 'finance');
    await page.getByRole('combobox', { name: 'Language' }).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Sprache und Aussehen' }).waitFor();
    await page.getByRole('combobox', { name: 'Zeitzone' }).fill('Lisbon');
    await page.getByRole('option', { name: /Europe\/Lisbon/ }).click();
    const kept = page.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.url().endsWith('/profile'),
    );
    await page.getByRole('radiogroup', { name: 'Farben' }).getByText('Dunkel').click();
    expect((await kept).status()).toBe(200);

    const { page: elsewhere } = await browser.visit();
    await elsewhere.goto('/profile');
    await elsewhere.getByLabel('E-mail').fill('finance@harbour.example');
    await elsewhere.getByLabel('Password', { exact: true }).fill('seven geese over the harbour');
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await elsewhere.getByRole('heading', { name: 'Sprache und Aussehen' }).waitFor();
    expect(await elsewhere.getByRole('combobox', { name: 'Zeitzone' }).inputValue()).toContain('Europe/Lisbon');
    await elsewhere.waitForFunction(`document.documentElement.dataset.mantineColorScheme === 'dark'`);
  });

  it('makes a token that is shown once and does no more than was chosen, and revokes it by its name', async () => {
    const { page } = await browser.visit();
    await open(page, '/profile', 'procurement');
    await page.getByRole('button', { name: 'New token' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Price watch');
    await dialog.getByLabel('See products and vendors').check();
    await dialog.getByRole('button', { name: 'Make the token' }).click();
    const secret = (await dialog.locator('code').first().textContent()) ?? '';
    const program = office.api.client().withToken(secret);
    expect((await program.get('/vendors')).status).toBe(200);
    expect((await program.get('/items')).status).toBe(403);
    await dialog.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByText('Price watch').waitFor();
    expect(await page.content()).not.toContain(secret);

    await page.getByRole('button', { name: 'Revoke Price watch' }).click();
    await page
      .getByRole('dialog')
      .getByLabel(/^Type Price watch/)
      .fill('Price watch');
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('No programs act for you').waitFor();
    expect((await program.get('/vendors')).status).toBe(401);
  });

  it('changes the password by proving the present one, and is signed out everywhere else', async () => {
    const other = await office.as('auditor');
    const { page, expect: refusals } = await browser.visit();
    refusals([401, '/api/v1/password'], [422, '/api/v1/password']);
    await open(page, '/profile', 'auditor');
    const form = page.getByRole('form', { name: 'Password' });
    await form.getByLabel('Present password').fill('not this one');
    await form.getByLabel('New password', { exact: true }).fill('eleven swans under the bridge');
    await form.getByLabel('New password once more').fill('eleven swans under the bridge');
    await form.getByRole('button', { name: 'Change the password' }).click();
    await form.getByText('This is not your password').waitFor();
    await form.getByLabel('Present password').fill('seven geese over the harbour');
    await form.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Your password is changed.').waitFor();
    expect((await other.get('/session')).status).toBe(401);
    expect(await form.getByLabel('Present password').inputValue()).toBe('');
  });

  it('is told what concerns them at the bell, goes there, and has read it then', async () => {
    const rows = await office.db.inspect<{ id: string }>(`SELECT id FROM users WHERE email = 'it_operations@harbour.example'`);
    const told = { userId: rows[0]?.id ?? '', kind: 'mention' as const };
    const about = (key: string, link: string) => ({
      ...told,
      key,
      title: `Bruno mentioned you at ${key}`,
      body: 'Please look',
      link,
    });
    await office.api
      .get(Notifications)
      .tell(office.actor, [
        about('QM-ADA', `/items/${office.items.adasLaptop}`),
        about('QM-SPARE', `/items/${office.items.spareLaptop}`),
      ]);
    const { page } = await browser.visit();
    await open(page, '/', 'it_operations');
    const bell = page.getByRole('button', { name: /unread notifications?$/ });
    const unread = async (): Promise<number> => Number(/^\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0] ?? 0);
    await page.getByRole('button', { name: /^\d+ unread/ }).waitFor();
    const before = await unread();
    await bell.click();
    await page.getByRole('link', { name: 'Bruno mentioned you at QM-ADA' }).click();
    await page.waitForURL(`**/items/${office.items.adasLaptop}`);
    await page.getByRole('button', { name: new RegExp(`^${before - 1} unread`) }).waitFor();
    await page.goto('/notifications');
    await page.getByRole('button', { name: 'I have read all' }).click();
    await page.getByRole('button', { name: 'No unread notifications' }).waitFor();
    await page.getByText('Unread', { exact: true }).click();
    await page.getByText('You have read everything').waitFor();
  });
});
