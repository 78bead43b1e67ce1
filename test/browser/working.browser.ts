import { eventually } from '../harness/index.js';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('Who works when, and what they hear of it', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('is set up by an administrator: a team, a week with an early Friday, the holidays of a country, and where it counts', async () => {
    const { page } = await browser.visit();
    const dialog = page.getByRole('dialog');
    await open(page, '/admin/teams');
    await page.getByRole('button', { name: 'Add a team' }).first().click();
    await dialog.getByLabel('Name').fill('Service desk');
    await dialog.getByLabel('Code').fill('service-desk');
    await dialog.getByRole('button', { name: 'Add a team' }).click();
    await page.getByRole('heading', { name: 'Service desk', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Add a member' }).click();
    await dialog.getByRole('combobox', { name: 'User' }).fill('finance');
    await page.getByRole('option', { name: /finance/ }).click();
    await dialog.getByRole('button', { name: 'Add a member' }).click();
    const members = page.getByRole('region', { name: 'Members' });
    await members.getByText('finance@harbour.example').waitFor();
    await members.getByRole('button', { name: /Take finance/ }).click();
    await members.getByText('Nobody belongs to this team yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await members.getByText('finance@harbour.example').waitFor();

    await page.goto('/admin/calendars');
    await page.getByRole('button', { name: 'Add a calendar' }).first().click();
    await dialog.getByLabel('Name').fill('Berlin office');
    await dialog.getByLabel('Friday, to').fill('08:00');
    await dialog.getByRole('button', { name: 'Add a calendar' }).click();
    await dialog.getByText('Friday: each span ends after it begins').waitFor();
    await dialog.getByLabel('Friday, to').fill('15:00');
    await dialog.getByRole('switch', { name: 'Usual calendar' }).check();
    await dialog.getByRole('button', { name: 'Add a calendar' }).click();
    await page.getByRole('heading', { name: 'Berlin office', level: 1 }).waitFor();
    await page.getByRole('row', { name: 'Friday 09:00–15:00' }).waitFor();
    await page.getByRole('button', { name: 'Take over public holidays' }).click();
    await dialog.getByRole('combobox', { name: 'Country' }).fill('Germany');
    await page.getByRole('option', { name: 'Germany' }).click();
    await dialog.getByRole('button', { name: 'Take over' }).click();
    await page.getByRole('cell', { name: 'Labour Day', exact: true }).waitFor();

    await page.goto(`/locations/${office.locations.berlin}`);
    await page.getByText('As above').waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Working calendar' }).fill('Berlin');
    await page.getByRole('option', { name: 'Berlin office' }).click();
    await dialog.getByRole('button', { name: 'Save the location' }).click();
    await page.getByRole('link', { name: 'Berlin office' }).click();
    const used = page.getByRole('region', { name: 'Where it is used' });
    await used.getByRole('link', { name: 'Berlin', exact: true }).waitFor();
  });

  it('is chosen by each person on their own page, where the name can be changed too', async () => {
    const { page } = await browser.visit();
    await open(page, '/profile#email');
    const mail = page.getByRole('region', { name: 'E-mail' });
    await mail.getByRole('combobox', { name: /^Your tasks/ }).click();
    await page.getByRole('option', { name: 'At once' }).click();
    await mail.getByLabel('The daily summary comes at').fill('18:30');
    await mail.getByLabel('The daily summary comes at').blur();
    const clerk = await office.as('administrator');
    await eventually(async () => {
      const { body } = await clerk.get<{ mail: { tasks: string }; digestAt: string }>('/profile');
      expect([body.mail.tasks, body.digestAt]).toEqual(['at_once', '18:30']);
    });

    await page.getByRole('button', { name: 'Change my name' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Anna Marie Petersen');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByRole('link', { name: 'Anna Marie Petersen' }).waitFor();
    const { page: theirs } = await browser.visit();
    await open(theirs, '/profile', 'requester');
    await theirs.getByRole('region', { name: 'E-mail' }).getByLabel('The daily summary comes at').waitFor();
    expect(await theirs.getByRole('button', { name: 'Change my name' }).count()).toBe(0);
  });
});
