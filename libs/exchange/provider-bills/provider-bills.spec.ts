import { setTimeout as pass } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { PeriodClose, Rollups } from '#spend';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import type { PostedFileDto, ProviderFileDetailDto, ProviderRulesDto } from './bill.dto.js';
import { BillFiles } from './bill-files.service.js';

const HEADER =
  'BilledCost,EffectiveCost,BillingAccountId,BillingCurrency,BillingPeriodStart,ChargeCategory,ChargeFrequency,ChargePeriodStart,ProviderName,ServiceName,SubAccountId,ResourceId,Tags,InvoiceId';

interface Charge {
  billed: string;
  account?: string;
  category?: string;
  service?: string;
  sub?: string;
  resource?: string;
  tags?: object;
  day?: string;
}

const line = ({
  billed,
  account = 'A-1',
  category = 'Usage',
  service = 'Storage',
  sub = '',
  resource = '',
  tags,
  day = '2026-02-03',
}: Charge): string =>
  [
    billed,
    billed,
    account,
    'EUR',
    '2026-02-01T00:00:00Z',
    category,
    'Usage-Based',
    `${day}T00:00:00Z`,
    'Cloud One',
    service,
    sub,
    resource,
  ]
    .concat(tags ? `"${JSON.stringify(tags).replaceAll('"', '""')}"` : '', 'I-1')
    .join(',');
const fileOf = (...charges: Charge[]): string => [HEADER, ...charges.map(line)].join('\n');

