import type { ApiClient } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Row {
  id: string;
  code: string;
}

describe('Projects', () => {
  const world = useWorld();
  let clerk: ApiClient;
  beforeAll(async () => {
    clerk = await world.as('administrator');
  });

  it('have a code of their own, a cost centre and days, and are put away', async () => {
    const facts = {
      code: 'P-7',
      name: 'New harbour',
      costCenterId: world.costCenters.network,
      startsOn: '2026-03-01',
      endsOn: '2026-09-30',
    };
    const added = await clerk.post<Row>('/projects', facts);
    expect(added).toMatchObject({
      status: 201,
      body: { ...facts, costCenterName: expect.stringContaining('Network'), active: true },
    });
    expect(await clerk.post('/projects', { code: 'p-7', name: 'Twin' })).toMatchObject({
      status: 409,
      body: { code: 'already_exists', problems: [{ pointer: '/code' }] },
    });
    const backwards = await clerk.patch(`/projects/${added.body.id}`, { endsOn: '2026-01-01' }, { 'if-match': '"1"' });
    expect(backwards.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/endsOn' }] });
    await clerk.post('/projects', { code: 'A-1', name: 'Attic' });
    expect((await clerk.get<{ data: Row[] }>('/projects?q=harbour')).body.data).toMatchObject([{ code: 'P-7' }]);
    expect((await clerk.patch(`/projects/${added.body.id}`, { active: false }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await clerk.get<{ data: Row[] }>('/projects?active=true')).body.data).toMatchObject([{ code: 'A-1' }]);
  });

  it('are kept by who edits the organisation', async () => {
    const reader = await world.as('finance');
    expect((await reader.get('/projects')).status).toBe(200);
    expect((await reader.post('/projects', { code: 'X', name: 'X' })).status).toBe(403);
  });
});
