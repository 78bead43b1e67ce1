import { Organizations, Users } from '#organization';
import { type Actor, systemActor } from '#platform';
import { useApi } from '../../test/harness/api.js';
import type { ApiClient } from '../../test/harness/api-client.js';
import { FakeClock, useDatabase } from '../../test/harness/index.js';
import { ContractRates } from './contracts/contract-rates.service.js';
import { Contracts } from './contracts/contracts.service.js';
import { Products } from './products/products.service.js';
import { Vendors } from './vendors/vendors.service.js';

const PASSWORD = 'correct horse battery';
let number = 0;

describe('The catalog', () => {
  const db = useDatabase();
  const api = useApi({ at: db, clock: new FakeClock('2026-03-02T08:00:00Z') });

  async function found(): Promise<{ actor: Actor; client: ApiClient }> {
    const { id } = await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR' });
    const actor = systemActor(id, 'test');
    const email = `buyer${++number}@example.com`;
    await api.get(Users).add(actor, { email, password: PASSWORD, name: 'Buyer', roles: ['procurement'] });
    return { actor, client: await api.client().signIn(email, PASSWORD) };
  }

  const vendor = (actor: Actor) => api.get(Vendors).add(actor, { name: `Telco ${++number}`, isCarrier: true });
  const plan = (actor: Actor) =>
    api.get(Products).add(actor, { kind: 'service', domain: 'mobility', category: 'Mobile plans', name: `Plan ${++number}` });

  async function contract(actor: Actor, terms: Partial<Parameters<Contracts['add']>[1]> = {}) {
    const { id: vendorId } = await vendor(actor);
    const base = { vendorId, number: `C-${++number}`, name: 'Frame', currency: 'EUR', startsOn: '2026-01-01' };
    return api.get(Contracts).add(actor, { ...base, ...terms });
  }

  it('names each vendor once, however a file writes it', async () => {
    const { actor } = await found();
    const first = await api.get(Vendors).ensureMany(actor, [{ name: 'Berge Inc' }, { name: 'BERGE INC' }, { name: 'Runte' }]);
    expect(first.created).toBe(2);
    expect(first.ids.get('Berge Inc')).toBe(first.ids.get('BERGE INC'));
    expect((await api.get(Vendors).ensureMany(actor, [{ name: 'berge inc' }])).created).toBe(0);
    await expect(api.get(Vendors).add(actor, { name: 'runte' })).rejects.toMatchObject({ code: 'already_exists' });
  });

  it('takes the models of a file once, and keeps models of one name apart by their numbers', async () => {
    const { actor } = await found();
    const model = { kind: 'asset', domain: 'it', category: 'Laptops', name: 'Macbook Pro 13"', hasStorage: true } as const;
    const rows = [{ ...model, modelNumber: '1786VM80X07' }, { ...model, modelNumber: '9351IS25A51', endOfLifeMonths: 36 }, model];
    const [first, second] = [await api.get(Products).upsertMany(actor, rows), await api.get(Products).upsertMany(actor, rows)];
    expect(first.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created']);
    expect(second.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('shows vendors, billing accounts and products over HTTP, and takes changes by version', async () => {
    const { client } = await found();
    const made = await client.post<{ id: string }>('/vendors', {
      name: 'Nordlicht',
      isCarrier: true,
      website: 'https://nordlicht.example',
    });
    expect(made).toMatchObject({ status: 201, etag: '"1"', body: { name: 'Nordlicht', isCarrier: true, active: true } });
    const path = `/vendors/${made.body.id}`;
    expect(await client.patch(path, { website: 'javascript:alert(1)' }, { 'if-match': '"1"' })).toMatchObject({ status: 422 });
    expect(await client.patch(path, { notes: 'Since 2019' }, { 'if-match': '"1"' })).toMatchObject({ status: 200, etag: '"2"' });
    const account = { vendorId: made.body.id, number: '4711', currency: 'EUR' };
    expect(await client.post('/billing-accounts', account)).toMatchObject({ status: 201, body: { vendorName: 'Nordlicht' } });
    expect(await client.post('/billing-accounts', account)).toMatchObject({
      status: 409,
      body: { problems: [{ pointer: '/number' }] },
    });
    const listPrice = { amountMinor: '129900', currency: 'EUR' };
    const phone = { kind: 'asset', domain: 'mobility', category: 'Phones', name: 'Pixel', needsImei: true, listPrice };
    const product = await client.post<{ id: string }>('/products', phone);
    expect(product).toMatchObject({ status: 201, body: { listPrice, needsImei: true, manufacturer: '' } });
    const cleared = await client.patch(`/products/${product.body.id}`, { listPrice: null }, { 'if-match': '"1"' });
    expect(cleared).toMatchObject({ status: 200, body: { listPrice: null } });
    const impossible = await client.post('/products', { ...phone, kind: 'license', name: 'Suite' });
    expect(impossible).toMatchObject({ status: 422, body: { problems: [{ pointer: '/kind' }] } });
    expect((await client.get<{ data: object[] }>('/products?kind=asset&q=pix')).body.data).toHaveLength(1);
  });

  it('has one price at a time, and ends an open one where the next begins', async () => {
    const { actor, client } = await found();
    const [{ id }, { id: productId }] = [await contract(actor), await plan(actor)];
    const agree = (validFrom: string, rate: string, validUntil?: string) =>
      client.post(`/contracts/${id}/rates`, { productId, chargeKind: 'recurring', validFrom, validUntil, rate, unit: 'month' });
    expect(await agree('2026-01-01', '9.9')).toMatchObject({
      status: 201,
      body: { rate: '9.9', validUntil: null, currency: 'EUR' },
    });
    expect((await agree('2026-07-01', '8.50')).status).toBe(201);
    expect(await agree('2026-06-15', '1', '2026-07-15')).toMatchObject({
      status: 409,
      body: { problems: [{ pointer: '/validFrom' }] },
    });
    const price = (day: string) =>
      db.database
        .reading(actor, () => api.get(ContractRates).rateOn(id, productId, 'recurring', day))
        .then((rate) => Number(rate?.rate));
    expect([await price('2026-06-30'), await price('2026-07-01'), await price('2025-12-31')]).toEqual([9.9, 8.5, Number.NaN]);
    const listed = await client.get<{ data: object[] }>(`/contracts/${id}/rates?on=2026-06-30`);
    expect(listed.body.data).toMatchObject([{ rate: '9.9', validUntil: '2026-07-01' }]);
  });

  it('agrees on one price only when many agree at once', async () => {
    const { actor } = await found();
    const [{ id }, { id: productId }] = [await contract(actor), await plan(actor)];
    const rate = {
      productId,
      chargeKind: 'usage',
      validFrom: '2026-01-01',
      validUntil: '2027-01-01',
      rate: '0.05',
      unit: 'MB',
    } as const;
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => api.get(ContractRates).add(actor, id, rate)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(all.flatMap((each) => (each.status === 'rejected' ? [each.reason.code] : []))).toEqual(Array(9).fill('conflict'));
  });

  it('moves contracts by their verbs only, and tells which there are', async () => {
    const { actor, client } = await found();
    const { id } = await contract(actor, { endsOn: '2027-01-01', noticeDays: 90 });
    const use = (verb: string) => client.post<{ state: string }>(`/contracts/${id}/transitions`, { verb });
    expect(await use('terminate')).toMatchObject({ status: 409, body: { code: 'verb_not_allowed' } });
    expect((await use('submit')).body.state).toBe('pending_approval');
    expect((await use('approve')).body.state).toBe('approved');
    const read = await client.get(`/contracts/${id}`);
    expect(read.body).toMatchObject({ noticeBy: '2026-10-03', verbs: [{ verb: 'terminate' }] });
    expect((await use('terminate')).body.state).toBe('terminated');
    const late = await client.patch(`/contracts/${id}`, { name: 'Other' }, { 'if-match': '"4"' });
    expect(late).toMatchObject({ status: 409, body: { code: 'guard_failed' } });
  });

  it('lets contracts begin, prolong and expire by their dates, the same however often it is asked', async () => {
    const { actor } = await found();
    const approved = async (terms: Parameters<typeof contract>[1]) => {
      const { id } = await contract(actor, terms);
      await api.get(Contracts).move(actor, id, undefined, 'submit');
      await api.get(Contracts).move(actor, id, undefined, 'approve');
      return id;
    };
    const plain = await approved({ endsOn: '2026-06-01' });
    const automatic = await approved({ endsOn: '2026-02-01', renewal: 'automatic', renewalMonths: 12 });
    const future = await approved({ startsOn: '2026-05-01' });
    const states = async () => {
      const rows = await db.inspect<{ id: string; state: string; end: string | null }>(
        'SELECT id, state, ends_on::text AS end FROM contracts WHERE organization_id = $1',
        [actor.organizationId],
      );
      return Object.fromEntries(rows.map(({ id, state, end }) => [id, `${state} ${end}`]));
    };
    const follow = (today: string) => api.get(Contracts).followDates(actor, today);
    await follow('2026-03-02');
    await follow('2026-03-02');
    expect(await states()).toEqual({ [plain]: 'active 2026-06-01', [automatic]: 'active 2027-02-01', [future]: 'approved null' });
    expect(await follow('2026-03-02')).toBe(0);
    await follow('2029-02-01');
    expect(await states()).toEqual({ [plain]: 'expired 2026-06-01', [automatic]: 'active 2030-02-01', [future]: 'active null' });
  });

  it('of another organisation is not there, and cannot be referred to', async () => {
    const [mine, theirs] = [await found(), await found()];
    const [{ id: vendorId }, { id: productId }, { id: contractId }] = [
      await vendor(theirs.actor),
      await plan(theirs.actor),
      await contract(theirs.actor),
    ];
    for (const path of [
      `/vendors/${vendorId}`,
      `/products/${productId}`,
      `/contracts/${contractId}`,
      `/contracts/${contractId}/rates`,
    ]) {
      expect({ path, status: (await mine.client.get(path)).status }).toEqual({ path, status: 404 });
    }
    const borrowed = { vendorId, number: '1', name: 'X', currency: 'EUR', startsOn: '2026-01-01' };
    expect(await mine.client.post('/contracts', borrowed)).toMatchObject({
      status: 422,
      body: { problems: [{ pointer: '/vendorId' }] },
    });
    const { id: own } = await contract(mine.actor);
    const rate = { productId, chargeKind: 'recurring', validFrom: '2026-01-01', rate: '1', unit: 'month' };
    expect(await mine.client.post(`/contracts/${own}/rates`, rate)).toMatchObject({ status: 422 });
  });
});
