import { Contracts } from '#catalog';
import { CostCenters } from '#organization';
import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { PeriodClose } from '../periods/period-close.service.js';
import { RateBook } from '../rates/rate-book.service.js';
import { Rollups } from '../rollup/rollups.service.js';
import type { SpendAlertDto } from './alert.dto.js';
import type { AlertRule } from './alert.rules.js';
import { AlertWatch } from './alert-watch.service.js';

/** What was spent by month, in euro cents or, as text, in cents of a dollar: `{ '2026-02': [100_00n] }`. */
type Spent = Record<string, bigint | string>;
type Found = Array<[rule: AlertRule, month: string, amount: string, against?: string]>;

describe('What is worth a word, today being 20 March 2026:', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });

  const center = async (): Promise<Partial<EntryInput>> => {
    const code = newId();
    const { id } = await world.api.get(CostCenters).add(world.actor, { code, name: code });
    return { costCenterId: id };
  };
  const item = async (of: { costCenterId?: string } = { costCenterId: world.costCenters.network }) => ({
    itemId: await itemRow(world.db, world.actor, of),
  });
  const gone = async (since: string) => {
    const { itemId } = await item();
    await world.db.inspect('BEGIN; SET LOCAL session_replication_role = replica');
    await world.db.inspect(`UPDATE items SET phase = 'decommission', state_since = $2 WHERE id = $1`, [itemId, since]);
    await world.db.inspect('COMMIT');
    return { itemId };
  };
  const contract = async (startsOn = '2025-04-01', minimumMonths = 12, minimumMinor = '120000', currency = 'EUR') => {
    const contracts = world.api.get(Contracts);
    const terms = { vendorId: world.vendors.carrier, number: newId(), name: 'Mobile', currency, startsOn };
    const { id } = await contracts.add(world.actor, { ...terms, minimumMinor, minimumMonths });
    for (const verb of ['submit', 'approve'] as const) await contracts.move(world.actor, id, undefined, verb);
    return { contractId: id };
  };

  // Jumps are told from 50 percent and 500 euros on, those of items from 200.
  const cases: Array<[sentence: string, of: () => Promise<Partial<EntryInput>>, spent: Spent, found: Found]> = [
    [
      'a cost centre that rose by exactly half and 500 euros',
      center,
      { '2026-02': 1_000_00n, '2026-03': 1_500_00n },
      [['jump', '2026-03-01', '150000', '100000']],
    ],
    ['one a cent below half', center, { '2026-02': 1_000_00n, '2026-03': 1_499_99n }, []],
    ['one that doubled, but by a cent less than 500 euros', center, { '2026-02': 100_00n, '2026-03': 599_99n }, []],
    ['one that fell', center, { '2026-02': 2_000_00n, '2026-03': 1_000_00n }, []],
    ['one without a month before', center, { '2026-03': 5_000_00n }, []],
    ['one whose month before came to nothing', center, { '2026-01': 10_00n, '2026-02': 0n, '2026-03': 5_000_00n }, []],
    ['one whose month before was a credit', center, { '2026-02': -100_00n, '2026-03': 5_000_00n }, []],
    [
      'one that rose in the month before, which is closed',
      center,
      { '2026-01': 1_000_00n, '2026-02': 1_600_00n, '2026-03': 1_600_00n },
      [['jump', '2026-02-01', '160000', '100000']],
    ],
    ['one that rose two months ago', center, { '2025-12': 100_00n, '2026-01': 2_000_00n, '2026-02': 2_000_00n }, []],
    [
      'one that rose because of what was spent in another currency',
      center,
      { '2026-02': 1_000_00n, '2026-03': '200000' },
      [['jump', '2026-03-01', '160000', '100000']],
    ],
    [
      'an item that rose by 200 euros, which would be too little for a cost centre',
      item,
      { '2026-02': 40_00n, '2026-03': 240_00n },
      [['jump', '2026-03-01', '24000', '4000']],
    ],
    ['an item that rose by a cent less', item, { '2026-02': 40_00n, '2026-03': 239_99n }, []],
    [
      'a contract that rose, and is over its minimum by it',
      contract,
      { '2026-02': 500_00n, '2026-03': 1_100_00n },
      [
        ['jump', '2026-03-01', '110000', '50000'],
        ['over_minimum', '2025-04-01', '160000', '120000'],
      ],
    ],
    ['a contract at exactly its minimum', contract, { '2026-01': 400_00n, '2026-02': 400_00n, '2026-03': 400_00n }, []],
    [
      'a contract a cent over it',
      contract,
      { '2026-01': 400_00n, '2026-02': 400_00n, '2026-03': 400_01n },
      [['over_minimum', '2025-04-01', '120001', '120000']],
    ],
    [
      'a contract a cent under it in its last month',
      contract,
      { '2026-01': 400_00n, '2026-02': 400_00n, '2026-03': 399_99n },
      [['under_minimum', '2025-04-01', '119999', '120000']],
    ],
    [
      'a contract that will stay under it as it goes on, half a year before the end',
      () => contract('2025-09-01'),
      { '2025-12': 90_00n, '2026-01': 90_00n, '2026-02': 90_00n, '2026-03': 90_00n },
      [['under_minimum', '2025-09-01', '81000', '120000']],
    ],
    [
      'a contract that is under it now and will not be as it goes on',
      () => contract('2025-09-01'),
      { '2025-12': 200_00n, '2026-01': 200_00n, '2026-02': 200_00n, '2026-03': 200_00n },
      [],
    ],
    ['a contract in the first half of its span', () => contract('2025-10-01'), { '2026-03': 1_00n }, []],
    [
      'a contract on which nothing was spent at all',
      () => contract('2025-04-01'),
      {},
      [['under_minimum', '2025-04-01', '0', '120000']],
    ],
    [
      'a contract whose minimum is in another currency, at the rate of today',
      () => contract('2026-03-01', 1, '100000', 'USD'),
      { '2026-03': 799_99n },
      [['under_minimum', '2026-03-01', '79999', '80000']],
    ],
    ['an item with what was spent in the month of its end', () => gone('2026-02-10'), { '2026-02': 10_00n }, []],
    [
      'an item with what was spent in the month after its end',
      () => gone('2026-02-10'),
      { '2026-02': 10_00n, '2026-03': 5_00n },
      [['decommissioned', '2026-03-01', '500']],
    ],
    ['an item that brought money after its end', () => gone('2026-02-10'), { '2026-03': -5_00n }, []],
    [
      'an item without a cost centre, in each month for itself',
      () => item({}),
      { '2026-01': 7_00n, '2026-02': 8_00n, '2026-03': 9_00n },
      [
        ['without_cost_center', '2026-02-01', '800'],
        ['without_cost_center', '2026-03-01', '900'],
      ],
    ],
    ['an item without a cost centre that costs nothing', () => item({}), {}, []],
  ];

  let alerts: SpendAlertDto[] = [];
  const subjects: string[] = [];
  beforeAll(async () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-03-19'];
    const rates = days.map((day) => ({ currency: 'USD', day, unitsPerEuro: '1.25' }));
    await world.api.get(RateBook).recordOwn(world.actor, rates, 'test');
    const entries: EntryInput[] = [];
    for (const [, of, spent] of cases) {
      const facts = await of();
      subjects.push(facts.costCenterId ?? facts.itemId ?? facts.contractId ?? '');
      for (const [month, minor] of Object.entries(spent)) {
        const amount = typeof minor === 'string' ? Money.of(BigInt(minor), 'USD') : Money.of(minor, 'EUR');
        const charged = facts.contractId ? { costCenterId: world.costCenters.network } : {};
        if (!amount.isZero) entries.push({ ...charged, ...facts, kind: 'adjustment', amount, bookedOn: `${month}-05` });
      }
    }
    await world.api.get(Ledger).post(world.actor, { idempotencyKey: newId(), entries });
    await world.api.get(Rollups).rollUp(world.actor);
    await world.api.get(PeriodClose).close(world.actor, '2026-02-01', [{ check: 'without_cost_center', reason: 'known' }]);
    await world.api.get(AlertWatch).watch(world.actor);
    const finance = await world.as('finance');
    alerts = (await finance.get<{ data: SpendAlertDto[] }>('/spend-alerts?limit=200')).body.data;
  });

  it.each(cases.map(([sentence, , , found], place) => ({ sentence, found, place })))('$sentence', ({ found, place }) => {
    const told = alerts
      .filter(({ subject }) => subject === subjects[place])
      .map(({ rule, month, amount, against }) => [rule, month, amount.amountMinor, ...(against ? [against.amountMinor] : [])])
      .sort();
    expect(told).toEqual([...found].sort());
  });

  it('nothing in an organisation without entries', async () => {
    expect(await world.api.get(AlertWatch).watch(world.neighbour.actor)).toBe(0);
  });
});
