import type { Page } from 'playwright-core';
import { settled } from '../browser.js';
import type { Office } from '../office.js';
import type { JudgedPage } from './page.js';

/** A contract with two prices of a product, one after the other. */
async function openContract(page: Page, { as, vendors, products }: Office): Promise<void> {
  const buyer = await as('administrator');
  const terms = { number: 'HH-7', name: 'Hardware frame', vendorId: vendors.hardware, currency: 'EUR', noticeDays: 90 };
  const { body } = await buyer.post<{ id: string }>('/contracts', { ...terms, startsOn: '2024-01-01', endsOn: '2030-01-01' });
  const { id } = body;
  for (const [validFrom, rate] of [
    ['2024-01-01', '39.90'],
    ['2025-07-01', '34.5'],
  ]) {
    const price = { productId: products.laptop, chargeKind: 'recurring', unit: 'month', validFrom, rate };
    await buyer.post(`/contracts/${id}/rates`, price);
  }
  await page.goto(`/contracts/${id}`);
  await page.getByRole('img', { name: /^Rates over time/ }).waitFor();
}

export const catalogPages: readonly JudgedPage[] = [
  { name: 'contracts-empty', at: '/contracts', show: (page) => page.getByText('No contracts yet').waitFor() },
  { name: 'contract', show: openContract },
  {
    name: 'rate-product',
    show: async (page) => {
      await page.getByRole('button', { name: 'Agree on a rate' }).click();
      await page.getByRole('dialog').getByRole('combobox', { name: 'Product' }).fill('mobile');
      await page.getByRole('dialog').getByRole('option', { name: 'Mobile 20 GB' }).waitFor();
    },
  },
  {
    name: 'rate-new',
    show: async (page) => {
      const form = page.getByRole('dialog', { name: 'Agree on a rate' });
      await form.getByRole('option', { name: 'Mobile 20 GB' }).click();
      await form.getByRole('button', { name: 'Agree on a rate' }).click();
      await form.getByText('Write a number such as 12.50').waitFor();
    },
  },
  {
    name: 'contract-submit',
    show: async (page) => {
      await page.reload();
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByRole('dialog', { name: /Submit/ }).waitFor();
    },
  },
  {
    name: 'contract-new',
    at: '/contracts',
    show: async (page) => {
      await page.getByRole('button', { name: 'Add a contract' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Add a contract' }).click();
      await page.getByText('This is needed').first().waitFor();
    },
  },
  { name: 'contracts', at: '/contracts', show: (page) => page.getByRole('link', { name: 'HH-7' }).waitFor() },
  { name: 'vendors', at: '/vendors', show: settled },
  {
    name: 'vendor',
    at: ({ vendors }) => `/vendors/${vendors.hardware}`,
    show: (page) => page.getByRole('img', { name: /^Bars/ }).waitFor(),
  },
  { name: 'products', at: '/products', show: settled },
  {
    name: 'product',
    at: ({ products }) => `/products/${products.laptop}`,
    show: (page) => page.getByRole('region', { name: 'Items of this product' }).getByRole('listitem').first().waitFor(),
  },
  {
    name: 'product-edit',
    show: async (page) => {
      await page.getByRole('button', { name: 'Edit', exact: true }).click();
      await page.getByRole('dialog').getByLabel('Keeps data').waitFor();
    },
  },
];
