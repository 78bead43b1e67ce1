import { type Actor, systemActor } from '#platform';
import { useApi } from '../../../test/harness/api.js';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { Organizations } from '../structure/organizations.service.js';
import { Users } from '../users/users.service.js';

const PASSWORD = 'correct horse battery';
let people = 0;

describe('Signing in', () => {
  const db = useDatabase();
  const clock = new FakeClock();
  const api = useApi({ at: db, clock });

  async function found(): Promise<Actor> {
    const { id } = await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR', timeZone: 'Europe/Vienna' });
    return systemActor(id, 'test');
  }

  async function person(actor: Actor, email = `person${++people}@example.com`) {
    const user = await api.get(Users).add(actor, { email, password: PASSWORD, name: 'Ada', roles: ['administrator'] });
    return { id: user.id, email };
  }

  const fails = (email: string, password = 'wrong'): Promise<{ status: number; body: { code: string } }> =>
    api.client().post('/session', { email, password });

  it('opens a session that only the browser holds, and tells who is there and what they may', async () => {
    const actor = await found();
    const { email } = await person(actor);
    const answer = await api
      .client()
      .post<Record<string, unknown>>('/session', { email: email.toUpperCase(), password: PASSWORD });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toMatch(/^qm_session=[\w-]{64}; .*HttpOnly; SameSite=Strict$/);
    expect(answer.body).toMatchObject({
      user: { name: 'Ada', email, timeZone: 'Europe/Vienna' },
      organization: { id: actor.organizationId, name: 'Aurora', baseCurrency: 'EUR' },
    });
    const client = await api.client().signIn(email, PASSWORD);
    const again = await client.get<{ permissions: string[]; csrfToken: string }>('/session');
    expect(again.body.permissions).toContain('users.manage');
    const [row] = await db.inspect<{ hash: string }>('SELECT secret_hash AS hash FROM sessions LIMIT 1');
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says no in the same words to an unknown address and to a wrong password', async () => {
    const { email } = await person(await found());
    const [unknown, wrong] = [await fails('nobody@example.com'), await fails(email)];
    const plain = ({ status, body }: { status: number; body: object }) => ({
      status,
      body: { ...body, requestId: '', instance: '' },
    });
    expect(plain(unknown)).toEqual(plain(wrong));
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in_failed' } });
  });

  it('locks an account out for longer and longer, whichever way it is tried and even with the right password', async () => {
    const { email } = await person(await found());
    for (let round = 0; round < 5; round += 1) expect((await fails(email)).status).toBe(401);
    const locked = await api.client().post<{ code: string }>('/session', { email, password: PASSWORD });
    expect({ status: locked.status, code: locked.body.code, wait: locked.headers.get('retry-after') }).toEqual({
      status: 429,
      code: 'locked_out',
      wait: '1',
    });
    clock.advance({ seconds: 2 });
    await fails(email);
    expect((await api.client().post('/session', { email, password: PASSWORD })).headers.get('retry-after')).toBe('2');
    clock.advance({ seconds: 3 });
    await api.client().signIn(email, PASSWORD);
    expect((await fails(email)).status).toBe(401);
    expect((await fails(email)).status).toBe(401);
  });

  it('counts guesses that come all at once', async () => {
    const { email } = await person(await found());
    const answers = await Promise.all(Array.from({ length: 20 }, () => fails(email)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === 'locked_out')).toHaveLength(15);
  });

  it('locks out what is unknown, too, so that a lock-out tells nothing', async () => {
    for (let round = 0; round < 5; round += 1) await fails('ghost@example.com');
    expect(await fails('ghost@example.com')).toMatchObject({ status: 429, body: { code: 'locked_out' } });
  });

  it('asks who belongs to two organisations with one password which of them is meant', async () => {
    const [first, second] = [await found(), await found()];
    const { email } = await person(first);
    await person(second, email);
    const asked = await api.client().post<{ code: string }>('/session', { email, password: PASSWORD });
    expect(asked).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const chosen = await api
      .client()
      .post<{ organization: { id: string } }>('/session', { email, password: PASSWORD, organizationId: second.organizationId });
    expect(chosen.body.organization.id).toBe(second.organizationId);
  });

  it('refuses unsafe requests by cookie without the CSRF token', async () => {
    const { email } = await person(await found());
    const client = await api.client().signIn(email, PASSWORD);
    const refused = await client.delete<{ code: string }>('/sessions', { 'x-csrf-token': 'x' });
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 403, code: 'csrf_token_missing' });
    expect((await client.get('/session')).status).toBe(200);
    expect((await client.delete('/sessions')).status).toBe(204);
  });

  it('ends by signing out, everywhere when asked, and by itself after hours without use', async () => {
    const { email } = await person(await found());
    const [here, there, idle] = [
      await api.client().signIn(email, PASSWORD),
      await api.client().signIn(email, PASSWORD),
      await api.client().signIn(email, PASSWORD),
    ];
    const listed = await here.get<{ data: Array<{ id: string; current: boolean }> }>('/sessions');
    expect(listed.body.data.filter(({ current }) => current)).toHaveLength(1);
    expect(listed.body.data).toHaveLength(3);
    await here.delete('/session');
    expect([(await here.get('/session')).status, (await there.get('/session')).status]).toEqual([401, 200]);
    clock.advance({ hours: 11 });
    expect((await there.get('/session')).status).toBe(200);
    clock.advance({ hours: 2 });
    expect([(await there.get('/session')).status, (await idle.get('/session')).status]).toEqual([200, 401]);
    await there.delete('/sessions');
    expect((await there.get('/session')).status).toBe(401);
  });

  it('with a new password ends the other sessions, and the old password is of no use', async () => {
    const { email } = await person(await found());
    const [here, there] = [await api.client().signIn(email, PASSWORD), await api.client().signIn(email, PASSWORD)];
    const change = (currentPassword: string, newPassword: string) => here.put('/password', { currentPassword, newPassword });
    expect(await change('wrong', 'another long password')).toMatchObject({ status: 401 });
    expect(await change(PASSWORD, 'short')).toMatchObject({ status: 422, body: { problems: [{ pointer: '/newPassword' }] } });
    expect((await change(PASSWORD, 'another long password')).status).toBe(204);
    expect([(await here.get('/session')).status, (await there.get('/session')).status]).toEqual([200, 401]);
    expect((await fails(email, PASSWORD)).status).toBe(401);
    await api.client().signIn(email, 'another long password');
  });

  it('is nothing to a locked user: neither password, session nor token', async () => {
    const actor = await found();
    await person(actor);
    const { id, email } = await person(actor);
    const client = await api.client().signIn(email, PASSWORD);
    const { body: token } = await client.post<{ secret: string }>('/tokens', { name: 'ci' });
    await api.get(Users).amend(actor, id, undefined, { locked: true });
    const byToken = api.client().withToken(token.secret);
    expect([(await client.get('/session')).status, (await byToken.get('/session')).status]).toEqual([401, 401]);
    expect((await fails(email, PASSWORD)).body.code).toBe('sign_in_failed');
  });

  it('knows nobody by a credential that is not ours', async () => {
    const { email } = await person(await found());
    const client = await api.client().signIn(email, PASSWORD);
    for (const cookie of ['qm_session=x', `qm_session=${'A'.repeat(64)}`, `qm_session=${'_'.repeat(64)}`, 'qm_session=%00']) {
      expect((await client.get('/session', { cookie })).status).toBe(401);
    }
    for (const authorization of ['Bearer', 'Bearer qm_x', `Bearer qm_${'A'.repeat(64)}`, 'Basic YTpi', '']) {
      expect((await api.client().get('/session', { authorization })).status).toBe(401);
    }
  });
});
