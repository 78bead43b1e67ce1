import { Items, Seats } from '#inventory';
import { Database, Money, newId } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Rollups } from '../rollup/rollups.service.js';

interface Card {
  id: string;
  version: number;
  versions: Array<{ number: number; state: string; validFrom: string; lines: object[] }>;
}
interface Recovery {
  amount: { amountMinor: string };
  cost: { amountMinor: string };
  recovery: { amountMinor: string };
}
interface Shown {
  frozen: boolean;
  total: { amountMinor: string };
  rated: Recovery | null;
  rates: Array<Recovery & { label: string | null; quantity: string | null }>;
}

describe('A rate card', () => {
  const clock = new FakeClock('2026-02-10T08:00:00Z');
  const world = useWorld({ clock });
  const month = '2026-02-01';
  let finance: ApiClient;
  let card: Card;
  let laptops: string[];
  let ruleId: string;

  const sums = ({ amount, cost, recovery }: Recovery): string =>
    `${amount.amountMinor} − ${cost.amountMinor} = ${recovery.amountMinor}`;
  const statement = async (day = month): Promise<Shown> =>
    (await finance.get<Shown>(`/statements/${day}/${world.units.sales}`)).body;
  const matching = (version = card.version) => ({ 'if-match': `"${version}"` });
  const lines = (laptop: string): object[] => [
    { name: 'Managed laptop', measure: 'items', categories: ['laptops'], priceMinor: laptop },
    { name: 'Workplace', measure: 'people', ruleIds: [ruleId], priceMinor: '1500' },
    { name: 'Gigabyte', measure: 'usage', figure: 'Gigabytes', priceMinor: '7' },
    { name: 'Office', measure: 'seats', kinds: ['license'], priceMinor: '2100' },
  ];
  const agree = async (said: object) => {
    const terms = `/statement-terms/${world.units.sales}`;
    const { version } = (await finance.get<{ version: number }>(terms)).body;
    return finance.put(terms, said, matching(version));
  };
  const say = async (validFrom: string, laptop: string): Promise<void> => {
    const body = { validFrom, lines: lines(laptop) };
    card = (await finance.put<Card>(`/rate-cards/${card.id}/draft`, body, matching())).body;
    card = (await finance.post<Card>(`/rate-cards/${card.id}/publication`, {}, matching())).body;
  };

  beforeAll(async () => {
    const { actor, api, units, costCenters, products, people } = world;
    const laptop = { kind: 'asset', domain: 'it', name: 'Laptop', productId: products.laptop, state: 'in_service' } as const;
    const held = { ...laptop, businessUnitId: units.operations, costCenterId: costCenters.network };
    const holder = { kind: 'person', id: people.bruno } as const;
    const made = await Promise.all(
      [
        { ...held, holder },
        { ...held, holder: { kind: 'person', id: people.ada } as const },
        { ...laptop, businessUnitId: units.sales, costCenterId: costCenters.field, holder },
      ].map((item) => api.get(Items).create(actor, item)),
    );
    laptops = made.map(({ id }) => id);
    const booked = { kind: 'fee', bookedOn: '2026-02-10' } as const;
    await api.get(Ledger).post(actor, {
      idempotencyKey: newId(),
      entries: [
        { ...booked, amount: Money.of(90_00n, 'EUR'), itemId: laptops[0] ?? '' },
        { ...booked, amount: Money.of(30_00n, 'EUR'), itemId: laptops[2] ?? '' },
        { ...booked, amount: Money.of(5_01n, 'EUR'), costCenterId: costCenters.field },
      ],
    });
    const office = { kind: 'license', domain: 'it', name: 'Office', state: 'active', license: { quantity: 2 } } as const;
    const { id: pool } = await api.get(Items).create(actor, office);
    const seat = await api.get(Seats).assign(actor, pool, holder);
    clock.set('2026-03-02T08:00:00Z');
    await api.get(Seats).release(actor, pool, seat.id);
    finance = await world.as('finance');
    const figures = [{ businessUnitId: units.sales, quantity: '10.5' }];
    await finance.put('/driver-figures', { figure: 'Gigabytes', month, figures });
    const definition = {
      source: { costCenterIds: [costCenters.network], kinds: ['fee'] },
      method: 'percent',
      targets: [{ businessUnitId: units.sales, percent: '10' }],
    };
    const rule = await finance.post<{ id: string }>('/allocation-rules', {
      name: 'Desk',
      position: 1,
      validFrom: month,
      definition,
    });
    ruleId = rule.body.id;
    await finance.post(`/allocation-months/${month}/run`);
    await api.get(Items).move(actor, laptops[2] ?? '', { verb: 'report_fault', answers: { fault: 'Display' } });
  });

  it('is drafted, and shows for a month what each unit would pay and what is brought back of the cost', async () => {
    const added = await finance.post<Card>('/rate-cards', { name: 'Internal services', validFrom: '2026-02-15', lines: [] });
    expect([added.status, added.body.versions]).toMatchObject([201, [{ number: 1, state: 'draft', validFrom: month }]]);
    card = added.body;
    const tried = await finance.post<{
      units: Array<Recovery & { businessUnit: string }>;
      lines: Array<Recovery & { name: string }>;
    }>('/rate-cards/preview', { month, lines: lines('4000') });
    expect(tried.body.units.map((each) => `${each.businessUnit}: ${sums(each)}`)).toEqual([
      'Operations: 5500 − 8100 = -2600',
      'Sales: 11674 − 4401 = 7273',
    ]);
    expect(tried.body.lines.map((each) => `${each.name}: ${sums(each)}`)).toEqual([
      'Managed laptop: 12000 − 12000 = 0',
      'Workplace: 3000 − 0 = 3000',
      'Gigabyte: 74 − 0 = 74',
      'Office: 2100 − 0 = 2100',
      'null: 0 − 501 = -501',
    ]);
    expect(tried.body).toMatchObject({ amount: { amountMinor: '17174' }, cost: { amountMinor: '12501' } });
    const wrong = { month, lines: [{ name: 'All', measure: 'items', priceMinor: '1' }] };
    expect((await finance.post('/rate-cards/preview', wrong)).body).toMatchObject({ status: 422, code: 'validation_failed' });
    const requester = await world.as('requester');
    expect((await requester.get('/rate-cards')).status).toBe(403);
    expect((await (await world.neighbour.as('finance')).get(`/rate-cards/${card.id}`)).status).toBe(404);
  });

  it('is published once and for all, whoever asks the database otherwise', async () => {
    expect((await finance.post(`/rate-cards/${card.id}/publication`, {}, matching())).status).toBe(409);
    await say(month, '4000');
    expect(card.versions).toMatchObject([{ number: 1, state: 'published', lines: [{ name: 'Managed laptop' }, {}, {}, {}] }]);
    expect((await finance.put(`/rate-cards/${card.id}/draft`, { validFrom: month, lines: [] }, matching(1))).status).toBe(412);
    const database = world.api.get(Database);
    const change = (sql: string) =>
      database
        .transaction(world.actor, () => database.query(sql, [card.id]))
        .then(
          () => 'done',
          ({ message }: Error) => message,
        );
    expect(await change(`UPDATE rate_card_versions SET lines = '[{}]' WHERE card_id = $1`)).toMatch(/breaks a rule/);
    expect(await change('DELETE FROM rate_card_versions WHERE card_id = $1')).toMatch(/breaks a rule/);
  });

  it('rates the units that are told so, beside what they cost', async () => {
    const { sales } = world.units;
    expect(await statement()).toMatchObject({ total: { amountMinor: '4401' }, rated: null, rates: [] });
    const terms = `/statement-terms/${sales}`;
    expect((await agree({ ratedFrom: month })).body).toMatchObject({ status: 422, code: 'validation_failed' });
    await agree({ chargedFrom: month });
    await agree({ rateCardId: card.id, ratedFrom: '2026-02-20' });
    expect((await finance.get(terms)).body).toEqual({ chargedFrom: month, rateCardId: card.id, ratedFrom: month, version: 2 });
    const { rates, total } = await statement();
    expect(total.amountMinor).toBe('11674');
    expect(rates.map((each) => `${each.quantity} ${each.label}: ${sums(each)}`)).toEqual([
      '2 Managed laptop: 8000 − 3000 = 5000',
      '1 Workplace: 1500 − 900 = 600',
      '10.5 Gigabyte: 74 − 0 = 74',
      '1 Office: 2100 − 0 = 2100',
      'null null: 0 − 501 = -501',
    ]);
    const all = await finance.get<{ rated: Recovery; data: Array<{ rated: Recovery | null }> }>(`/statements?month=${month}`);
    expect([sums(all.body.rated), all.body.data.map(({ rated }) => rated && sums(rated))]).toEqual([
      '11674 − 4401 = 7273',
      [null, '11674 − 4401 = 7273'],
    ]);
    const table = await finance.get<string>(`/statements/${month}/${sales}/statement.csv`);
    expect(table.body).toContain('2026-02-01,Sales,chargeback,rate,Managed laptop,,80.00,EUR,,2,40.00,30.00,50.00');
    const journal = await finance.get<string>(`/statements/${month}/journal.csv`);
    expect(journal.body).toContain('2026-02-01,1,Sales,Managed laptop,80.00,,EUR');
    expect(journal.body).toContain('2026-02-01,5,Internal services,Managed laptop,,80.00,EUR');
    // What the unit spent itself is the card's, so that it bears what its statement says.
    expect(journal.body).toContain(',Internal services,Sales,35.01,,EUR');
    expect(journal.body).toContain(',4200 Field sales,Internal services,,35.01,EUR');
    const paper = await finance.get<string>(`/statements/${month}/${sales}/statement.pdf?language=de`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('holds as its newest version says, until the period is closed, and no more where it is retired', async () => {
    await say(month, '4200');
    expect((await statement()).total.amountMinor).toBe('12074');
    await world.api.get(Rollups).rollUp(world.actor);
    const closed = await finance.post<{ problems?: object[] }>(`/fiscal-periods/${month}/close`, {});
    expect(closed.body.problems).toBeUndefined();
    const frozen = await statement();
    expect(frozen).toMatchObject({ frozen: true, total: { amountMinor: '12074' } });
    const late = { validFrom: month, lines: lines('1') };
    card = (await finance.put<Card>(`/rate-cards/${card.id}/draft`, late, matching())).body;
    expect((await finance.post(`/rate-cards/${card.id}/publication`, {}, matching())).body).toMatchObject({ status: 409 });
    await say('2026-03-01', '5000');
    expect(await statement()).toEqual(frozen);
    // The laptop with the fault is in repair in March.
    expect((await statement('2026-03-01')).rates[0]).toMatchObject({ quantity: '1', amount: { amountMinor: '5000' } });
    const retired = await finance.post<Card>(`/rate-cards/${card.id}/retirement`, { from: '2026-04-01' }, matching());
    expect(retired.body.versions[0]).toMatchObject({ number: 3, state: 'retired' });
    expect((await statement('2026-03-01')).rated).not.toBeNull();
    expect((await statement('2026-04-01')).rated).toBeNull();
    const unrated = await finance.get<{ findings: object[] }>('/fiscal-periods/2026-04-01');
    expect(unrated.body.findings).toContainEqual(expect.objectContaining({ check: 'rates_unpublished', count: 1 }));
    await agree({ rateCardId: null, ratedFrom: null });
    expect((await statement('2026-03-01')).rated).toBeNull();
    expect(await statement()).toEqual(frozen);
  });
});
