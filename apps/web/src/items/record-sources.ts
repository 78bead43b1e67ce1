import { answer, api } from '../api/client.js';

export const recordKinds = ['person', 'location', 'item', 'vendor', 'cost_center', 'business_unit', 'contract'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface Named {
  id: string;
  label: string;
}

/** Finds records of a kind by a few words, for the fields that refer to one. */
export const recordSources: Record<RecordKind, (q: string) => Promise<Named[]>> = {
  person: async (q) => (await answer(api.GET('/api/v1/people', listed(q)))).data.map(({ id, name }) => ({ id, label: name })),
  location: async (q) =>
    (await answer(api.GET('/api/v1/locations', listed(q)))).data.map(({ id, name }) => ({ id, label: name })),
  item: async (q) =>
    (await answer(api.GET('/api/v1/items', listed(q)))).data.map(({ id, tag, name }) => ({ id, label: `${tag} ${name}` })),
  vendor: async (q) => (await answer(api.GET('/api/v1/vendors', listed(q)))).data.map(({ id, name }) => ({ id, label: name })),
  cost_center: async (q) =>
    (await answer(api.GET('/api/v1/cost-centers', listed(q)))).data.map(({ id, code, name }) => ({
      id,
      label: `${code} ${name}`,
    })),
  business_unit: async (q) =>
    (await answer(api.GET('/api/v1/business-units', listed(q)))).data.map(({ id, name }) => ({ id, label: name })),
  contract: async (q) =>
    (await answer(api.GET('/api/v1/contracts', listed(q)))).data.map(({ id, number }) => ({ id, label: number })),
};

function listed(q: string): { params: { query: { q?: string; limit: number } } } {
  return { params: { query: { limit: 20, ...(q ? { q } : {}) } } };
}
