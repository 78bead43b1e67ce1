import { RoleGrants, Users } from '#organization';
import { newId } from '#platform';
import type { ApiClient } from '../../../test/harness/api-client.js';
import { useWorld } from '../../../test/harness/world.js';
import type { ItemDto } from './item-view.dto.js';
import { Items } from './items.service.js';

interface Page {
  data: Array<{ id: string; tag: string; name: string; stateSince: string }>;
  next: string | null;
}

describe('Items over HTTP', () => {
  const world = useWorld();
  let operations: ApiClient;
  beforeAll(async () => {
    operations = await world.as('it_operations');
  });

  const create = async (body: object): Promise<ItemDto> => {
    const made = await operations.post<ItemDto>('/items', { kind: 'asset', domain: 'it', name: 'Dock', ...body });
    expect(made.status).toBe(201);
    return made.body;
  };

  it('are created once for one Idempotency-Key, read with their verbs, and changed by version', async () => {
    const key = { 'idempotency-key': newId() };
    const body = {
      kind: 'asset',
      name: 'Gull of Ada',
      productId: world.products.phone,
      state: 'in_stock',
      locationId: world.locations.berlin,
    };
    const [made, again] = [
      await operations.post<ItemDto>('/items', body, key),
      await operations.post<ItemDto>('/items', body, key),
    ];
    expect([made.status, made.etag, again.body.id]).toEqual([201, '"1"', made.body.id]);
    expect((await operations.post('/items', { ...body, name: 'Other' }, key)).status).toBe(422);
    expect(made.body).toMatchObject({
      state: 'in_stock',
      stateLabel: 'In stock',
      subState: 'available',
      phase: 'configure',
      domain: 'mobility',
      location: { name: 'Berlin' },
      asset: { hasStorage: true },
    });
    const verbs = made.body.verbs.map(({ verb, allowed }) => [verb, allowed]);
    expect(verbs).toEqual([
      ['configure', true],
      ['report_missing', true],
      ['decommission', true],
    ]);
    expect(made.body.verbs[1]?.asks).toMatchObject([
      { name: 'circumstances', type: 'text', required: true },
      { name: 'lastSeenOn' },
    ]);
    const path = `/items/${made.body.id}`;
    expect((await operations.patch(path, { subState: 'reserved' })).status).toBe(428);
    const patched = await operations.patch<ItemDto>(
      path,
      { subState: 'reserved', purchasePrice: { amountMinor: '59900', currency: 'EUR' }, asset: { imei: '49-015420-323751-8' } },
      { 'if-match': '"1"' },
    );
    expect(patched).toMatchObject({
      status: 200,
      etag: '"2"',
      body: {
        subState: 'reserved',
        purchasePrice: { amountMinor: '59900', currency: 'EUR' },
        asset: { imei: '490154203237518' },
      },
    });
    expect((await operations.patch(path, { name: 'Late' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await operations.patch(path, { state: 'disposed' }, { 'if-match': '"2"' })).body).toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer: '/state' }],
    });
  });

  it('are moved by a transition; the history and the work that it started are there', async () => {
    const { id } = await create({ state: 'in_stock' });
    const path = `/items/${id}`;
    const moved = await operations.post<ItemDto>(
      `${path}/transitions`,
      { verb: 'configure', comment: 'For Ada' },
      { 'if-match': '"1"' },
    );
    expect(moved).toMatchObject({
      status: 201,
      etag: '"2"',
      body: { verb: 'configure', from: 'in_stock', to: 'configuring', comment: 'For Ada' },
    });
    expect((await operations.post(`${path}/transitions`, { verb: 'configure' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await operations.post(`${path}/transitions`, { verb: 'configure' })).body).toMatchObject({
      status: 409,
      code: 'verb_not_allowed',
    });
    expect((await operations.post(`${path}/transitions`, { verb: 'fly' })).body).toMatchObject({
      status: 422,
      problems: [{ pointer: '/verb' }],
    });
    const history = await operations.get<{ data: object[] }>(`${path}/transitions`);
    expect(history.body.data).toMatchObject([
      { verb: 'configure', comment: 'For Ada', actorName: 'it_operations of Harbour & Pine' },
      { verb: 'create' },
    ]);
    const steps = await operations.get<{ data: Array<{ steps: object[] }> }>(`${path}/steps`);
    expect(steps.body.data[0]?.steps).toHaveLength(4);
  });

  it('are listed in every order, page by page, each once, forwards and backwards', async () => {
    const domain = 'telecom';
    await world.api.get(Items).createMany(
      world.actor,
      Array.from({ length: 25 }, (_value, place) => ({
        kind: 'service' as const,
        domain,
        name: `Line ${place % 5}`,
        state: 'active',
      })),
    );
    for (const sort of ['tag', '-tag', 'name', '-name', 'createdAt', '-createdAt', 'stateSince', '-stateSince']) {
      const seen: Page['data'] = [];
      let after = '';
      do {
        const page = await operations.get<Page>(`/items?domain=${domain}&limit=10&sort=${sort}${after}`);
        expect(page.status).toBe(200);
        seen.push(...page.body.data);
        after = page.body.next ? `&after=${page.body.next}` : '';
      } while (after);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
      expect(seen).toHaveLength(25);
      const names = seen.map(({ name }) => name);
      if (sort === 'name') expect(names).toEqual([...names].sort());
      if (sort === '-name') expect(names).toEqual([...names].sort().reverse());
    }
    expect((await operations.get('/items?sort=colour')).status).toBe(422);
    expect((await operations.get('/items?kind=boat')).status).toBe(422);
    expect((await operations.get('/items?colour=red')).status).toBe(422);
  });

  it('are filtered by what they are, where they are, with what lies below, and counted alike', async () => {
    const floor = (
      await world
        .as('administrator')
        .then((admin) => admin.post<{ id: string }>('/locations', { name: 'Floor 2', parentId: world.locations.lisbon }))
    ).body.id;
    const one = await create({
      locationId: floor,
      vendorId: world.vendors.hardware,
      costCenterId: world.costCenters.field,
      state: 'in_service',
      holder: { kind: 'person', id: world.people.bruno },
    });
    const two = await create({ locationId: world.locations.lisbon, vendorId: world.vendors.hardware });
    const found = async (filter: string): Promise<string[]> =>
      (await operations.get<Page>(`/items?sort=createdAt&${filter}`)).body.data.map(({ id }) => id);
    expect(await found(`locationId=${world.locations.lisbon}`)).toEqual([one.id, two.id]);
    expect(await found(`locationId=${floor}`)).toEqual([one.id]);
    expect(await found(`vendorId=${world.vendors.hardware}&phase=operate`)).toEqual([one.id]);
    expect(await found(`holderId=${world.people.bruno}`)).toEqual([one.id]);
    expect(await found(`tag=${two.tag.toLowerCase()}`)).toEqual([two.id]);
    expect(await found(`costCenterId=${world.costCenters.field}&state=in_service&kind=asset`)).toEqual([one.id]);
    expect(await found(`locationId=${world.locations.lisbon}&stuck=false`)).toEqual([one.id, two.id]);
    expect(await found(`locationId=${world.locations.lisbon}&q=bruno`)).toEqual([one.id]);
    expect((await operations.get('/items/facets?by=')).body).toEqual({ facets: {} });
    const facets = await operations.get<{ facets: object }>(
      `/items/facets?locationId=${world.locations.lisbon}&by=state,vendorId,kind`,
    );
    expect(facets.body.facets).toEqual({
      state: [
        { value: 'in_service', label: null, count: 1 },
        { value: 'planned', label: null, count: 1 },
      ],
      vendorId: [{ value: world.vendors.hardware, label: 'Pine Computers', count: 2 }],
      kind: [{ value: 'asset', label: null, count: 2 }],
    });
    const overview = await operations.get<{ phases: Array<{ kind: string; phase: string; count: number }> }>('/items/overview');
    expect(overview.body.phases.find(({ kind, phase }) => kind === 'asset' && phase === 'operate')?.count).toBeGreaterThan(0);
  });

  it('are found by tag, serial, number, name and holder, in part and misspelt', async () => {
    const asset = await create({
      name: 'Heron Workstation',
      tag: 'HW-77001',
      state: 'in_service',
      asset: { serial: 'ZX81-SPECTRUM' },
      holder: { kind: 'person', id: world.people.ada },
    });
    const line = await create({
      kind: 'service',
      domain: 'telecom',
      name: 'Night desk',
      state: 'active',
      service: { serviceNumber: '+49 171 2345678', iccid: '8944500102198304826' },
    });
    const first = async (q: string): Promise<string | undefined> =>
      (await operations.get<Page>(`/items/search?q=${encodeURIComponent(q)}`)).body.data[0]?.id;
    for (const q of [
      'hw-77001',
      'HW-77',
      'zx81',
      'spectrum',
      'heron work',
      'workstation',
      'ada brandt',
      'brandt heron',
      'wrokstation heron',
    ]) {
      expect([q, await first(q)]).toEqual([q, asset.id]);
    }
    for (const q of ['+49 171 2345678', '+491712345678', '0171 2345678', '2345678', '8944500102198304826', 'night']) {
      expect([q, await first(q)]).toEqual([q, line.id]);
    }
    for (const q of ['%', '_', '\\', 'nothing like it', "'; DROP TABLE items", '😀', '..']) {
      expect((await operations.get(`/items/search?q=${encodeURIComponent(q)}`)).status).toBe(200);
    }
  });

  it('carry custom fields and sub-states that the organisation defined', async () => {
    const admin = await world.as('administrator');
    const field = (body: object) => admin.post('/custom-fields', { kind: 'service', ...body });
    expect((await field({ name: 'room', label: 'Room', type: 'text' })).status).toBe(201);
    expect((await field({ name: 'room', label: 'Room', type: 'text' })).status).toBe(409);
    expect((await field({ name: 'colour', label: 'Colour', type: 'choice' })).status).toBe(422);
    expect((await field({ name: 'colour', label: 'Colour', type: 'choice', choices: ['red', 'blue'] })).status).toBe(201);
    const service = { kind: 'service', domain: 'telecom', name: 'Line', state: 'provisioning' };
    const wrong = await operations.post('/items', { ...service, customFields: { room: 7, colour: 'green', shoe: 1 } });
    expect(wrong.body).toMatchObject({
      problems: [{ pointer: '/customFields/room' }, { pointer: '/customFields/colour' }, { pointer: '/customFields/shoe' }],
    });
    const item = await create({ ...service, customFields: { room: 'B 12', colour: 'red' } });
    const patched = await operations.patch<ItemDto>(
      `/items/${item.id}`,
      { customFields: { colour: null } },
      { 'if-match': '"1"' },
    );
    expect(patched.body.customFields).toEqual({ room: 'B 12' });
    const place = (subState: string) => operations.patch(`/items/${item.id}`, { subState }, { 'if-match': '"2"' });
    expect((await place('awaiting_keys')).status).toBe(422);
    expect(
      (
        await admin.post('/sub-states', {
          definition: 'service',
          state: 'provisioning',
          name: 'awaiting_keys',
          label: 'Awaiting keys',
        })
      ).status,
    ).toBe(201);
    expect((await place('awaiting_keys')).status).toBe(200);
  });

  it('give seats away and take them back', async () => {
    const { id } = await create({ kind: 'license', name: 'Suite', state: 'active', license: { quantity: 1 } });
    const holder = { kind: 'person', id: world.people.ada };
    const seat = await operations.post<{ id: string; holder: object }>(`/items/${id}/seats`, { holder });
    expect(seat).toMatchObject({ status: 201, body: { holder: { name: 'Ada Brandt' } } });
    expect(
      (await operations.post(`/items/${id}/seats`, { holder: { kind: 'person', id: world.people.bruno } })).body,
    ).toMatchObject({ status: 409, code: 'capacity_exceeded' });
    expect((await operations.get<Page>(`/items/${id}/seats`)).body.data).toHaveLength(1);
    expect((await operations.delete(`/items/${id}/seats/${seat.body.id}`)).status).toBe(204);
    expect((await operations.get<Page>(`/items/${id}/seats`)).body.data).toHaveLength(0);
    expect((await operations.get<Page>(`/items/${id}/seats?released=true`)).body.data).toHaveLength(1);
  });

  it('with storage are disposed of only with a certificate that somebody else validated', async () => {
    const item = await create({ productId: world.products.laptop, state: 'decommissioning', asset: { serial: 'DISK-1' } });
    const dispose = (method: string) =>
      operations.post(`/items/${item.id}/transitions`, {
        verb: 'dispose',
        answers: { method, vendorId: world.vendors.hardware },
      });
    expect((await dispose('recycling')).body).toMatchObject({ code: 'guard_failed' });
    const certificate = {
      mediaType: 'SSD',
      method: 'destroy',
      technique: 'shredding',
      tool: 'Shredder',
      verification: 'visual',
      result: 'passed',
      performedBy: 'it_operations of Harbour & Pine',
      performedOn: '2026-01-10',
    };
    const record = (serial: string) =>
      operations.post<{ id: string }>(`/items/${item.id}/certificates`, { ...certificate, serial });
    const [other, right] = [await record('DISK-2'), await record('disk-1')];
    expect((await operations.post(`/items/${item.id}/certificates/${right.body.id}/validation`)).status).toBe(403);
    const admin = await world.as('administrator');
    expect((await admin.post(`/items/${item.id}/certificates/${other.body.id}/validation`)).status).toBe(201);
    expect((await dispose('recycling')).status).toBe(409);
    expect((await admin.post(`/items/${item.id}/certificates/${right.body.id}/validation`)).status).toBe(201);
    expect((await admin.post(`/items/${item.id}/certificates/${right.body.id}/validation`)).status).toBe(409);
    expect((await dispose('resale')).body).toMatchObject({ code: 'guard_failed', problems: [{ pointer: '/answers/method' }] });
    expect((await dispose('recycling')).status).toBe(201);
  });

  it('are seen and moved only where a narrowed role reaches', async () => {
    const { id } = await world.api
      .get(Users)
      .add(world.actor, { email: 'narrow@harbour.example', password: 'seven geese over the harbour', name: 'Narrow', roles: [] });
    await world.api.get(RoleGrants).grant(world.actor, id, { role: 'it_operations', businessUnitId: world.units.sales });
    const narrow = await world.api.client().signIn('narrow@harbour.example', 'seven geese over the harbour');
    const [ours, theirs] = [
      await create({ name: 'Tern 1', businessUnitId: world.units.sales, state: 'in_stock' }),
      await create({ name: 'Tern 2', businessUnitId: world.units.operations, state: 'in_stock' }),
    ];
    expect((await narrow.get(`/items/${ours.id}`)).status).toBe(200);
    for (const path of ['', '/transitions', '/steps', '/custody', '/seats', '/certificates'])
      expect([path, (await narrow.get(`/items/${theirs.id}${path}`)).status]).toEqual([path, 404]);
    expect((await narrow.post(`/items/${theirs.id}/transitions`, { verb: 'configure' })).status).toBe(404);
    expect((await narrow.post(`/items/${ours.id}/transitions`, { verb: 'configure' })).status).toBe(201);
    expect((await narrow.get<Page>('/items?q=tern')).body.data.map((item) => item.id)).toEqual([ours.id]);
    expect((await narrow.get<Page>('/items/search?q=tern')).body.data.map((item) => item.id)).toEqual([ours.id]);
    expect((await narrow.post('/items', { kind: 'asset', domain: 'it', name: 'Elsewhere' })).status).toBe(422);
    expect(
      (await narrow.patch(`/items/${ours.id}`, { businessUnitId: world.units.operations }, { 'if-match': '"2"' })).status,
    ).toBe(422);
  });

  it('of another organisation are nowhere', async () => {
    const { id } = await create({ kind: 'license', state: 'active', license: { quantity: 3 } });
    const neighbour = await world.neighbour.as('administrator');
    for (const path of ['', '/transitions', '/steps', '/custody', '/seats', '/certificates'])
      expect((await neighbour.get(`/items/${id}${path}`)).status).toBe(404);
    expect((await neighbour.post(`/items/${id}/transitions`, { verb: 'retire', answers: { reason: 'x' } })).status).toBe(404);
    expect((await neighbour.patch(`/items/${id}`, { name: 'Mine' }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await neighbour.post(`/items/${id}/seats`, { holder: { kind: 'person', id: world.people.ada } })).status).toBe(404);
    expect((await neighbour.get<Page>('/items')).body.data).toEqual([]);
    expect((await neighbour.get<Page>('/items/search?q=QM-0')).body.data).toEqual([]);
  });

  it('do not come to refer to what is archived, nor are handed to who has left; what refers to it stays as it is', async () => {
    const units = await world.as('administrator');
    const { body: unit } = await units.post<{ id: string }>('/business-units', { name: 'Closed shop' });
    const { body: person } = await units.post<{ id: string }>('/people', { name: 'Cleo Left', active: false });
    const old = await create({ businessUnitId: unit.id, state: 'in_stock' });
    await units.patch(`/business-units/${unit.id}`, { active: false }, { 'if-match': '"1"' });

    const refused = { status: 422, body: { problems: [{ pointer: '/businessUnitId', code: 'archived' }] } };
    const made = await operations.post('/items', { kind: 'asset', domain: 'it', name: 'Dock', businessUnitId: unit.id });
    expect(made).toMatchObject(refused);
    const other = await create({});
    const ifMatch = { 'if-match': '"1"' };
    expect(await operations.patch(`/items/${other.id}`, { businessUnitId: unit.id }, ifMatch)).toMatchObject(refused);
    expect((await operations.patch(`/items/${old.id}`, { name: 'Old dock', businessUnitId: unit.id }, ifMatch)).status).toBe(200);
    const ready = await create({ state: 'ready' });
    const answers = { holder: { kind: 'person', id: person.id } };
    expect(await operations.post(`/items/${ready.id}/transitions`, { verb: 'deliver', answers })).toMatchObject({
      status: 422,
      body: { problems: [{ code: 'archived', reason: 'This person is no longer active.' }] },
    });
  });

  it('bear bad input without a bug', async () => {
    const { id } = await create({});
    const bad: object[] = [
      { kind: 'asset', domain: 'it' },
      { kind: 'asset', domain: 'it', name: 'x', purchasePrice: { amountMinor: '-5', currency: 'EUR' } },
      { kind: 'asset', domain: 'it', name: 'x', purchasePrice: { amountMinor: '5', currency: 'XXX' } },
      { kind: 'asset', domain: 'it', name: 'x', purchasedOn: '2026-02-30' },
      { kind: 'asset', domain: 'it', name: 'x\u0000y' },
      { kind: 'asset', domain: 'it', name: 'x', effectiveAt: '2999-01-01T00:00:00Z' },
      { kind: 'asset', domain: 'it', name: 'x', holder: { kind: 'person', id: 'ada' } },
      { kind: 'asset', domain: 'it', name: 'x', service: { serviceNumber: '+49301234567' } },
      { kind: 'license', domain: 'it', name: 'x', license: { quantity: 1, startsOn: '2026-02-01', endsOn: '2026-01-01' } },
      { kind: 'asset', domain: 'it', name: 'x', tag: 'y'.repeat(101) },
    ];
    for (const body of bad) expect([body, (await operations.post('/items', body)).status]).toEqual([body, 422]);
    expect((await operations.get('/items/not-an-id')).status).toBe(404);
    expect((await operations.post(`/items/${id}/transitions`, { verb: 'request', answers: 'x' })).status).toBe(422);
    expect(
      (await operations.post(`/items/${id}/transitions`, { verb: 'request', answers: { costCenterId: newId(), reason: 'r' } }))
        .status,
    ).toBe(422);
    const naughty = await create({ name: '<script>alert(1)</script> Ω≈ç√ 田中さん \u202e', notes: '=1+1' });
    expect(naughty.name).toContain('田中さん');
  });
});
