import { JobCourier, type JobDto } from '#messaging';
import { Money, newId } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { ItemLife } from '../charges/item-life.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { PeriodChecks } from '../periods/period-checks.js';
import { Rollups } from '../rollup/rollups.service.js';
import type { BookedAssetDto, ForeseenDepreciationDto, ItemDepreciationDto } from './depreciation.dto.js';
import type { DepreciationBookDto, DepreciationRunResultDto } from './depreciation-books.dto.js';
import { DepreciationRuns } from './depreciation-runs.service.js';
import { Enrolment } from './enrolment.service.js';

const straight = { method: 'straight_line', convention: 'full_month', lifeMonths: 36 } as const;

describe('Depreciation', () => {
  const clock = new FakeClock('2026-04-02T08:00:00Z');
  const world = useWorld({ clock });
  let finance: ApiClient;
  let financial: DepreciationBookDto;
  let tax: DepreciationBookDto;

  beforeAll(async () => {
    finance = await world.as('finance');
    const opened = await finance.post<DepreciationBookDto>('/depreciation-books', {
      name: 'Financial',
      postsToLedger: true,
      startsOn: '2026-01-15',
      rules: [straight, { ...straight, domain: 'mobility', lifeMonths: 24, salvageBasisPoints: 1_000 }],
    });
    expect(opened.status).toBe(201);
    financial = opened.body;
    const second = await finance.post<DepreciationBookDto>('/depreciation-books', {
      name: 'Tax',
      postsToLedger: false,
      startsOn: '2025-01-01',
      rules: [{ method: 'macrs', convention: 'half_year', lifeMonths: 60 }],
    });
    tax = second.body;
  });

  async function bought(amount: bigint, inServiceOn: string, domain: 'it' | 'mobility' = 'it'): Promise<string> {
    const itemId = await itemRow(world.db, world.actor, { domain, costCenterId: world.costCenters.network });
    await buy(itemId, amount, inServiceOn);
    await world.db.database.transaction(world.actor, () =>
      world.api.get(ItemLife).tell(world.actor, newId(), itemId, 'start', inServiceOn),
    );
    return itemId;
  }
  const buy = (itemId: string, minor: bigint, bookedOn: string): Promise<{ entryIds: string[] }> =>
    world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: [{ kind: 'purchase', itemId, amount: Money.of(minor, 'EUR'), bookedOn }],
    });
  const begin = async (book: DepreciationBookDto, through?: string): Promise<JobDto> => {
    const { status, body } = await finance.post<JobDto>(`/depreciation-books/${book.id}/runs`, through ? { through } : {});
    expect(status).toBe(202);
    return body;
  };
  const carry = async ({ id }: JobDto): Promise<JobDto> => {
    await world.api.get(JobCourier).carryOut(world.actor.organizationId, id);
    return (await finance.get<JobDto>(`/jobs/${id}`)).body;
  };
  const run = async (book: DepreciationBookDto, through?: string): Promise<DepreciationRunResultDto> =>
    (await carry(await begin(book, through))).result as DepreciationRunResultDto;
  const shown = async (itemId: string, on?: string): Promise<[financial: BookedAssetDto, tax: BookedAssetDto]> => {
    const { body } = await finance.get<ItemDepreciationDto>(`/items/${itemId}/depreciation${on ? `?on=${on}` : ''}`);
    const [first, second] = body.books;
    if (!first || !second) throw new Error('The item is not in both books.');
    return [first, second];
  };
  const lastAsset = async (): Promise<{ id: string }> => {
    const [asset] = await world.db.inspect<{ id: string }>(
      'SELECT id FROM depreciation_assets WHERE book_id = $1 ORDER BY id DESC LIMIT 1',
      [financial.id],
    );
    if (!asset) throw new Error('The book is empty.');
    return asset;
  };
  const posted = (itemId: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT month::text, kind, amount_minor::text AS minor FROM ledger_entries
       WHERE item_id = $1 AND kind IN ('depreciation', 'disposal_result') ORDER BY month, id`,
      [itemId],
    );

  it('posts each month of an asset once, in one book to the ledger and in the other not', async () => {
    const itemId = await bought(360_000n, '2025-11-10');
    await world.api.get(Enrolment).follow(world.actor);
    const preview = await finance.get<DepreciationRunResultDto>(
      `/depreciation-books/${financial.id}/run-preview?through=2026-02-01`,
    );
    expect(preview.body).toMatchObject({ through: '2026-02-01', assets: 1, entries: 2, depreciation: { amountMinor: '20000' } });
    expect(await posted(itemId)).toEqual([]);

    expect(await run(financial, '2026-02-28')).toEqual(preview.body);
    const months = [
      { month: '2026-01-01', kind: 'depreciation', minor: '10000' },
      { month: '2026-02-01', kind: 'depreciation', minor: '10000' },
    ];
    expect(await posted(itemId)).toEqual(months);
    expect(await run(financial, '2026-02-28')).toMatchObject({ assets: 0, entries: 0 });
    expect(await run(tax)).toMatchObject({ through: '2026-03-01', depreciation: { amountMinor: '100800' } });
    expect(await posted(itemId)).toEqual(months);

    const [inFinancial, inTax] = await shown(itemId);
    expect(inFinancial).toMatchObject({
      postedThrough: '2026-02-01',
      lastMonth: '2028-10-01',
      value: { carrying: { amountMinor: '310000' } },
    });
    expect(inFinancial.corrections).toMatchObject([
      { month: '2025-12-01', origin: 'opening', amountMinor: '20000', ledgerEntryId: null },
    ]);
    expect(inFinancial.months.filter(({ isPosted }) => isPosted)).toHaveLength(4);
    expect(inTax.value.carrying.amountMinor).toBe('259200');
    const [future] = await shown(itemId, '2028-10-31');
    expect(future.value).toMatchObject({ accumulated: { amountMinor: '360000' }, carrying: { amountMinor: '0' } });
  });

  it('begins on the day that its lifecycle says, also where no charge ever runs', async () => {
    const itemId = await itemRow(world.db, world.actor, { costCenterId: world.costCenters.network });
    await buy(itemId, 36_000n, '2026-01-10');
    const begins = (day: string) =>
      world.db.database.transaction(world.actor, () => world.api.get(Enrolment).begin(world.actor, itemId, day));
    await begins('2026-02-20');
    await begins('2026-02-10');
    await begins('2026-03-01');
    await run(financial, '2026-03-01');
    const [inFinancial] = await shown(itemId, '2026-03-31');
    expect(inFinancial).toMatchObject({ inServiceOn: '2026-02-10' });
    expect(inFinancial.value).toMatchObject({ accumulated: { amountMinor: '2000' } });
  });

  it('corrects what turns out otherwise by an entry of its own, and never changes what was posted', async () => {
    const itemId = await bought(240_000n, '2026-01-20', 'mobility');
    await run(financial, '2026-02-01');
    const before = await posted(itemId);
    expect(before).toMatchObject([{ minor: '9000' }, { minor: '9000' }]);

    // It was in use since December, and the price was wrong.
    const [asset] = await shown(itemId);
    const changed = await finance.patch<BookedAssetDto>(
      `/depreciation-assets/${asset.id}`,
      { inServiceOn: '2025-12-01' },
      { 'if-match': `"${asset.version}"` },
    );
    expect(changed.body).toMatchObject({ inServiceOn: '2025-12-01', isInServiceGiven: true });
    expect(await run(financial)).toMatchObject({ corrections: { amountMinor: '9000' } });
    expect(await posted(itemId)).toEqual([
      ...before,
      { month: '2026-03-01', kind: 'depreciation', minor: '9000' },
      { month: '2026-03-01', kind: 'depreciation', minor: '9000' },
    ]);
    const event = { kind: 'life', happenedOn: '2026-03-10', lifeMonths: 3 };
    expect((await finance.post(`/depreciation-assets/${asset.id}/events`, { ...event, lifeMonths: 43 })).status).toBe(201);
    expect(await run(financial)).toMatchObject({ entries: 1, corrections: { amountMinor: '-4275' } });
    const { body } = await finance.get<ItemDepreciationDto>(`/items/${itemId}/depreciation`);
    const [first] = body.books[0]?.events ?? [];
    expect((await finance.delete(`/depreciation-events/${first?.id}`)).status).toBe(204);
    expect(await run(financial)).toMatchObject({ entries: 1, corrections: { amountMinor: '4275' } });
    const early = await finance.post(`/depreciation-assets/${asset.id}/events`, { ...event, happenedOn: '2025-10-01' });
    expect(early.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/happenedOn' }] });
  });

  it('books what a disposal lost: in the end an asset has cost what was paid less what it brought', async () => {
    const itemId = await bought(360_000n, '2026-01-05');
    await run(financial);
    await world.db.database.transaction(world.actor, () => world.api.get(Enrolment).dispose(world.actor, itemId, '2026-03-20'));
    await world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: [{ kind: 'disposal_proceeds', itemId, amount: Money.of(-300_000n, 'EUR'), bookedOn: '2026-03-20' }],
    });
    // March was posted in full; by full months the month in which it leaves does not count.
    expect(await run(financial)).toMatchObject({ disposal: { amountMinor: '40000' } });
    const lines = await posted(itemId);
    expect(lines.slice(3)).toEqual([
      { month: '2026-03-01', kind: 'depreciation', minor: '-10000' },
      { month: '2026-03-01', kind: 'disposal_result', minor: '40000' },
    ]);
    const [inFinancial] = await shown(itemId, '2026-03-20');
    expect(inFinancial.value).toMatchObject({ carrying: { amountMinor: '0' }, result: { amountMinor: '40000' } });
  });

  it('is killed in the middle and run again by several at once: the same comes out', async () => {
    const items: string[] = [];
    for (let at = 0; at < 12; at++) items.push(await bought(100_000n + BigInt(at), '2026-02-03'));
    await world.api.get(Enrolment).follow(world.actor);
    const killed = new AbortController();
    killed.abort();
    await world.api.get(DepreciationRuns).runAll(world.actor, killed.signal);
    await world.db.inspect(
      `CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`,
    );
    await world.db.inspect(
      `CREATE TRIGGER stumble BEFORE UPDATE OF posted_through ON depreciation_assets FOR EACH ROW WHEN (new.item_id = '${items[7]}') EXECUTE FUNCTION stumble()`,
    );
    await expect(world.api.get(DepreciationRuns).runAll(world.actor)).rejects.toThrow();
    await world.db.inspect('DROP TRIGGER stumble ON depreciation_assets');
    const checks = async (): Promise<Array<number | undefined>> => {
      const found = await world.db.database.reading(world.actor, () =>
        world.api.get(PeriodChecks).findings(world.actor, '2026-03-01'),
      );
      return found.filter(({ check }) => check === 'depreciation_due').map(({ count }) => count);
    };
    expect(await checks()).toEqual([12]);
    await Promise.all([1, 2, 3].map(() => world.api.get(DepreciationRuns).runAll(world.actor)));
    await world.api.get(DepreciationRuns).runAll(world.actor);
    expect(await checks()).toEqual([0]);
    const sums = await world.db.inspect<{ minor: string; entries: number }>(
      `SELECT sum(amount_minor)::text AS minor, count(*)::integer AS entries FROM ledger_entries WHERE item_id = ANY($1) AND kind = 'depreciation' GROUP BY item_id, month`,
      [items],
    );
    expect(sums).toHaveLength(24);
    expect(new Set(sums.map(({ entries }) => entries))).toEqual(new Set([1]));
  });

  it('tells what a book is worth on a day, asset by asset and by category', async () => {
    const { body } = await finance.get<{ data: Array<{ itemId: string; carrying: { amountMinor: string } }>; next: string }>(
      `/depreciation/as-of?bookId=${financial.id}&on=2026-02-28&limit=200`,
    );
    const totals = await finance.get<{ total: { assets: number; carrying: { amountMinor: string } }; data: object[] }>(
      `/depreciation/totals?bookId=${financial.id}&on=2026-02-28&by=cost_center`,
    );
    expect(totals.body.data).toMatchObject([{ label: '4100 Network', assets: body.data.length }]);
    const sum = body.data.reduce((all, { carrying }) => all + BigInt(carrying.amountMinor), 0n);
    expect(totals.body.total.carrying.amountMinor).toBe(sum.toString());
    const firstPage = await finance.get<{ data: object[]; next: string | null }>(
      `/depreciation/as-of?bookId=${financial.id}&on=2026-02-28&limit=10`,
    );
    const rest = await finance.get<{ data: object[] }>(
      `/depreciation/as-of?bookId=${financial.id}&on=2026-02-28&limit=200&after=${firstPage.body.next}`,
    );
    expect([...firstPage.body.data, ...rest.body.data]).toEqual(body.data);
  });

  it('sums a book up to the same as its assets, on days before, within and after what was posted', async () => {
    const days = ['2025-11-15', '2025-12-31', '2026-01-20', '2026-01-31', '2026-02-03', '2026-02-10', '2026-02-28'];
    days.push('2026-03-15', '2026-03-20', '2026-03-31', '2026-04-02', '2027-06-30');
    const sums = ['cost', 'accumulated', 'impaired', 'carrying', 'result'] as const;
    type Values = Record<(typeof sums)[number], { amountMinor: string }>;
    const compare = async (): Promise<void> => {
      await world.api.get(Rollups).rollUp(world.actor);
      for (const { id } of [financial, tax])
        for (const on of days) {
          const rows = await finance.get<{ data: Values[] }>(`/depreciation/as-of?bookId=${id}&on=${on}&limit=200`);
          const { body } = await finance.get<{ total: Values }>(`/depreciation/totals?bookId=${id}&on=${on}&by=domain`);
          for (const name of sums) {
            const sum = rows.body.data.reduce((all, row) => all + BigInt(row[name].amountMinor), 0n);
            expect({ on, name, minor: body.total[name].amountMinor }).toEqual({ on, name, minor: sum.toString() });
          }
        }
    };
    const itemId = await bought(120_000n, '2026-01-12');
    await run(tax);
    await run(financial);
    await compare();
    // Written off and bought for later than is posted, so that the postings alone do not tell all of it.
    const [asset] = await shown(itemId);
    const impairment = { kind: 'impairment', happenedOn: '2026-02-09', amountMinor: '5000' };
    expect((await finance.post(`/depreciation-assets/${asset.id}/events`, impairment)).status).toBe(201);
    await buy(itemId, 30_000n, '2026-03-03');
    await compare();
    const later = { ...impairment, happenedOn: '2026-04-01' };
    expect((await finance.post(`/depreciation-assets/${asset.id}/events`, later)).status).toBe(201);
    await run(financial);
    await compare();
  });

  it('foresees what other terms or an event would change, as it then comes, and keeps nothing of it', async () => {
    const itemId = await bought(120_000n, '2026-01-10');
    await world.api.get(Enrolment).follow(world.actor);
    await run(financial);
    const [before] = await shown(itemId);
    const foreseen = async (path: string, body: object): Promise<ForeseenDepreciationDto> => {
      const answered = await finance.post<ForeseenDepreciationDto>(`/depreciation-assets/${before.id}/${path}`, body);
      expect(answered.status).toBe(200);
      return answered.body;
    };
    const shorter = { lifeMonths: 24, salvageMinor: '24000' };
    const byTerms = await foreseen('preview', shorter);
    // Three months of 4,000 instead of 3,333.33.
    expect(byTerms).toMatchObject({ currency: 'EUR', lastMonth: '2027-12-01', correctionMinor: '2000' });
    expect(byTerms.months.at(-1)).toMatchObject({ month: '2027-12-01', carryingMinor: '24000', isPosted: false });
    const loss = { kind: 'impairment', happenedOn: '2026-05-03', amountMinor: '50000' };
    const byLoss = await foreseen('events/preview', loss);
    expect(byLoss).toMatchObject({ correctionMinor: '0', lastMonth: '2028-12-01' });
    expect((await shown(itemId))[0]).toEqual(before);

    const refused = await finance.post(`/depreciation-assets/${before.id}/preview`, { method: 'units_of_production' });
    expect(refused.body).toMatchObject({ problems: [{ pointer: '/totalUnits' }] });
    const early = await finance.post(`/depreciation-assets/${before.id}/events/preview`, { ...loss, happenedOn: '2025-12-31' });
    expect(early.body).toMatchObject({ problems: [{ pointer: '/happenedOn' }] });

    await finance.post(`/depreciation-assets/${before.id}/events`, loss);
    expect((await shown(itemId))[0].months).toEqual(byLoss.months);
  });

  it('foresees how a thing of some cost goes by a rule', async () => {
    const thing = { costMinor: '100000', inServiceOn: '2026-05-10' };
    const rule = { method: 'macrs', convention: 'half_year', lifeMonths: 60 };
    const { body } = await finance.post<ForeseenDepreciationDto>('/depreciation/rule-preview', { ...thing, ...rule });
    expect(body).toMatchObject({ currency: 'EUR', correctionMinor: '0' });
    expect(body.months.find(({ month }) => month === '2026-12-01')).toMatchObject({ accumulatedMinor: '20000' });
    expect(body.months.at(-1)).toMatchObject({ carryingMinor: '0' });
    const refused = await finance.post('/depreciation/rule-preview', { ...thing, ...rule, salvageBasisPoints: 500 });
    expect(refused.body).toMatchObject({ problems: [{ pointer: '/salvageBasisPoints' }] });
  });

  it('goes on where a worker was killed: a job posts each of many assets once and tells how far it is', async () => {
    const assets = 1_100;
    await run(financial);
    await world.db.inspect('BEGIN; SET LOCAL session_replication_role = replica');
    const items = await world.db.inspect<{ id: string }>(
      `INSERT INTO items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase,
         state_since, version, created_at, updated_at)
       SELECT gen_random_uuid(), $1, 'asset', 'it', 'many-' || n, 'many-' || n, 'thing', 'thing', 'asset', 1, 'in_service', 'operate', now(), 1, now(), now()
       FROM generate_series(1, $2) AS n RETURNING id`,
      [world.actor.organizationId, assets],
    );
    await world.db.inspect('COMMIT');
    const entries = items.map(({ id }) => ({ kind: 'purchase', itemId: id, amount: Money.of(36_000n, 'EUR') }) as const);
    await world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: entries.map((entry) => ({ ...entry, bookedOn: '2026-02-02' })),
    });
    const starts = items.map(({ id }) => ({ itemId: id, effectiveAt: '2026-02-02T12:00:00Z', answers: {} }));
    const told = starts.map((start) => ({ ...start, eventId: newId(), occurredAt: clock.now() }));
    await world.api.get(ItemLife).followStarts(world.actor, told);
    await world.api.get(Enrolment).follow(world.actor);
    await world.db.inspect(
      `CREATE TRIGGER stumble BEFORE UPDATE OF posted_through ON depreciation_assets FOR EACH ROW
       WHEN (new.id = '${(await lastAsset()).id}') EXECUTE FUNCTION stumble()`,
    );
    const job = await begin(financial);
    expect(await carry(job)).toMatchObject({ state: 'queued', done: 1_000, total: assets, counts: { assets: 1_000 } });
    await world.db.inspect('DROP TRIGGER stumble ON depreciation_assets');
    const result = { assets, entries: 2 * assets, depreciation: { amountMinor: String(2_000 * assets) } };
    expect(await carry(job)).toMatchObject({ state: 'succeeded', done: assets, total: assets, result });
    const [sums] = await world.db.inspect(
      `SELECT count(*)::integer AS entries, count(DISTINCT (item_id, month))::integer AS months, sum(amount_minor)::text AS minor
       FROM ledger_entries WHERE item_id = ANY($1) AND kind = 'depreciation'`,
      [items.map(({ id }) => id)],
    );
    expect(sums).toEqual({ entries: 2 * assets, months: 2 * assets, minor: String(2_000 * assets) });
  });

  it('refuses what cannot be reckoned with, and is for finance alone', async () => {
    const book = { name: 'Second', postsToLedger: true, startsOn: '2026-01-01', rules: [] };
    const pointerOf = async (body: object): Promise<unknown> =>
      (await finance.post<{ problems: object[] }>('/depreciation-books', body)).body;
    expect(await pointerOf(book)).toMatchObject({ code: 'already_exists', problems: [{ pointer: '/postsToLedger' }] });
    expect(await pointerOf({ ...book, postsToLedger: false, name: 'Tax' })).toMatchObject({ problems: [{ pointer: '/name' }] });
    const rules = (rule: object): object => ({ ...book, postsToLedger: false, rules: [rule] });
    expect(await pointerOf(rules({ ...straight, method: 'macrs' }))).toMatchObject({
      problems: [{ pointer: '/rules/0/convention' }],
    });
    expect(await pointerOf(rules({ ...straight, method: 'declining_balance' }))).toMatchObject({
      problems: [{ pointer: '/rules/0/rateBasisPoints' }],
    });
    const notOver = await finance.post(`/depreciation-books/${tax.id}/runs`, { through: '2026-04-01' });
    expect(notOver.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/through' }] });

    const changed = await finance.patch<DepreciationBookDto>(
      `/depreciation-books/${tax.id}`,
      { rules: [{ ...straight, category: 'Laptops' }] },
      { 'if-match': `"${tax.version}"` },
    );
    expect(changed.body).toMatchObject({ version: tax.version + 1, rules: [{ category: 'Laptops', fromOn: '1990-01-01' }] });
    const auditor = await world.as('auditor');
    expect((await auditor.get('/depreciation-books')).status).toBe(200);
    expect((await auditor.post(`/depreciation-books/${tax.id}/runs`, {})).status).toBe(403);
    expect((await (await world.as('procurement')).get('/depreciation-books')).status).toBe(403);
    const neighbour = await world.neighbour.as('finance');
    expect((await neighbour.get(`/depreciation-books/${tax.id}`)).status).toBe(404);
  });
});
