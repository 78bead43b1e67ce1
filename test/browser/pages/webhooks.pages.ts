import type { JudgedPage } from './page.js';

export const webhookPages: readonly JudgedPage[] = [
  { name: 'webhooks', at: '/admin/webhooks', show: (page) => page.getByText('No endpoint yet').waitFor() },
  {
    name: 'webhooks-new',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add an endpoint' }).first().click();
      await page.getByRole('button', { name: 'Add the endpoint' }).click();
      await page.getByText('This is needed').first().waitFor();
    },
  },
  {
    name: 'webhooks-secret',
    show: async (page) => {
      await page.getByRole('textbox', { name: 'Name' }).fill('Device management');
      await page.getByRole('textbox', { name: 'Address' }).fill('https://mdm.example.com/hooks');
      await page.getByRole('button', { name: 'Add the endpoint' }).click();
      await page.getByText(/^whsec_/).waitFor();
    },
  },
  {
    name: 'webhooks-one',
    at: '/admin/webhooks',
    show: async (page) => {
      await page.getByText('device_management').first().click();
      await page.getByRole('button', { name: 'New secret …' }).waitFor();
    },
  },
  {
    name: 'webhooks-renew',
    show: async (page) => {
      await page.getByRole('button', { name: 'New secret …' }).click();
      await page.getByLabel('The former secret counts').waitFor();
    },
  },
  {
    name: 'webhooks-messages',
    at: '/admin/webhooks',
    show: async (page) => {
      await page.getByText('device_management').first().click();
      await page.getByRole('link', { name: 'Messages and test' }).click();
      await page.getByText('Nothing was sent in the last 30 days').waitFor();
    },
  },
  {
    name: 'webhooks-message',
    show: async (page) => {
      await page.getByRole('button', { name: 'Send a test' }).click();
      await page.getByText('What was sent').waitFor();
      await page.getByText('Failed').first().waitFor();
    },
  },
];
