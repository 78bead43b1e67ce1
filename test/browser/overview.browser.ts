import { Money } from '#platform';
import { AlertWatch, Ledger, monthsAfter, Rollups } from '#spend';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

describe('The overview', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);

  it('counts items by phase, and each phase leads to its items', async () => {
    const { page } = await browser.visit();
    await open(page, '/');
    const repair = page.getByRole('link', { name: /Repair/ });
    expect(await repair.textContent()).toMatch(/Repair.*1.*1 stuck/);
    await repair.click();
    await page.waitForURL('**/items?phase=repair');
    await page.getByRole('link', { name: 'QM-LANG' }).waitFor();
  });

  it('lists what waits for me, and has it done in place', async () => {
    const { page } = await browser.visit();
    await open(page, '/', 'it_operations');
    const waiting = page.getByRole('region', { name: 'Waits for me' });
    await waiting.getByText('Install the image or enrol the device').waitFor();
    await waiting.getByRole('button', { name: 'Done: Install the image or enrol the device' }).click();
    await waiting.getByRole('button', { name: 'Complete' }).click();
    await waiting.getByText('Tick off every line first').waitFor();
    for (const line of ['Current image or enrolment profile', 'Encryption is on', 'Updates installed']) {
      await waiting.getByLabel(line).check();
    }
    await waiting.getByRole('button', { name: 'Complete' }).click();
    await waiting.getByText('Install the image or enrol the device').waitFor({ state: 'detached' });
  });

  it('shows spend by month as bars and as a table, along what one wants to know', async () => {
    const { page } = await browser.visit();
    await open(page, '/');
    const spend = page.getByRole('region', { name: 'Spend', exact: true });
    await spend.getByRole('img', { name: /^Bars: spend by month, by kind/ }).waitFor();
    await spend.getByText('€1,617').waitFor();
    await spend.getByText('Table').click();
    const total = spend.getByRole('row', { name: /^Total/ });
    expect(await total.textContent()).toContain('€1,617.30');
    expect(await total.textContent()).toContain('−€350.00');
    await spend.getByRole('combobox', { name: 'Spend by' }).click();
    await page.getByRole('option', { name: 'by cost centre' }).click();
    await spend.getByRole('columnheader', { name: '4100 Network' }).waitFor();
  });

  it('names what is stuck, the longest first', async () => {
    const { page } = await browser.visit();
    await open(page, '/');
    const stuck = page.getByRole('region', { name: 'Stuck' });
    await stuck.getByRole('link', { name: 'QM-LANG' }).waitFor();
    expect(await stuck.getByRole('listitem').first().textContent()).toContain('QM-LANG');
    await stuck.getByRole('link', { name: 'All that are stuck' }).click();
    await page.waitForURL(/stuck=yes/);
    await page.getByRole('button', { name: 'Stuck', pressed: true }).waitFor();
  });

  it('tells how many alerts of spend are open; each keeps what became of it', async () => {
    const { actor, api } = office;
    const today = new Date(Date.now()).toISOString().slice(0, 10);
    const roamed = (minor: bigint, bookedOn: string) => ({
      ...{ kind: 'usage' as const, itemId: office.items.spareLaptop, amount: Money.of(minor, 'EUR'), bookedOn },
    });
    await api.get(Ledger).post(actor, {
      idempotencyKey: 'roaming',
      entries: [roamed(4_000n, monthsAfter(today, -1)), roamed(90_000n, today)],
    });
    await api.get(Rollups).rollUp(actor);
    await api.get(AlertWatch).watch(actor);
    const { page } = await browser.visit();
    await open(page, '/', 'finance');
    const alerts = page.getByRole('region', { name: /spend alerts? (is|are) open$/ });
    await alerts.getByRole('link', { name: 'Look at them' }).click();
    await page.waitForURL('**/spend-alerts');
    await page.getByRole('button', { name: 'What is watched' }).click();
    const rules = page.getByRole('dialog', { name: 'What is watched' });
    await rules.getByLabel('Far more than the month before: Items from (EUR)').fill('-1');
    await rules.getByText('This is no amount in EUR').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('row').nth(1).click();
    const alert = page.getByRole('complementary');
    await alert.getByLabel('Note').fill('Asked the carrier');
    await alert.getByRole('button', { name: 'Acknowledge' }).click();
    await alert.getByRole('button', { name: 'Open again' }).click();
    const history = alert.getByRole('region', { name: 'History' });
    await history.getByText('Opened again').waitFor();
    await history.getByText('Asked the carrier').waitFor();
    await history.getByText('Found').waitFor();
  });
});
