import { FakeClock } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';
import { itemRow } from '../../test/spend/items.js';
import { Rollups } from './rollup/rollups.service.js';

describe('Spend over HTTP', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const repair = { kind: 'repair', amount: { amountMinor: '12000', currency: 'EUR' }, bookedOn: '2026-03-02' };
  interface Posted {
    id: string;
    entries: Array<{ id: string; amount: { amountMinor: string } }>;
  }

  it('posts, lists, reverses and sums up, and shows the lines behind a figure', async () => {
    const finance = await world.as('finance');
    const itemId = await itemRow(world.db, world.actor, {
      costCenterId: world.costCenters.network,
      vendorId: world.vendors.hardware,
    });
    const posted = await finance.post<Posted>('/ledger/entries', {
      entries: [
        { ...repair, itemId, description: 'Display replaced' },
        { ...repair, itemId, bookedOn: '2026-02-10', kind: 'fee' },
      ],
    });
    expect(posted.status).toBe(201);
    expect(posted.body.entries).toMatchObject([
      { itemId, kind: 'repair', month: '2026-03-01', postedBy: expect.stringContaining('finance') },
      { kind: 'fee' },
    ]);
    const [first] = posted.body.entries;

    const reversal = await finance.post<Posted>(`/ledger/entries/${first?.id}/reversal`, { reason: 'Under warranty' });
    expect([reversal.status, reversal.body.entries[0]?.amount.amountMinor]).toEqual([201, '-12000']);
    expect((await finance.post(`/ledger/entries/${first?.id}/reversal`, { reason: 'Again' })).body).toMatchObject({
      status: 409,
      code: 'conflict',
    });
    expect((await finance.get(`/ledger/entries/${first?.id}`)).body).toMatchObject({
      reversedById: reversal.body.entries[0]?.id,
    });

    await world.api.get(Rollups).rollUp(world.actor);
    const spend = await finance.get(`/items/${itemId}/spend?from=2026-01-01&to=2026-12-31`);
    expect(spend.body).toMatchObject({
      total: { amountMinor: '12000' },
      months: [{ month: '2026-02-01' }, { month: '2026-03-01', amount: { amountMinor: '0' } }],
    });
    const months = await finance.get<{ data: Array<{ value: string; entries: number }> }>(
      '/spend/months?dimension=cost_center&from=2026-03-01&to=2026-03-31',
    );
    expect(months.body.data).toMatchObject([{ value: world.costCenters.network, label: '4100 Network', entries: 2 }]);

    const lines = await finance.get<{ data: object[]; next: string | null }>(
      `/ledger/entries?costCenterId=${world.costCenters.network}&month=2026-03-15&limit=1`,
    );
    expect(lines.body.data).toHaveLength(1);
    const rest = await finance.get<{ data: object[]; next: string | null }>(
      `/ledger/entries?costCenterId=${world.costCenters.network}&month=2026-03-15&limit=1&after=${lines.body.next}`,
    );
    expect(rest.body).toMatchObject({ data: [{ itemId }], next: null });
    expect((await finance.get('/ledger/entries?without=cost_center')).body).toEqual({ data: [], next: null });
    expect((await finance.get('/ledger/entries?q=display&month=2026-03-01')).body).toMatchObject({
      data: [{ kind: 'repair' }, { kind: 'repair' }],
    });
  });

  it('tells what a licence cost a month of its life and a seat, and leaves its seats to those who see it', async () => {
    const finance = await world.as('finance');
    const itemId = await itemRow(world.db, world.actor, { kind: 'license', businessUnitId: world.units.operations });
    await world.db.inspect(
      `BEGIN; SET LOCAL session_replication_role = replica;
       INSERT INTO licenses (item_id, organization_id, metric, quantity, seats_used)
       SELECT id, organization_id, 'user', 10, 4 FROM items WHERE id = '${itemId}'; COMMIT`,
    );
    const amount = { amountMinor: '10001', currency: 'EUR' };
    const entries = ['2024-12-10', '2025-11-10', '2026-03-01'].map((bookedOn) => ({
      ...repair,
      itemId,
      amount,
      bookedOn,
      kind: 'fee',
    }));
    expect((await finance.post('/ledger/entries', { entries })).status).toBe(201);
    await world.api.get(Rollups).rollUp(world.actor);
    expect((await finance.get(`/spend/life?of=item&id=${itemId}&by=kind`)).body).toMatchObject({
      since: '2024-12-01',
      spend: { thisMonth: '10001', yearToDate: '10001', twelveMonths: '20002', life: '30003' },
      ...{ committed: '0', months: 16, perMonth: '1875', people: null },
      seats: { held: 10, used: 4, perHeld: '2000', perUsed: '5001' },
      kinds: [{ kind: 'fee', life: '30003' }],
      parts: [{ value: 'fee', life: '30003' }],
    });
    const unit = `/spend/life?of=business_unit&id=${world.units.operations}&by=unit_tree`;
    const { people, perPerson } = (await finance.get<{ people: number; perPerson: string | null }>(unit)).body;
    expect(perPerson === null).toBe(people === 0);
    expect((await finance.get(`/spend/life?of=planet&id=${itemId}`)).status).toBe(422);
    const neighbour = await world.neighbour.as('finance');
    expect((await neighbour.get(`/spend/life?of=item&id=${itemId}`)).body).toMatchObject({ since: null, seats: null });
  });

  it('gives the same answer to the same key, and refuses another input under it', async () => {
    const finance = await world.as('finance');
    const send = (minor: string): ReturnType<typeof finance.post<Posted>> =>
      finance.post<Posted>(
        '/ledger/entries',
        { entries: [{ ...repair, amount: { amountMinor: minor, currency: 'EUR' } }] },
        { 'idempotency-key': 'k-1' },
      );
    const [one, two] = [await send('100'), await send('100')];
    expect(two.body).toEqual(one.body);
    expect((await send('200')).body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  it('adds, changes and takes away recurring charges', async () => {
    const finance = await world.as('finance');
    const itemId = await itemRow(world.db, world.actor);
    const added = await finance.post<{ id: string }>(`/items/${itemId}/charges`, {
      description: 'Plan M',
      amount: { amountMinor: '3100', currency: 'EUR' },
    });
    expect([added.status, added.etag]).toEqual([201, '"1"']);
    const path = `/charges/${added.body.id}`;
    expect((await finance.get(`/items/${itemId}/charges`)).body).toMatchObject({
      data: [{ id: added.body.id, followsItem: true, cycleDay: 1, postedUntil: null }],
      next: null,
    });
    expect((await finance.patch(path, { endsOn: '2026-12-31' })).status).toBe(428);
    const changed = await finance.patch(
      path,
      { endsOn: '2026-12-31', amount: { amountMinor: '3500', currency: 'EUR' } },
      { 'if-match': '"1"' },
    );
    expect(changed.body).toMatchObject({ endsOn: '2026-12-31', amount: { amountMinor: '3500' }, version: 2 });
    expect((await finance.patch(path, { endsOn: null }, { 'if-match': '"1"' })).status).toBe(412);
    expect(
      (await finance.patch(path, { amount: { amountMinor: '1', currency: 'USD' } }, { 'if-match': '"2"' })).body,
    ).toMatchObject({ status: 422 });
    expect((await finance.delete(path)).status).toBe(204);
    expect((await finance.get(path)).status).toBe(404);
  });

  it.each<[string, object]>([
    ['negative money', { ...repair, amount: { amountMinor: '-1', currency: 'EUR' } }],
    ['a currency that does not exist', { ...repair, amount: { amountMinor: '1', currency: 'EUX' } }],
    ['a number for an amount', { ...repair, amount: { amountMinor: 12, currency: 'EUR' } }],
    ['more than a database can hold', { ...repair, amount: { amountMinor: '9'.repeat(30), currency: 'EUR' } }],
    ['a day that does not exist', { ...repair, bookedOn: '2026-02-30' }],
    ['an unknown kind', { ...repair, kind: 'bribe' }],
    ['an unknown field', { ...repair, status: 'paid' }],
    ['an item that does not exist', { ...repair, itemId: '01890000-0000-7000-8000-000000000009' }],
    ['a currency without a rate', { ...repair, amount: { amountMinor: '1', currency: 'MXN' } }],
    ['a character that cannot be stored', { ...repair, description: 'a\u0000b' }],
  ])('refuses %s with a code, and changes nothing', async (_what, entry) => {
    const finance = await world.as('finance');
    const before = await world.db.inspect('SELECT count(*) FROM ledger_entries');
    const answer = await finance.post('/ledger/entries', { entries: [repair, entry] });
    expect(answer.body).toMatchObject({ status: 422, code: expect.any(String) });
    expect(await world.db.inspect('SELECT count(*) FROM ledger_entries')).toEqual(before);
  });

  it.each([
    '/spend/months?dimension=colour',
    '/spend/months?from=2026-05-01&to=2026-01-01',
    '/spend/months?from=1990-01-01&to=2026-01-01',
    '/ledger/entries?sort=amount',
    '/ledger/entries?q=display',
    '/ledger/entries?after=x',
    '/ledger/entries?month=soon',
    '/exchange-rates?from=1999-01-01&currency=USD',
    '/statements?month=9999-12-31',
  ])('refuses GET %s', async (path) => {
    expect((await (await world.as('finance')).get(path)).body).toMatchObject({ status: 422, code: 'validation_failed' });
  });

  it('shows nothing of it to the neighbour, nor to those without the permission', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const finance = await world.as('finance');
    const { body } = await finance.post<Posted>('/ledger/entries', { entries: [{ ...repair, itemId }] });
    const charge = await finance.post<{ id: string }>(`/items/${itemId}/charges`, {
      description: 'x',
      amount: { amountMinor: '1', currency: 'EUR' },
    });
    const theirs = await world.neighbour.as('administrator');
    for (const path of [
      `/ledger/entries/${body.entries[0]?.id}`,
      `/items/${itemId}/spend`,
      `/items/${itemId}/charges`,
      `/charges/${charge.body.id}`,
    ]) {
      expect([path, (await theirs.get(path)).status]).toEqual([path, 404]);
    }
    expect((await theirs.post(`/ledger/entries/${body.entries[0]?.id}/reversal`, { reason: 'x' })).status).toBe(404);
    expect((await theirs.delete(`/charges/${charge.body.id}`)).status).toBe(404);
    expect((await theirs.get('/ledger/entries')).body).toEqual({ data: [], next: null });
    const requester = await world.as('requester');
    expect((await requester.get('/ledger/entries')).status).toBe(403);
    expect((await (await world.as('it_operations')).post('/ledger/entries', { entries: [repair] })).status).toBe(403);
  });
});
