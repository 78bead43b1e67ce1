import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';
import { breakOffImports, failForGood, refuseMail } from './trouble.js';

describe('An administrator', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('lets a person sign in, grants a role in one unit, and locks them out again', async () => {
    const { page } = await browser.visit();
    await open(page, '/admin/users');
    await page.getByRole('button', { name: 'Add a user' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Person' }).fill('Bruno');
    await page.getByRole('option', { name: 'Bruno Sá' }).click();
    await dialog.getByLabel('E-mail').fill('bruno@harbour.example');
    await dialog.getByLabel('First password').fill('many boats upon the river');
    await dialog.getByRole('button', { name: 'Add a user' }).click();
    await page.getByRole('heading', { name: 'Bruno Sá', level: 1 }).waitFor();

    await page.getByRole('button', { name: 'Grant a role' }).click();
    await dialog.getByLabel('Procurement').check();
    await dialog.getByText('In a unit').click();
    await dialog.getByRole('combobox', { name: /^Business unit/ }).fill('Sales');
    await page.getByRole('option', { name: 'Sales' }).click();
    await dialog.getByRole('button', { name: 'Grant a role' }).click();
    const grants = page.getByRole('region', { name: 'Roles and where they hold' });
    await grants.getByRole('row', { name: /Procurement.*Sales/ }).waitFor();
    const bruno = await office.api.client().signIn('bruno@harbour.example', 'many boats upon the river');
    expect((await bruno.get('/items')).status).toBe(200);

    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByText('Bruno Sá is locked and signed out.').waitFor();
    expect((await bruno.get('/items')).status).toBe(401);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Lock', exact: true }).waitFor();
    await grants.getByRole('button', { name: 'Take the role Procurement away' }).click();
    await grants.getByText('No role yet').waitFor();
  });

  it('changes a setting, and finds who changed it in the audit trail with before and after', async () => {
    const { page } = await browser.visit();
    await open(page, '/admin/organization');
    await page.getByLabel('Find a setting').fill('tags');
    await page.getByLabel('Tags begin with').fill('HP-');
    expect(await page.getByLabel('Name', { exact: true }).count()).toBe(0);
    await page.getByText('HP-000001', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Save the settings' }).click();
    await page.getByText('The settings are saved.').waitFor();

    await page.goto('/admin/audit?subjectKind=organization');
    const row = page.getByRole('row', { name: /Organisation: changed/ });
    await row.first().click();
    const entry = page.getByRole('complementary', { name: 'Organisation: changed' });
    await entry.getByText('HP-').waitFor();
    await page.getByRole('button', { name: 'Check the chain' }).click();
    await page.getByText('Intact').waitFor();
  });

  it('adds a field and a sub-state of the organisation’s own, and retires them', async () => {
    const { page } = await browser.visit();
    await open(page, '/admin/custom-fields');
    await page.getByRole('button', { name: 'Add a field' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Insured until');
    await dialog.getByRole('combobox', { name: 'Type' }).click();
    await page.getByRole('option', { name: 'Date' }).click();
    await dialog.getByRole('button', { name: 'Add a field' }).click();
    await page.getByRole('row', { name: /Insured until.*insuredUntil.*Date/ }).waitFor();
    await page.getByRole('button', { name: 'Retire Insured until' }).click();
    await page.getByRole('button', { name: 'Bring back Insured until' }).waitFor();

    await page.getByRole('tab', { name: 'Sub-states' }).click();
    await page.getByRole('button', { name: 'Add a sub-state' }).click();
    await dialog.getByRole('combobox', { name: 'In the state' }).fill('In repair');
    await page.getByRole('option', { name: 'In repair' }).first().click();
    await dialog.getByLabel('Name', { exact: true }).fill('Waits for the part');
    await dialog.getByRole('button', { name: 'Add a sub-state' }).click();
    await page.getByRole('row', { name: /Waits for the part.*In repair/ }).waitFor();
  });

  it('pauses a queue and a schedule, runs it by hand, and sees that nothing is amiss', async () => {
    const { page } = await browser.visit();
    await open(page, '/admin/queues');
    await page.getByRole('button', { name: 'Pause Background jobs' }).click();
    await page.getByText('Background jobs: paused. What comes waits.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Pause Background jobs' }).waitFor();
    const name = 'platform.forget-idempotency-keys';
    await page.getByRole('button', { name: `Pause ${name}` }).click();
    await page.getByRole('button', { name: `Let ${name} go on` }).waitFor();
    await page.getByRole('button', { name: `Run now: ${name}` }).click();
    await page.getByRole('row', { name: new RegExp(`${name}.*Succeeded`) }).waitFor();
    await page.getByRole('button', { name: `Let ${name} go on` }).click();
    await page.getByRole('button', { name: `Pause ${name}` }).waitFor();
    await page.goto('/admin/system');
    await page.getByRole('region', { name: 'Software' }).getByText('Quartermaster').waitFor();
  });

  it('finds out why a mail did not arrive, and has it sent again', async () => {
    await refuseMail(office);
    const { page } = await browser.visit();
    await open(page, '/admin');
    await page
      .getByRole('link', { name: /^E-mails/ })
      .last()
      .click();
    await page.getByPlaceholder('Address, subject or reason').fill('bruno wipe');
    await page.getByRole('row', { name: /bruno@harbour.example/ }).click();
    const mail = page.getByRole('complementary', { name: 'Wipe QM-ADA is due tomorrow' });
    await mail.getByText('550 There is nobody of this name').waitFor();
    await mail.getByText('Please wipe QM-ADA by tomorrow.').waitFor();
    await mail.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('row', { name: /bruno@harbour.example.*Sent/ }).waitFor();
  });

  it('reads why something failed for good, and has it tried again', async () => {
    await failForGood(office);
    const { page } = await browser.visit();
    await open(page, '/');
    await page.getByRole('link', { name: '1 event that could not be followed' }).click();
    await page.getByRole('row', { name: /The bell is broken/ }).waitFor();
    // What was chosen above the list has the focus, and its keys are those of the list all the same.
    await page.getByRole('radiogroup').getByText('Dismissed').click();
    await page.getByText('Nothing was let go').waitFor();
    await page.getByRole('radiogroup').getByText('Waiting').click();
    await page.getByRole('row', { name: /The bell is broken/ }).waitFor();
    for (const key of ['j', 'o']) await page.keyboard.press(key);
    const failure = page.getByRole('complementary', { name: 'organization.tell-job-ended' });
    await failure.getByText('Error: The bell is broken').waitFor();
    await failure.getByRole('button', { name: 'Let it go' }).click();
    await page.getByText('Nothing has failed').waitFor();
  });

  it('is led to a job that is further down than the list was read', async () => {
    const { page } = await browser.visit();
    await open(page, `/admin/jobs?open=${await breakOffImports(office, 120)}`);
    const job = page.getByRole('complementary', { name: 'Stock of spring 1', exact: true });
    await job.getByText('The file ends in the middle of a row').waitFor();
    expect(await page.getByText('Stock of spring 1', { exact: true }).count()).toBe(1);
  });
});