describe('Bills of providers', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });
  const finance = () => world.as('finance');
  const send = async <Body = ProviderFileDetailDto>(text: string | Buffer, name = 'focus.csv') =>
    (await finance()).post<Body>(`/provider-files?fileName=${name}`, text, { 'content-type': 'text/csv' });
  const post = async (id: string, body: object = {}) =>
    (await finance()).post<PostedFileDto>(`/provider-files/${id}/posting`, body);
  const posted = async (): Promise<Array<{ kind: string; sum: string; center: string | null; item: string | null }>> =>
    world.db.inspect(
      `SELECT kind, sum(amount_minor)::text AS sum, cost_center_id AS center, item_id AS item FROM ledger_entries
       WHERE organization_id = $1 AND description LIKE 'Cloud One%' GROUP BY kind, cost_center_id, item_id HAVING sum(amount_minor) <> 0 ORDER BY 1, 2`,
      [world.actor.organizationId],
    );

  it('are kept to the last digit and posted so that the whole is rounded once', async () => {
    const charges = Array.from({ length: 300 }, (_none, place) => ({
      billed: '0.003333333333333333',
      service: `Service ${place % 3}`,
      resource: `r-${place}`,
    }));
    const taken = await send(fileOf(...charges));
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({ edition: '1.2', rows: 300, refused: 0, bills: 1, ready: 1 });
    expect(taken.body.statements).toMatchObject([{ billed: '0.9999999999999999', rows: 300, state: 'ready', posted: null }]);
    expect(taken.body.unmatched).toHaveLength(3);
    expect((await post(taken.body.id)).body).toEqual({ posted: 1, replaced: 0, unchanged: 0 });
    expect(await posted()).toEqual([{ kind: 'usage', sum: '100', center: null, item: null }]);
    expect((await post(taken.body.id)).body).toEqual({ posted: 0, replaced: 0, unchanged: 0 });
    const again = await send(fileOf(...charges), 'again.csv');
    expect(again).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });

  it('go where the first rule that fits sends them, or to the item whose tag the provider names', async () => {
    const { costCenters } = world;
    const itemId = await itemRow(world.db, world.actor, { costCenterId: costCenters.network });
    const [{ tag } = { tag: '' }] = await world.db.inspect<{ tag: string }>('SELECT tag FROM items WHERE id = $1', [itemId]);
    const client = await finance();
    const first = await client.post<ProviderRulesDto>('/provider-rules', {
      provider: 'cloud*',
      service: 'data*',
      costCenterId: costCenters.field,
    });
    expect(first.status).toBe(201);
    await client.post('/provider-rules', { costCenterTag: 'cost_center' });
    expect((await client.post('/provider-rules', { service: 'x' })).status).toBe(422);
    expect((await client.post('/provider-rules', { tagName: 'x', costCenterId: costCenters.field })).status).toBe(422);
    const [{ code } = { code: '' }] = await world.db.inspect<{ code: string }>('SELECT code FROM cost_centers WHERE id = $1', [
      costCenters.network,
    ]);
    const taken = await send(
      gzipSync(
        fileOf(
          { billed: '10.004', account: 'A-2', service: 'Database' },
          { billed: '20.004', account: 'A-2', tags: { cost_center: code.toLowerCase() } },
          { billed: '30.004', account: 'A-2', resource: tag.toUpperCase() },
          { billed: '-5', account: 'A-2', category: 'Credit' },
        ),
      ),
    );
    expect(taken.body.unmatched).toMatchObject([{ service: 'Storage', billed: '-5' }]);
    await post(taken.body.id);
    const rows = await posted();
    expect(rows).toEqual(
      expect.arrayContaining([
        { kind: 'usage', sum: '1001', center: costCenters.field, item: null },
        { kind: 'usage', sum: '2000', center: costCenters.network, item: null },
        { kind: 'usage', sum: '3000', center: costCenters.network, item: itemId },
        { kind: 'credit', sum: '-500', center: null, item: null },
      ]),
    );
  });

  it('are replaced by a corrected file: what was posted is reversed, and posted anew', async () => {
    const corrected = await send(fileOf({ billed: '10.004', account: 'A-2', service: 'Database' }), 'corrected.csv');
    expect((await post(corrected.body.id)).body).toEqual({ posted: 0, replaced: 1, unchanged: 0 });
    const usage = (await posted()).filter(({ sum }) => sum !== '100');
    expect(usage).toEqual([{ kind: 'usage', sum: '1000', center: world.costCenters.field, item: null }]);
    const same = await send(`${fileOf({ billed: '10.0040', account: 'A-2', service: 'Database' })}\n`, 'same.csv');
    const both = await Promise.all([post(same.body.id), post(same.body.id)]);
    expect(both.map(({ body }) => body.unchanged).sort()).toEqual([0, 1]);
    const [{ count } = { count: 0 }] = await world.db.inspect<{ count: number }>(
      `SELECT count(*)::integer AS count FROM ledger_entries WHERE organization_id = $1 AND reverses_id IS NOT NULL`,
      [world.actor.organizationId],
    );
    expect(count).toBe(4);
    await world.api.get(Rollups).rollUp(world.actor);
    expect(await world.api.get(Rollups).differences(world.actor)).toEqual([]);
    expect((await (await finance()).delete(`/provider-files/${corrected.body.id}`)).status).toBe(409);
    const center = `costCenterId=${world.costCenters.field}&kind=usage`;
    const behind = await (await finance()).get<{ data: Array<{ document: object }> }>(`/ledger/entries?${center}`);
    const { id, fileName: label } = corrected.body;
    expect(behind.body.data).toContainEqual(expect.objectContaining({ document: { kind: 'provider_file', id, label } }));
  });

  it('are posted again by the rules of now where somebody wants that: once, and only what comes out otherwise', async () => {
    const { costCenters } = world;
    const client = await finance();
    const charges = [
      { billed: '7', account: 'A-9', service: 'Mail', day: '2026-02-09' },
      { billed: '9', account: 'A-10', service: 'Maps' },
    ];
    const { body: file } = await send(fileOf(...charges), 'again-by-rules.csv');
    await post(file.id);
    const address = `/provider-files/${file.id}/reposting`;
    expect((await client.get(address)).body).toEqual({ changed: 0, unchanged: 2 });
    await client.post('/provider-rules', { service: 'Mail', costCenterId: costCenters.network });
    expect((await client.get(address)).body).toEqual({ changed: 1, unchanged: 1 });
    const both = await Promise.all([client.post<{ changed: number }>(address), client.post<{ changed: number }>(address)]);
    expect(both.map(({ body }) => body.changed).sort()).toEqual([0, 1]);
    const mail = await world.db.inspect(
      `SELECT cost_center_id AS center, amount_minor::integer AS minor FROM ledger_entries
       WHERE description LIKE '%Mail%' ORDER BY cost_center_id NULLS FIRST, amount_minor`,
    );
    expect(mail).toEqual([
      { center: null, minor: -700 },
      { center: null, minor: 700 },
      { center: costCenters.network, minor: 700 },
    ]);
    const corrected = await send(fileOf({ billed: '8', account: 'A-9', service: 'Mail' }), 'mail-corrected.csv');
    expect((await post(corrected.body.id)).body).toMatchObject({ replaced: 1 });
    const [{ minor } = { minor: 0 }] = await world.db.inspect<{ minor: number }>(
      `SELECT sum(amount_minor)::integer AS minor FROM ledger_entries WHERE description LIKE '%Mail%'`,
    );
    expect(minor).toBe(800);
    expect((await (await world.as('requester')).post(address)).status).toBe(403);
  });

  it('are not posted of a file that somebody removes meanwhile', async () => {
    const { body } = await send(fileOf({ billed: '77.00', account: 'A-gone', service: 'Going' }), 'going.csv');
    let posting: ReturnType<typeof post> | undefined;
    await world.db.database.transaction(world.actor, async () => {
      await world.api.get(BillFiles).remove(world.actor, body.id);
      posting = post(body.id);
      await pass(300);
    });
    expect(await posting).toMatchObject({ status: 200, body: { posted: 0, replaced: 0, unchanged: 0 } });
    expect(await world.db.inspect(`SELECT id FROM ledger_entries WHERE description LIKE '%Going'`)).toEqual([]);
  });

  it('name the row and the column of what cannot be read, and post the rest only when told to', async () => {
    const taken = await send(fileOf({ billed: '1.00', account: 'A-3' }, { billed: 'one', account: 'A-3' }), 'half.csv');
    expect(taken.body).toMatchObject({ rows: 2, refused: 1 });
    const client = await finance();
    const refused = await client.get<string>(`/provider-files/${taken.body.id}/refused.csv`);
    expect(refused.body).toContain('3,BilledCost,is no decimal number,one');
    expect(await post(taken.body.id)).toMatchObject({ status: 409, body: { code: 'guard_failed' } });
    expect((await post(taken.body.id, { leaveRefused: true })).body.posted).toBe(1);
    expect(await send('Name,Cost\nA,1', 'other.csv')).toMatchObject({ status: 422, body: { code: 'file_unreadable' } });
    expect(await send(fileOf({ billed: 'x' }), 'nothing.csv')).toMatchObject({ status: 422 });
    expect(await send(Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'broken.gz')).toMatchObject({ status: 422 });
    expect((await (await world.as('requester')).get('/provider-files')).status).toBe(403);
    const stranger = await world.neighbour.as('finance');
    expect((await stranger.get<{ data: unknown[] }>('/provider-files')).body.data).toEqual([]);
    expect((await stranger.get(`/provider-files/${taken.body.id}`)).status).toBe(404);
    expect((await stranger.get<ProviderRulesDto>('/provider-rules')).body.rules).toEqual([]);
  });

  it('go to the first open month where theirs is closed', async () => {
    await post((await send(fileOf({ billed: '40', account: 'A-4' }), 'open.csv')).body.id);
    await world.api.get(Rollups).rollUp(world.actor);
    await world.api.get(PeriodClose).close(world.actor, '2026-02-01', [{ check: 'without_cost_center', reason: 'known' }]);
    await post((await send(fileOf({ billed: '45', account: 'A-4' }), 'late.csv')).body.id);
    const entries = await world.db.inspect(
      `SELECT month::text, amount_minor::integer AS minor FROM ledger_entries WHERE organization_id = $1 AND abs(amount_minor) >= 4000 ORDER BY id`,
      [world.actor.organizationId],
    );
    expect(entries).toEqual([
      { month: '2026-02-01', minor: 4_000 },
      { month: '2026-03-01', minor: -4_000 },
      { month: '2026-03-01', minor: 4_500 },
    ]);
  });
});
