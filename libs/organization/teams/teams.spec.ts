import type { ApiClient } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Users } from '../users/users.service.js';
import { Teams } from './teams.service.js';

interface Row {
  id: string;
  name: string;
}

describe('Teams', () => {
  const world = useWorld();
  let admin: ApiClient;
  beforeAll(async () => {
    admin = await world.as('administrator');
  });

  const user = async (email: string): Promise<string> =>
    (await world.api.get(Users).add(world.actor, { email, name: email, password: 'a password of no one else' })).id;
  const team = async (code: string): Promise<string> => (await admin.post<Row>('/teams', { code, name: `Team ${code}` })).body.id;

  it('have members, each once, and tell whose they are', async () => {
    const id = await team('service-desk');
    const [ada, bruno] = [await user('ada@desk.example'), await user('bruno@desk.example')];
    for (const member of [ada, bruno, ada]) expect((await admin.put(`/teams/${id}/members/${member}`)).status).toBe(204);
    const { body: members } = await admin.get<{ data: Row[] }>(`/teams/${id}/members`);
    expect(members.data.map(({ name }) => name)).toEqual(['ada@desk.example', 'bruno@desk.example']);
    expect((await admin.get<{ data: object[] }>(`/teams?userId=${ada}`)).body.data).toMatchObject([
      { code: 'service-desk', members: 2 },
    ]);
    expect((await admin.delete(`/teams/${id}/members/${ada}`)).status).toBe(204);
    expect((await admin.get<{ data: object[] }>(`/teams?userId=${ada}`)).body.data).toEqual([]);
    const told = await world.db.inspect<{ action: string }>(
      'SELECT action FROM audit_entries WHERE subject_id = $1 ORDER BY id',
      [id],
    );
    expect(told.map(({ action }) => action)).toEqual([
      'team.created',
      'team.member_added',
      'team.member_added',
      'team.member_removed',
    ]);
  });

  it('give work only to those who may sign in, and lose who is no user any more', async () => {
    const id = await team('field');
    const [here, locked, gone] = [
      await user('here@desk.example'),
      await user('locked@desk.example'),
      await user('gone@desk.example'),
    ];
    for (const member of [here, locked, gone]) await admin.put(`/teams/${id}/members/${member}`);
    await world.api.get(Users).amend(world.actor, locked, undefined, { locked: true });
    await world.api.get(Users).remove(world.actor, gone);
    expect(await world.api.get(Teams).usersOf(world.actor, [id])).toEqual(new Map([[id, [here]]]));
    const { body: members } = await admin.get<{ data: object[] }>(`/teams/${id}/members`);
    expect(members.data).toMatchObject([
      { id: here, active: true },
      { id: locked, active: false },
    ]);
    expect((await admin.get(`/teams/${id}`)).body).toMatchObject({ members: 1 });
  });

  it('are found by their code while they are used', async () => {
    const [on, off] = [await team('network'), await team('old-network')];
    expect((await admin.patch(`/teams/${off}`, { active: false }, { 'if-match': '"1"' })).status).toBe(200);
    const found = await world.api.get(Teams).withCodes(world.actor, ['network', 'old-network', 'nobody']);
    expect(found).toEqual(new Map([['network', { id: on, name: 'Team network' }]]));
  });

  it('are refused with a code that is taken or no address, with a stranger, and by those who may not', async () => {
    const id = await team('warehouse');
    expect(await admin.post('/teams', { code: 'warehouse', name: 'Again' })).toMatchObject({
      status: 409,
      body: { problems: [{ pointer: '/code' }] },
    });
    expect((await admin.post('/teams', { code: 'Ware House', name: 'Again' })).status).toBe(422);
    const strangers = await world.api.get(Users).add(world.neighbour.actor, { email: 's@elsewhere.example', name: 'S' });
    expect((await admin.put(`/teams/${id}/members/${strangers.id}`)).status).toBe(404);
    const operator = await world.as('it_operations');
    expect((await operator.put(`/teams/${id}/members/${await user('new@desk.example')}`)).status).toBe(403);
    expect((await (await world.neighbour.as('administrator')).get(`/teams/${id}`)).status).toBe(404);
  });
});
