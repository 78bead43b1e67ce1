import { answer, api } from '../api/client.js';

export const recordKinds = [
  'person',
  'location',
  'item',
  'vendor',
  'cost_center',
  'business_unit',
  'contract',
  'product',
  'billing_account',
  'user',
  'working_calendar',
  'colleague',
  'team',
  'participant',
  'payer',
  'site',
  'project',
  'purpose',
] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface Named {
  id: string;
  label: string;
}

/** How the records of a kind are found by a few words, and what one of them is called. */
interface RecordSource {
  find: (q: string) => Promise<Named[]>;
  name: (id: string) => Promise<string>;
}

interface Labelled {
  id: string;
  name: string;
  code?: string | null;
}

const coded = ({ code, name }: Labelled): string => (code ? `${code} ${name}` : name);

/** Finds records of a kind by a few words, for the fields and filters that refer to one. */
export const recordSources: Record<RecordKind, RecordSource> = {
  person: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/people', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/people/{id}', one(id)))).name,
  },
  location: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/locations', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/locations/{id}', one(id)))).name,
  },
  item: {
    find: async (q) => {
      const { data } = await answer(api.GET('/api/v1/items', { params: { query: listed(q) } }));
      return data.map(({ id, tag, name }) => ({ id, label: `${tag} ${name}` }));
    },
    name: async (id) => {
      const { tag, name } = await answer(api.GET('/api/v1/items/{id}', one(id)));
      return `${tag} ${name}`;
    },
  },
  vendor: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/vendors', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/vendors/{id}', one(id)))).name,
  },
  cost_center: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/cost-centers', offered(q)))).data, coded),
    name: async (id) => coded(await answer(api.GET('/api/v1/cost-centers/{id}', one(id)))),
  },
  business_unit: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/business-units', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/business-units/{id}', one(id)))).name,
  },
  contract: {
    find: async (q) => {
      const { data } = await answer(api.GET('/api/v1/contracts', { params: { query: listed(q) } }));
      return data.map(({ id, number }) => ({ id, label: number }));
    },
    name: async (id) => (await answer(api.GET('/api/v1/contracts/{id}', one(id)))).number,
  },
  product: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/products', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/products/{id}', one(id)))).name,
  },
  billing_account: {
    find: async (q) => {
      const { data } = await answer(api.GET('/api/v1/billing-accounts', offered(q)));
      return data.map(({ id, number }) => ({ id, label: number }));
    },
    name: async (id) => (await answer(api.GET('/api/v1/billing-accounts/{id}', one(id)))).number,
  },
  user: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/users', { params: { query: listed(q) } }))).data),
    name: async (id) => (await answer(api.GET('/api/v1/users/{id}', one(id)))).name,
  },
  working_calendar: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/working-calendars', offered(q)))).data),
    name: async (id) => (await answer(api.GET('/api/v1/working-calendars/{id}', one(id)))).name,
  },
  // Whoever may say something to somebody, or hand them a task, finds them, without the right to read accounts.
  colleague: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/colleagues', { params: { query: listed(q) } }))).data),
    name: async (id) => {
      const { data } = await answer(api.GET('/api/v1/colleagues', { params: { query: { limit: 200 } } }));
      return data.find((each) => each.id === id)?.name ?? id;
    },
  },
  // Work names teams by their codes.
  team: {
    find: async (q) => {
      const { data } = await answer(api.GET('/api/v1/teams', offered(q)));
      return data.map(({ code, name }) => ({ id: code, label: name }));
    },
    name: async (wanted) => {
      const { data } = await answer(api.GET('/api/v1/teams', { params: { query: { q: wanted, limit: 20 } } }));
      return data.find(({ code }) => code === wanted)?.name ?? wanted;
    },
  },
  participant: choices('person'),
  payer: choices('cost_center'),
  site: choices('location'),
  project: {
    find: async (q) => labelled((await answer(api.GET('/api/v1/projects', offered(q)))).data, coded),
    name: async (id) => coded(await answer(api.GET('/api/v1/projects/{id}', one(id)))),
  },
  purpose: choices('project'),
};

/** Whoever asks for something names people, cost centres, places and projects without the right to read about them. */
function choices(kind: 'person' | 'cost_center' | 'location' | 'project'): RecordSource {
  const read = async (query: { q?: string; id?: string }): Promise<Named[]> =>
    (await answer(api.GET('/api/v1/request-choices', { params: { query: { kind, ...query } } }))).data;
  return { find: (q) => read(q ? { q } : {}), name: async (id) => (await read({ id }))[0]?.label ?? id };
}

function listed(q: string): { q?: string; limit: number } {
  return { limit: 20, ...(q ? { q } : {}) };
}

/** What was retired is no choice any more. */
function offered(q: string): { params: { query: { q?: string; limit: number; active: boolean } } } {
  return { params: { query: { ...listed(q), active: true } } };
}

function one(id: string): { params: { path: { id: string } } } {
  return { params: { path: { id } } };
}

function labelled(rows: readonly Labelled[], label: (row: Labelled) => string = ({ name }) => name): Named[] {
  return rows.map((row) => ({ id: row.id, label: label(row) }));
}
