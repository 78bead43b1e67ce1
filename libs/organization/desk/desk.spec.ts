import { useWorld } from '../../../test/harness/world.js';

interface View {
  id: string;
  mine: boolean;
  ownerName: string | null;
}

const items = { page: 'items', name: 'Stuck laptops', query: { kind: 'asset', stuck: 'true' } };
const first = { 'if-match': '"1"' };

describe('What people set up for themselves', () => {
  const world = useWorld();

  it('is a saved view that nobody else sees until it is shared, which needs the permission', async () => {
    const [admin, operator, requester] = [
      await world.as('administrator'),
      await world.as('it_operations'),
      await world.as('requester'),
    ];
    const { status, body } = await operator.post<View>('/views', items);
    expect([status, body]).toEqual([201, expect.objectContaining({ ...items, shared: false, mine: true })]);
    const path = `/views/${body.id}`;
    expect((await admin.get(path)).status).toBe(404);
    expect((await admin.delete(path)).status).toBe(404);
    expect((await requester.get<{ data: View[] }>('/views?page=items')).body.data).toEqual([]);
    expect((await operator.patch(path, { shared: true }, first)).etag).toBe('"2"');
    const seen = await requester.get<{ data: View[] }>('/views?page=items');
    expect(seen.body.data).toEqual([
      expect.objectContaining({ id: body.id, mine: false, ownerName: 'it_operations of Harbour & Pine' }),
    ]);
    expect((await requester.post('/views', { ...items, shared: true })).status).toBe(403);
    expect((await requester.delete(path)).status).toBe(403);
    expect((await admin.delete(path)).status).toBe(204);
  });

  it('refuses a second view of the same name, a stale change and parameters that are no texts', async () => {
    const finance = await world.as('finance');
    const { body } = await finance.post<View>('/views', items);
    expect(await finance.post('/views', { ...items, name: 'STUCK LAPTOPS' })).toMatchObject({
      status: 409,
      body: { problems: [{ pointer: '/name' }] },
    });
    expect((await finance.post('/views', { ...items, name: 'Other', query: { limit: 5 } })).status).toBe(422);
    expect((await finance.patch(`/views/${body.id}`, { name: 'Mine' }, { 'if-match': '"7"' })).status).toBe(412);
    expect((await (await world.neighbour.as('administrator')).get(`/views/${body.id}`)).status).toBe(404);
  });

  it('leaves what was shared behind when its owner stops signing in, and nothing else', async () => {
    const admin = await world.as('administrator');
    const email = 'leaving@harbour.example';
    const password = 'a password for a while';
    const { body: user } = await admin.post<{ id: string }>('/users', { email, name: 'Lena', password });
    await admin.post(`/users/${user.id}/grants`, { role: 'procurement' });
    const lena = await world.api.client().signIn(email, password);
    const { body: shared } = await lena.post<View>('/views', { ...items, name: 'Left behind', shared: true });
    await lena.post('/views', { ...items, name: 'Gone' });
    expect((await admin.delete(`/users/${user.id}`)).status).toBe(204);
    expect((await admin.get<View>(`/views/${shared.id}`)).body.ownerName).toBeNull();
    expect((await admin.patch(`/views/${shared.id}`, { shared: false }, first)).body).toMatchObject({ code: 'guard_failed' });
    expect(await world.db.inspect(`SELECT id FROM saved_views WHERE name = 'Gone'`)).toEqual([]);
  });

  it('is a language, a look, and what each page keeps: pages that are not named stay', async () => {
    const client = await world.as('auditor');
    const { body } = await client.get('/profile');
    expect(body).toMatchObject({ locale: null, theme: 'auto', timeZone: null, density: 'normal', preferences: {} });
    const look = { theme: 'dark', locale: 'de', timeZone: 'Europe/Lisbon', density: 'compact' };
    const pages = { items: { columns: ['tag'] }, people: { columns: ['name'] } };
    expect((await client.patch('/profile', { ...look, preferences: pages }, first)).status).toBe(200);
    const changed = await client.patch('/profile', { preferences: { people: null } }, { 'if-match': '"2"' });
    expect(changed.body).toMatchObject({ ...look, preferences: { items: pages.items }, version: 3 });
    const session = await client.get<{ preferences: object; user: object }>('/session');
    expect(session.body.preferences).toEqual(look);
    expect((await client.patch('/profile', { timeZone: 'Mars/Olympus' }, { 'if-match': '"3"' })).status).toBe(422);
    const tooMuch = { preferences: { items: { note: 'x'.repeat(70_000) } } };
    expect((await client.patch('/profile', tooMuch, { 'if-match': '"3"' })).status).toBe(422);
  });
});
