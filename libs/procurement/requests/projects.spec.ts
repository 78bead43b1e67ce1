import type { ApiClient, ApiResponse } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Asked {
  id: string;
  version: number;
  code?: string;
  projectName: string | null;
  lines: Array<{ costCenterId: string }>;
}

describe('A request for a project', () => {
  const world = useWorld();
  let asker: ApiClient;
  let project: string;

  beforeAll(async () => {
    const clerk = await world.as('administrator');
    const facts = { code: 'P-7', name: 'New harbour', costCenterId: world.costCenters.field };
    project = (await clerk.post<{ id: string }>('/projects', facts)).body.id;
    const finance = { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] };
    await clerk.post('/approval-policies', { book: { rules: [], otherwise: [finance] }, basedOn: 0 });
    asker = await world.as('requester');
  });

  const ask = (more: object): Promise<ApiResponse<Asked>> =>
    asker.post<Asked>('/purchase-requests', {
      title: 'Cranes',
      lines: [{ description: 'A crane', domain: 'it', category: 'Cranes', quantity: 1, currency: 'EUR', unitPriceMinor: '900' }],
      ...more,
    });

  it('is paid by its cost centre, unless a line says another, and is found by it', async () => {
    const asked = await ask({ forKind: 'project', projectId: project });
    expect(asked).toMatchObject({
      status: 201,
      body: { forKind: 'project', projectName: 'P-7 New harbour', lines: [{ costCenterId: world.costCenters.field }] },
    });
    const part = await ask({ forKind: 'location', forLocationId: world.locations.berlin, projectId: project });
    expect(part).toMatchObject({ status: 201, body: { projectName: 'P-7 New harbour' } });
    const { data } = (await asker.get<{ data: Asked[] }>(`/purchase-requests?projectId=${project}`)).body;
    expect(data.map(({ id }) => id).sort()).toEqual([asked.body.id, part.body.id].sort());
    const choices = await asker.get('/request-choices?kind=project&q=harbour');
    expect(choices.body).toMatchObject({ data: [{ id: project, label: 'P-7 New harbour' }] });
  });

  it('names it, and it is one that there is', async () => {
    expect((await ask({ forKind: 'project' })).body).toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer: '/forKind' }],
    });
    const unknown = await ask({ forKind: 'project', projectId: world.costCenters.field });
    expect(unknown.body).toMatchObject({ code: 'validation_failed' });
  });

  it('stays with it once it was sent, and leads to it from its order', async () => {
    const { id } = (await ask({ forKind: 'project', projectId: project })).body;
    const sent = await asker.post<Asked>(`/purchase-requests/${id}/transitions`, { verb: 'submit' }, { 'if-match': '"1"' });
    expect(sent.status).toBe(201);
    await expect(world.db.inspect('UPDATE purchase_requests SET project_id = NULL WHERE id = $1', [id])).rejects.toThrow();
    const finance = await world.as('finance');
    const inbox = await finance.get('/approvals');
    expect(inbox.body).toMatchObject({ data: [{ requestId: id, forName: 'P-7 New harbour' }] });
    const match = { 'if-match': `"${sent.body.version}"` };
    const approved = await finance.post<{ lines: Array<{ id: string }> }>(
      `/purchase-requests/${id}/decisions`,
      { verdict: 'approve' },
      match,
    );
    const buyer = await world.as('procurement');
    const requestLineIds = approved.body.lines.map((line) => line.id);
    const order = await buyer.post('/purchase-orders', { requestLineIds, vendorId: world.vendors.hardware });
    expect(order.status).toBe(201);
    expect(JSON.stringify(order.body)).toContain('P-7 New harbour');
    const listed = (): Promise<unknown> => buyer.get('/purchase-requests?state=approved').then(({ body }) => body);
    expect(await listed()).toMatchObject({ data: [{ id, progress: { lines: 1, underway: 0, done: 0 } }] });
  });
});
