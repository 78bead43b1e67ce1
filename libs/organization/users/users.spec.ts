import { type Actor, newId, type RoleName, systemActor } from '#platform';
import { useApi } from '../../../test/harness/api.js';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { useDatabase } from '../../../test/harness/index.js';
import { BusinessUnits } from '../structure/business-units.service.js';
import { Locations } from '../structure/locations.service.js';
import { Organizations } from '../structure/organizations.service.js';
import { RoleGrants } from './role-grants.service.js';
import { Users } from './users.service.js';

const PASSWORD = 'correct horse battery';
let number = 0;

describe('Users and their roles', () => {
  const db = useDatabase();
  const api = useApi({ at: db });

  async function found(): Promise<{ actor: Actor; admin: ApiClient; adminId: string }> {
    const { id } = await api.get(Organizations).create({ name: 'Aurora', baseCurrency: 'EUR' });
    const actor = systemActor(id, 'test');
    const { email, userId } = await user(actor, 'administrator');
    return { actor, admin: await api.client().signIn(email, PASSWORD), adminId: userId };
  }

  async function user(actor: Actor, ...roles: RoleName[]) {
    const email = `u${++number}@example.com`;
    const { id } = await api.get(Users).add(actor, { email, password: PASSWORD, name: `User ${number}`, roles });
    return { email, userId: id };
  }

  it('are added, listed, found, changed by version and removed, while the person stays', async () => {
    const { admin } = await found();
    const email = `new${++number}@example.com`;
    const made = await admin.post<{ id: string; personId: string }>('/users', { email, name: 'Grace', password: PASSWORD });
    expect(made).toMatchObject({ status: 201, etag: '"1"', body: { name: 'Grace', email, hasPassword: true, roles: [] } });
    const twin = await admin.post('/users', { email, name: 'Twin' });
    expect(twin).toMatchObject({ status: 409, body: { problems: [{ pointer: '/email' }] } });
    expect((await admin.post('/users', { email: 'weak@example.com', name: 'W', password: 'short' })).status).toBe(422);
    expect((await admin.get<{ data: object[] }>('/users?q=grace')).body.data).toHaveLength(1);
    const path = `/users/${made.body.id}`;
    expect((await admin.patch(path, { locale: 'de-AT' })).status).toBe(428);
    expect((await admin.patch(path, { locale: 'de-AT' }, { 'if-match': '"1"' })).etag).toBe('"2"');
    expect((await admin.patch(path, { locale: 'de' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await admin.delete(path)).status).toBe(204);
    expect([(await admin.get(path)).status, (await admin.get(`/people/${made.body.personId}`)).status]).toEqual([404, 200]);
  });

  it('reach with a narrowed role what lies below the unit or place, and nothing else', async () => {
    const { actor } = await found();
    const vienna = await api.get(Locations).add(actor, { name: 'Vienna' });
    const floor = await api.get(Locations).add(actor, { name: 'Floor', parentId: vienna.id });
    const graz = await api.get(Locations).add(actor, { name: 'Graz' });
    const { email, userId } = await user(actor);
    await api.get(RoleGrants).grant(actor, userId, { role: 'it_operations', locationId: vienna.id });
    const client = await api.client().signIn(email, PASSWORD);
    expect((await client.post('/people', { name: 'Ann', locationId: floor.id })).status).toBe(201);
    expect((await client.post('/people', { name: 'Ben', locationId: graz.id })).status).toBe(403);
    expect((await client.post('/people', { name: 'Cy' })).status).toBe(403);
  });

  it('grant nothing beyond their own reach, and cannot manage users from within a unit', async () => {
    const { actor, adminId } = await found();
    const unit = await api.get(BusinessUnits).add(actor, { name: 'Sales' });
    const other = await api.get(BusinessUnits).add(actor, { name: 'Works' });
    const { email, userId } = await user(actor);
    await api.get(RoleGrants).grant(actor, userId, { role: 'administrator', businessUnitId: unit.id });
    const client = await api.client().signIn(email, PASSWORD);
    const grant = (body: object) => client.post(`/users/${userId}/grants`, body);
    expect((await grant({ role: 'administrator' })).status).toBe(403);
    expect((await grant({ role: 'finance', businessUnitId: other.id })).status).toBe(403);
    expect((await grant({ role: 'finance', businessUnitId: unit.id })).status).toBe(201);
    expect((await client.put(`/users/${adminId}/password`, { password: 'taken over by a unit' })).status).toBe(403);
  });

  it('always keep one administrator, even when two leave at once', async () => {
    const { actor, admin, adminId } = await found();
    const { body } = await admin.get<{ data: Array<{ id: string }> }>(`/users/${adminId}/grants`);
    const revoked = await admin.delete<{ code: string }>(`/users/${adminId}/grants/${body.data[0]?.id}`);
    expect(revoked).toMatchObject({ status: 409, body: { code: 'guard_failed' } });
    const { body: people } = await admin.get<{ data: Array<{ id: string }> }>('/people');
    const left = await admin.patch<{ code: string }>(`/people/${people.data[0]?.id}`, { active: false }, { 'if-match': '"1"' });
    expect(left).toMatchObject({ status: 409, body: { code: 'guard_failed' } });
    const { userId } = await user(actor, 'administrator');
    const both = await Promise.allSettled([adminId, userId].map((id) => api.get(Users).remove(actor, id)));
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('may hold several roles, each once for a scope', async () => {
    const { actor, admin } = await found();
    const { userId } = await user(actor, 'finance');
    const grant = (role: string) => admin.post(`/users/${userId}/grants`, { role });
    expect([(await grant('auditor')).status, (await grant('finance')).status]).toEqual([201, 409]);
    expect((await admin.get<{ roles: string[] }>(`/users/${userId}`)).body.roles).toEqual(['auditor', 'finance']);
    expect((await admin.get<{ data: object[] }>('/roles')).body.data).toHaveLength(6);
    expect((await admin.post(`/users/${newId()}/grants`, { role: 'finance' })).status).toBe(404);
  });

  it('of another organisation are not there, nor is anything else of it', async () => {
    const [mine, theirs] = [await found(), await found()];
    const unit = await api.get(BusinessUnits).add(theirs.actor, { name: 'Sales' });
    const location = await api.get(Locations).add(theirs.actor, { name: 'Vienna' });
    const { body } = await theirs.admin.get<{ data: Array<{ id: string }> }>('/people');
    const paths = [
      `/users/${theirs.adminId}`,
      `/users/${theirs.adminId}/grants`,
      `/business-units/${unit.id}`,
      `/locations/${location.id}`,
      `/people/${body.data[0]?.id}`,
    ];
    for (const path of paths) expect({ path, status: (await mine.admin.get(path)).status }).toEqual({ path, status: 404 });
    const patched = await mine.admin.patch(`/locations/${location.id}`, { name: 'Ours' }, { 'if-match': '"1"' });
    expect(patched.status).toBe(404);
    const below = await mine.admin.post('/locations', { name: 'Below', parentId: location.id });
    expect(below).toMatchObject({ status: 422, body: { problems: [{ pointer: '/parentId' }] } });
  });
});
