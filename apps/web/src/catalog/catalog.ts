import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

type Schemas = components['schemas'];
export type Vendor = Schemas['VendorDto'];
export type BillingAccount = Schemas['BillingAccountDto'];
export type Product = Schemas['ProductDto'];
export type Contract = Schemas['ContractDto'];
export type ContractDetail = Schemas['ContractDetailDto'];
export type ContractVerb = Schemas['ContractVerbDto']['verb'];
export type Rate = Schemas['ContractRateDto'];

const at = (id: string) => ({ path: { id } });
const matching = (version: number) => ({ 'If-Match': `"${version}"` });

export const vendorQuery = (id: string) =>
  queryOptions({
    queryKey: ['vendors', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/vendors/{id}', { params: at(id), signal })),
  });

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['products', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/products/{id}', { params: at(id), signal })),
  });

export const contractQuery = (id: string) =>
  queryOptions({
    queryKey: ['contracts', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/contracts/{id}', { params: at(id), signal })),
  });

export async function setVendorActive(id: string, active: boolean, version: number): Promise<Vendor> {
  const vendor = await answer(
    api.PATCH('/api/v1/vendors/{id}', { params: at(id), headers: matching(version), body: { active } }),
  );
  forgetCatalog();
  return vendor;
}

export async function setProductActive(id: string, active: boolean, version: number): Promise<Product> {
  const product = await answer(
    api.PATCH('/api/v1/products/{id}', { params: at(id), headers: matching(version), body: { active } }),
  );
  forgetCatalog();
  return product;
}

export async function setAccountActive(id: string, active: boolean, version: number): Promise<BillingAccount> {
  const account = await answer(
    api.PATCH('/api/v1/billing-accounts/{id}', { params: at(id), headers: matching(version), body: { active } }),
  );
  forgetCatalog();
  return account;
}

/** Uses a verb on a contract. */
export async function moveContract(
  { id, version }: ContractDetail,
  verb: ContractVerb,
  comment: string,
): Promise<ContractDetail> {
  const body = { verb, ...(comment.trim() ? { comment: comment.trim() } : {}) };
  const moved = await answer(
    api.POST('/api/v1/contracts/{id}/transitions', { params: at(id), headers: matching(version), body }),
  );
  forgetCatalog();
  return moved;
}

/** What was read of vendors, products and contracts is out of date, and so are their names elsewhere. */
export function forgetCatalog(): void {
  for (const key of ['vendors', 'billing-accounts', 'products', 'contracts', 'records']) {
    void queries.invalidateQueries({ queryKey: [key] });
  }
}
