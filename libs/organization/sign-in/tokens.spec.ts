import { type Actor, systemActor } from '#platform';
import { useApi } from '../../../test/harness/api.js';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { Organizations } from '../structure/organizations.service.js';
import { Users } from '../users/users.service.js';

const PASSWORD = 'correct horse battery';

describe('API tokens', () => {
  const db = useDatabase();
  const clock = new FakeClock();
  const api = useApi({ at: db, clock });
  let actor: Actor;
  let number = 0;

  beforeAll(async () => {
    const { id } = await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR' });
    actor = systemActor(id, 'test');
  });

  async function signedIn(role: 'administrator' | 'finance' = 'finance') {
    const email = `t${++number}@example.com`;
    await api.get(Users).add(actor, { email, password: PASSWORD, name: 'Finn', roles: [role] });
    return api.client().signIn(email, PASSWORD);
  }

  it('are shown once, kept as a hash, and act without a CSRF token within their scopes', async () => {
    const client = await signedIn('administrator');
    const body = { name: 'Nightly', scopes: ['people.read', 'people.edit', 'own.session'] };
    const made = await client.post<{ secret: string; hint: string }>('/tokens', body, { 'idempotency-key': 'token-1' });
    expect(made.status).toBe(201);
    expect(made.body.secret).toMatch(/^qm_[\w-]{64}$/);
    const token = api.client().withToken(made.body.secret);
    expect((await token.post('/people', { name: 'Bo' })).status).toBe(201);
    expect((await token.get('/users')).status).toBe(403);
    expect((await token.get<{ permissions: string[] }>('/session')).body.permissions).toEqual([...body.scopes].sort());
    const repeated = await client.post<{ secret?: string }>('/tokens', body, { 'idempotency-key': 'token-1' });
    expect(repeated).toMatchObject({ status: 201, body: { hint: made.body.hint } });
    expect(repeated.body.secret).toBeUndefined();
    const kept = await db.inspect<{ text: string }>(
      'SELECT t::text AS text FROM api_tokens t UNION ALL SELECT i::text FROM idempotent_requests i',
    );
    expect(kept.filter(({ text }) => text.includes(made.body.secret))).toEqual([]);
  });

  it('may do no more than their user, neither when they are made nor later', async () => {
    const client = await signedIn('finance');
    const beyond = await client.post<{ code: string }>('/tokens', { name: 'x', scopes: ['users.manage'] });
    expect(beyond).toMatchObject({ status: 422, body: { problems: [{ pointer: '/scopes' }] } });
    const { body } = await client.post<{ secret: string }>('/tokens', { name: 'all' });
    const token = api.client().withToken(body.secret);
    expect((await token.get('/people')).status).toBe(200);
    expect((await token.post('/tokens', { name: 'child' })).status).toBe(403);
    expect((await token.put('/password', { currentPassword: PASSWORD, newPassword: 'another long password' })).status).toBe(403);
    await db.inspect(`DELETE FROM role_grants WHERE role = 'finance'`);
    expect((await token.get('/people')).status).toBe(403);
  });

  it('expire, and are revoked at once', async () => {
    const client = await signedIn();
    const expiresAt = new Date(clock.now().getTime() + 3_600_000).toISOString();
    const { body: brief } = await client.post<{ secret: string }>('/tokens', { name: 'brief', expiresAt });
    const { body: long } = await client.post<{ secret: string; id: string }>('/tokens', { name: 'long' });
    const tooLong = await client.post('/tokens', { name: 'x', expiresAt: '2099-01-01T00:00:00Z' });
    expect(tooLong).toMatchObject({ status: 422, body: { problems: [{ pointer: '/expiresAt' }] } });
    const use = async ({ secret }: { secret: string }) => (await api.client().withToken(secret).get('/session')).status;
    expect([await use(brief), await use(long)]).toEqual([200, 200]);
    clock.advance({ hours: 2 });
    expect([await use(brief), await use(long)]).toEqual([401, 200]);
    expect((await client.delete(`/tokens/${long.id}`)).status).toBe(204);
    expect(await use(long)).toBe(401);
    expect((await client.get<{ data: object[] }>('/tokens')).body.data).toEqual([]);
  });

  it('of all users are listed for administrators, with whom each acts for, and revoked by them', async () => {
    const [mine, administrator] = [await signedIn(), await signedIn('administrator')];
    const { body } = await mine.post<{ id: string; secret: string }>('/tokens', { name: 'of the warehouse' });
    const named = () => administrator.get<{ data: object[] }>('/organization/tokens?q=warehouse');
    expect((await named()).body.data).toMatchObject([{ name: 'of the warehouse', userName: 'Finn' }]);
    expect(JSON.stringify((await named()).body)).not.toContain(body.secret);
    expect((await mine.get('/organization/tokens')).status).toBe(403);
    expect((await administrator.delete(`/tokens/${body.id}`)).status).toBe(204);
    expect((await named()).body.data).toEqual([]);
  });

  it('of somebody else are not there to be revoked', async () => {
    const [mine, other] = [await signedIn(), await signedIn()];
    const { body } = await mine.post<{ id: string }>('/tokens', { name: 'mine' });
    expect((await other.delete(`/tokens/${body.id}`)).status).toBe(404);
  });
});
