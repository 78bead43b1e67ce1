import type { JudgedPage } from './page.js';

export const deskPages: readonly JudgedPage[] = [
  { name: 'work', at: '/work?show=all', show: (page) => page.locator('[data-row]').first().waitFor() },
  {
    name: 'work-task',
    show: async (page) => {
      await page.getByRole('link', { name: 'Install the image or enrol the device' }).first().click();
      await page.getByRole('button', { name: 'Complete' }).click();
      await page.getByText('Tick off every line first').waitFor();
    },
  },
  {
    name: 'work-hand-over',
    show: async (page) => {
      await page.getByRole('button', { name: 'Hand over …' }).click();
      await page.getByRole('button', { name: 'Hand it over' }).click();
      await page.getByText('This is needed').waitFor();
    },
  },
  { name: 'work-none', at: '/work?show=approvals', show: (page) => page.getByText('Nothing waits for your approval').waitFor() },
  { name: 'stages', at: '/stages', show: (page) => page.getByRole('link', { name: 'Configuring' }).first().waitFor() },
  {
    name: 'stages-of-one',
    at: '/stages?whose=it_operations',
    show: (page) => page.getByRole('link', { name: 'IT operations' }).first().waitFor(),
  },
  {
    name: 'stage',
    at: '/stages/asset/configuring',
    show: (page) => page.getByRole('button', { name: 'Install the image or enrol the device' }).first().waitFor(),
  },
  {
    name: 'stage-task',
    show: async (page) => {
      await page.getByRole('button', { name: 'Install the image or enrol the device' }).first().press('Enter');
      await page.getByRole('button', { name: 'Hand over …' }).waitFor();
    },
  },
  { name: 'runs', at: '/runs', show: (page) => page.getByRole('link', { name: 'Configure' }).first().waitFor() },
  {
    name: 'run',
    show: async (page) => {
      await page.getByRole('link', { name: 'Configure' }).first().click();
      await page.getByText('Install the image or enrol the device').first().waitFor();
    },
  },
  {
    name: 'run-list',
    show: async (page) => {
      await page.getByText('As a list', { exact: true }).click();
      await page.getByText(/^after /).waitFor();
    },
  },
  {
    name: 'run-cancel',
    show: async (page) => {
      await page.getByRole('button', { name: 'Cancel the run …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel the run' }).click();
      await page.getByRole('dialog').getByText('This is needed').waitFor();
    },
  },
  {
    name: 'run-unknown',
    at: '/runs/018f0000-0000-7000-8000-000000000000',
    refusals: [[404, '/api/v1/runs/']],
    show: (page) => page.getByText('There is no such run').waitFor(),
  },
];
