import type { ApiClient } from '../harness/index.js';
import { open, useBrowser } from './browser.js';
import { useOffice } from './office.js';

interface Own {
  id: string;
  version: number;
  draft: { verbs: object[] };
}

/** Measured by operations with a figure and a paper, agreed to by finance. */
const calibrate = {
  name: 'calibrate',
  label: 'Calibrate',
  from: ['in_stock'],
  to: 'configuring',
  steps: [
    {
      kind: 'task',
      name: 'measure',
      title: 'Measure it',
      assignee: 'it_operations',
      dueInDays: 1,
      checklist: ['The cable is off'],
      asks: [{ name: 'deviation', label: 'Deviation', type: 'number', required: true }],
      evidence: 'file',
    },
    { kind: 'approval', name: 'agree', title: 'Agree to the values', assignee: 'finance', dueInDays: 2, after: ['measure'] },
  ],
};

describe('A working day', () => {
  const office = useOffice();
  const browser = useBrowser(office.api);
  let runId = '';

  beforeAll(async () => {
    const administrator = await office.as('administrator');
    await chooseForLaptops(administrator);
    const laptop = { kind: 'asset', name: 'Pinebook 14, to measure', state: 'in_stock', productId: office.products.laptop };
    const { body: item } = await administrator.post<{ id: string }>('/items', { ...laptop, asset: { serial: 'PB14-9000' } });
    const moved = await administrator.post(`/items/${item.id}/transitions`, { verb: 'calibrate', answers: {} });
    expect(moved.status).toBe(201);
    const { body: runs } = await administrator.get<{ data: Array<{ id: string }> }>(`/runs?subjectId=${item.id}`);
    runId = runs.data[0]?.id ?? '';
  });

  /** A lifecycle of their own, by which new laptops live. */
  async function chooseForLaptops(administrator: ApiClient): Promise<void> {
    const seen = ({ version }: Own): Record<string, string> => ({ 'if-match': `"${version}"` });
    const { body: own } = await administrator.post<Own>('/definitions', { from: 'asset', name: 'measured', label: 'Measured' });
    const draft = { ...own.draft, verbs: [...own.draft.verbs, calibrate] };
    const { body: written } = await administrator.patch<Own>(`/definitions/${own.id}`, { draft }, seen(own));
    const published = await administrator.post(`/definitions/${own.id}/versions`, { note: null }, seen(written));
    expect(published.status).toBe(201);
    const choice = { kind: 'asset', category: 'Laptops', definitionId: own.id };
    expect((await administrator.post('/lifecycle-choices', choice)).status).toBe(201);
  }

  it('goes from a task that is done from the keyboard to its approval, and whoever watches the run sees it', async () => {
    const { page: watching } = await browser.visit();
    await open(watching, `/runs/${runId}`);
    const steps = watching.getByRole('region', { name: 'Steps of the run, as a graph' });
    await steps.getByRole('button', { name: /Measure it.*To do/ }).waitFor();
    await steps.getByRole('button', { name: /Agree to the values.*Not yet/ }).waitFor();

    const { page } = await browser.visit();
    await open(page, '/work', 'it_operations');
    await page.getByRole('link', { name: 'Measure it' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Measure it' });
    await panel.getByRole('button', { name: 'Complete' }).waitFor();
    await page.keyboard.press('Shift+C');
    await panel.getByText('Tick off every line first').waitFor();
    await panel.getByText('Add the file that shows that it is done').waitFor();
    // The focus is at the first thing that lacks.
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    const paper = { name: 'readings.txt', mimeType: 'text/plain', buffer: Buffer.from('3, 3, 3') };
    await panel.locator('input[type="file"]').setInputFiles(paper);
    await panel.getByRole('link', { name: 'readings.txt' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+C');
    await page.getByRole('link', { name: 'Measure it' }).waitFor({ state: 'detached' });
    await steps.getByRole('button', { name: /Measure it.*Done/ }).waitFor();
    await steps.getByRole('button', { name: /Agree to the values.*To do/ }).waitFor();

    const { page: deciding } = await browser.visit();
    await open(deciding, '/work?show=approvals', 'finance');
    await deciding.getByRole('link', { name: 'Agree to the values' }).waitFor();
    await deciding.keyboard.press('j');
    await deciding.keyboard.press('Enter');
    await deciding.getByRole('button', { name: 'Approve: Agree to the values' }).waitFor();
    await deciding.keyboard.press('a');
    await deciding.getByText('Nothing waits for your approval').waitFor();
    await steps.getByRole('button', { name: /Agree to the values.*Done/ }).waitFor();
    await watching.getByText('2 of 2 done').waitFor();
  });

  it('begins at the stage where most waits, puts the work on one item before the rest and takes its first task on', async () => {
    const { page } = await browser.visit();
    await open(page, '/stages', 'it_operations');
    const assets = page.getByRole('region', { name: 'Assets' }).first();
    await assets
      .getByRole('row', { name: /^Configuring/ })
      .getByRole('link', { name: 'Configuring' })
      .click();
    await page.getByRole('heading', { name: 'Configuring', level: 1 }).waitFor();
    const setUp = page.getByRole('row', { name: /QM-SETUP/ });
    await setUp.first().getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Priority …' }).click();
    await page.getByRole('menuitem', { name: 'Urgent' }).click();
    await page.getByText('Priority of 1 run: Urgent').waitFor();
    await setUp.first().getByText('Urgent').waitFor();
    const order = page.getByRole('table').getByRole('button', { name: 'Priority' });
    await order.click();
    await page.waitForURL(/sort=priority/);
    await order.click();
    await page.waitForURL(/sort=-priority/);
    await page.getByRole('row').nth(1).getByText('QM-SETUP').waitFor();
    await setUp.first().getByRole('button').first().click();
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Take it on' }).click();
    await panel.getByRole('button', { name: 'Give it back' }).waitFor();
  });
});
