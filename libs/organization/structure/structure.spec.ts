import { systemActor } from '#platform';
import { useApi } from '../../../test/harness/api.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { useDatabase } from '../../../test/harness/index.js';
import { Users } from '../users/users.service.js';
import { Organizations } from './organizations.service.js';

interface Row {
  id: string;
  name: string;
}
interface Rows {
  data: Row[];
  next: string | null;
}

describe('The structure over HTTP', () => {
  const api = useApi({ at: useDatabase() });
  let client: ApiClient;

  beforeAll(async () => {
    const { id } = await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR' });
    const user = {
      email: 'root@example.com',
      password: 'correct horse battery',
      name: 'Root',
      roles: ['administrator'] as const,
    };
    await api.get(Users).add(systemActor(id, 'test'), user);
    client = await api.client().signIn(user.email, user.password);
  });

  it('tells the organisation, and takes changes by version only', async () => {
    const read = await client.get<{ version: number }>('/organization');
    expect(read.body).toMatchObject({ name: 'Aurora', baseCurrency: 'EUR', fiscalYearStartMonth: 1, tagPrefix: 'QM-' });
    const changes = { name: 'Aurora Group', country: 'AT', timeZone: 'Europe/Vienna', tagPrefix: 'AUR-' };
    const amended = await client.patch('/organization', changes, { 'if-match': read.etag ?? '' });
    expect(amended).toMatchObject({ status: 200, body: { ...changes, version: 2 } });
    expect((await client.patch('/organization', changes, { 'if-match': '"1"' })).status).toBe(412);
    const wrong = await client.patch('/organization', { timeZone: 'Mars/Base' }, { 'if-match': '"2"' });
    expect(wrong).toMatchObject({ status: 422, body: { problems: [{ pointer: '/timeZone' }] } });
  });

  it('adds cost centres, locations and people that refer to each other, and shows their names', async () => {
    const { body: unit } = await client.post<Row>('/business-units', { name: 'Sales', code: 'S' });
    const { body: place } = await client.post<Row>('/locations', { name: 'Vienna', country: 'AT' });
    const { body: center } = await client.post<Row>('/cost-centers', { code: 'K-1', name: 'Sales AT', businessUnitId: unit.id });
    const person = {
      name: 'Ada',
      email: 'ADA@Example.com',
      locationId: place.id,
      costCenterId: center.id,
      businessUnitId: unit.id,
    };
    const added = await client.post('/people', person);
    expect(added).toMatchObject({
      status: 201,
      body: { email: 'ada@example.com', locationName: 'Vienna', costCenterCode: 'K-1', businessUnitName: 'Sales', version: 1 },
    });
    expect(await client.post('/cost-centers', { code: 'k-1', name: 'Twin' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists', problems: [{ pointer: '/code' }] },
    });
  });

  it('pages, sorts, filters and searches people', async () => {
    const { body: site } = await client.post<Row>('/locations', { name: 'Linz' });
    const { body: room } = await client.post<Row>('/locations', { name: 'Room 1', parentId: site.id });
    for (let place = 0; place < 7; place += 1) {
      await client.post('/people', { name: `Paged ${place}`, locationId: room.id, active: place !== 3 });
    }
    const names: string[] = [];
    let path = `/people?limit=3&sort=-name&locationId=${site.id}`;
    for (let next: string | null = ''; next !== null; ) {
      const page: { body: Rows } = await client.get<Rows>(next ? `${path}&after=${next}` : path);
      names.push(...page.body.data.map(({ name }) => name));
      next = page.body.next;
    }
    expect(names).toEqual([6, 5, 4, 3, 2, 1, 0].map((place) => `Paged ${place}`));
    path = `/people?locationId=${site.id}&active=false`;
    expect((await client.get<Rows>(path)).body.data.map(({ name }) => name)).toEqual(['Paged 3']);
    expect((await client.get<Rows>('/people?q=paged%205')).body.data).toHaveLength(1);
    expect((await client.get<Rows>('/people?q=100%25')).body.data).toHaveLength(0);
    expect((await client.get('/people?sort=password')).status).toBe(422);
    expect((await client.get('/people?wish=1')).status).toBe(422);
  });

  it('opens its trees level by level', async () => {
    const { body: house } = await client.post<Row>('/locations', { name: 'Long House' });
    for (const name of ['Hall', 'Loft']) await client.post('/locations', { name, parentId: house.id });
    const tops = await client.get<{ data: object[] }>('/locations?top=true&q=long+house');
    expect(tops.body.data).toMatchObject([{ name: 'Long House', parentId: null, children: 2 }]);
    expect((await client.get<Rows>(`/locations?parentId=${house.id}`)).body.data.map(({ name }) => name)).toEqual([
      'Hall',
      'Loft',
    ]);
    expect((await client.get<Rows>('/locations?top=false&q=hall')).body.data).toMatchObject([{ children: 0 }]);
  });

  it('answers bad input with a problem, never with a 500', async () => {
    const bad: Array<[string, unknown]> = [
      ['/people', { name: '   ' }],
      ['/people', { name: 'x'.repeat(201) }],
      ['/people', { name: 'a\u0000b' }],
      ['/people', { name: 'Ada', email: 'no' }],
      ['/people', { name: 'Ada', isAdmin: true }],
      ['/people', []],
      ['/locations', { name: 'X', country: 'at' }],
      ['/locations', { name: 'X', parentId: 'nowhere' }],
      ['/session', { email: { $ne: '' }, password: 'x' }],
      ['/session', 'not json'],
    ];
    for (const [path, body] of bad) {
      const { status } = await client.post(path, body, { 'content-type': 'application/json' });
      expect({ path, body, refused: status >= 400 && status < 500 }).toEqual({ path, body, refused: true });
    }
    expect((await client.get('/people/not-an-id')).status).toBe(404);
    const forged = Buffer.from(JSON.stringify(['createdAt', 'never', '01900000-0000-7000-8000-000000000001'])).toString(
      'base64url',
    );
    expect((await client.get(`/people?sort=createdAt&after=${forged}`)).status).toBe(422);
  });
});
