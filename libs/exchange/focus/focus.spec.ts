import { parse } from 'csv-parse/sync';
import { Money, newId } from '#platform';
import { Ledger } from '#spend';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { chargeCategories, chargeFrequencies, type FocusColumn, type FocusRow, focusColumns } from './focus.columns.js';
import { FocusExports, type FocusMonths } from './focus-exports.js';
import { type FocusEntry, focusRow } from './focus-row.rules.js';

/** What FOCUS 1.4 asks of every cost and usage file: these columns, and whether a cell may be empty. */
const MANDATORY: Partial<Record<FocusColumn, 'filled' | 'may be empty'>> = {
  BilledCost: 'filled',
  BillingAccountId: 'filled',
  BillingAccountName: 'may be empty',
  BillingCurrency: 'filled',
  BillingPeriodEnd: 'filled',
  BillingPeriodStart: 'filled',
  ChargeCategory: 'filled',
  ChargeClass: 'may be empty',
  ChargeDescription: 'may be empty',
  ChargePeriodEnd: 'filled',
  ChargePeriodStart: 'filled',
  ContractedCost: 'filled',
  EffectiveCost: 'filled',
  HostProviderName: 'filled',
  InvoiceIssuerName: 'filled',
  ListCost: 'filled',
  PricingQuantity: 'may be empty',
  PricingUnit: 'may be empty',
  ServiceCategory: 'filled',
  ServiceName: 'filled',
  ServiceProviderName: 'filled',
};
/** Recommended ones, or asked for because the ledger has what they tell; whoever writes one fills it. */
const ALSO_FILLED: readonly FocusColumn[] = ['BillingAccountType', 'ChargeFrequency', 'ServiceSubcategory'];
const FIGURE = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const cell = (row: FocusRow, column: FocusColumn): string => row[column] ?? '';
const isBoughtOrUsed = (row: FocusRow): boolean => ['Usage', 'Purchase'].includes(cell(row, 'ChargeCategory'));
const together = (...columns: FocusColumn[]): [string, (row: FocusRow) => boolean] => [
  `${columns.join(' and ')} are there together`,
  (row) => new Set(columns.map((column) => cell(row, column) === '')).size === 1,
];
/** Nothing, or filled for what was bought or used and not corrected; a tax has none. */
const OF_QUANTITIES = (['PricingQuantity', 'PricingUnit', 'SkuId', 'SkuPriceId'] as const).flatMap(
  (column): Array<[string, (row: FocusRow) => boolean]> => [
    [`${column} is empty for a tax`, (row) => row.ChargeCategory !== 'Tax' || cell(row, column) === ''],
    [
      `${column} is filled for usage and purchases that correct nothing`,
      (row) => !isBoughtOrUsed(row) || row.ChargeClass === 'Correction' || cell(row, column) !== '',
    ],
  ],
);

/** The static rules of the specification: what a reader checks in each row by itself. */
const RULES: ReadonlyArray<[string, (row: FocusRow) => boolean]> = [
  ...[...Object.entries(MANDATORY).flatMap(([name, may]) => (may === 'filled' ? [name as FocusColumn] : [])), ...ALSO_FILLED].map(
    (column): [string, (row: FocusRow) => boolean] => [`${column} is never empty`, (row) => cell(row, column) !== ''],
  ),
  ...(['BilledCost', 'ContractedCost', 'EffectiveCost', 'ListCost'] as const).map(
    (column): [string, (row: FocusRow) => boolean] => [`${column} is a figure`, (row) => FIGURE.test(cell(row, column))],
  ),
  ['PricingQuantity is a figure', (row) => row.PricingQuantity === '' || FIGURE.test(cell(row, 'PricingQuantity'))],
  ...(['BillingPeriodStart', 'BillingPeriodEnd', 'ChargePeriodStart', 'ChargePeriodEnd'] as const).map(
    (column): [string, (row: FocusRow) => boolean] => [
      `${column} is an instant in UTC`,
      (row) => INSTANT.test(cell(row, column)),
    ],
  ),
  ['BillingPeriodEnd is after its start', (row) => cell(row, 'BillingPeriodStart') < cell(row, 'BillingPeriodEnd')],
  ['ChargePeriodEnd is after its start', (row) => cell(row, 'ChargePeriodStart') < cell(row, 'ChargePeriodEnd')],
  ['BillingCurrency is of ISO 4217', (row) => /^[A-Z]{3}$/.test(cell(row, 'BillingCurrency'))],
  ['ChargeCategory is one of the list', (row) => chargeCategories.some((known) => known === row.ChargeCategory)],
  ['ChargeFrequency is one of the list', (row) => chargeFrequencies.some((known) => known === row.ChargeFrequency)],
  ['ChargeClass is empty or a correction', (row) => ['', 'Correction'].includes(cell(row, 'ChargeClass'))],
  ['no purchase is by usage', (row) => row.ChargeCategory !== 'Purchase' || row.ChargeFrequency !== 'Usage-Based'],
  ...OF_QUANTITIES,
  ['PricingQuantity is empty without SkuPriceId', (row) => row.SkuPriceId !== '' || row.PricingQuantity === ''],
  ['SkuMeter is empty without SkuId', (row) => row.SkuId !== '' || row.SkuMeter === ''],
  ['SkuPriceDetails is empty without SkuPriceId', (row) => row.SkuPriceId !== '' || row.SkuPriceDetails === ''],
  together('SkuId', 'SkuPriceId'),
  together('PricingQuantity', 'PricingUnit'),
  together('ResourceId', 'ResourceType'),
  together('SubAccountId', 'SubAccountType'),
  together('BillingAccountId', 'BillingAccountType'),
  ['Tags is an object', (row) => /^\{.*\}$/.test(cell(row, 'Tags'))],
  ['ServiceSubcategory is one of its ServiceCategory', (row) => row.ServiceSubcategory === `Other (${row.ServiceCategory})`],
];

const ENTRY: FocusEntry = {
  ...{ id: newId(), kind: 'purchase', amountMinor: '-1005', currency: 'BHD', baseAmountMinor: '-246', baseCurrency: 'EUR' },
  ...{ month: '2026-03-01', monthAfter: '2026-04-01', bookedOn: '2026-02-28', dayAfter: '2026-03-01', description: 'Line' },
  ...{ corrects: true, organizationId: newId(), organizationName: 'Harbour', vendorName: null, manufacturer: '' },
  ...{ productId: null, productName: null, category: null, domain: null, itemId: null, itemTag: null, itemKind: null },
  ...{ costCenterId: null, costCenterName: null, businessUnitName: null },
};

describe('An entry as a row of FOCUS', () => {
  it('is a correction without quantity where it takes back what counted in an earlier month', () => {
    expect(focusRow(ENTRY)).toMatchObject({
      ChargeCategory: 'Purchase',
      ChargeClass: 'Correction',
      PricingQuantity: null,
      PricingUnit: null,
    });
    expect(focusRow({ ...ENTRY, corrects: false })).toMatchObject({
      ChargeClass: null,
      PricingQuantity: '-1',
      PricingUnit: 'Units',
      SkuId: 'purchase',
    });
  });

  it('has the decimals of its currency, and the organisation as provider where no vendor is known', () => {
    expect(focusRow(ENTRY)).toMatchObject({
      BilledCost: '-1.005',
      x_BaseCost: '-2.46',
      ServiceProviderName: 'Harbour',
      HostProviderName: 'Harbour',
    });
  });

  it('is none where nobody bills it', () => {
    expect(() => focusRow({ ...ENTRY, kind: 'depreciation' })).toThrow('is no charge');
  });
});

describe('The ledger as a FOCUS file', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });

  async function exported(months: FocusMonths): Promise<FocusRow[]> {
    let text = '';
    for await (const piece of await world.api.get(FocusExports).prepared(world.actor, months)) text += piece;
    const [header = [], ...lines] = parse(text) as string[][];
    expect(header).toEqual([...focusColumns]);
    return lines.map((cells) => Object.fromEntries(header.map((name, place) => [name, cells[place] ?? ''])) as FocusRow);
  }

  beforeAll(async () => {
    const { costCenters, vendors } = world;
    const laptop = await itemRow(world.db, world.actor, { costCenterId: costCenters.network, vendorId: vendors.hardware });
    const line = await itemRow(world.db, world.actor, { kind: 'service', domain: 'telecom', vendorId: vendors.carrier });
    const ledger = world.api.get(Ledger);
    const { entryIds } = await ledger.post(world.actor, {
      idempotencyKey: newId(),
      entries: [
        {
          kind: 'purchase',
          itemId: laptop,
          amount: Money.of(129_999n, 'EUR'),
          bookedOn: '2026-01-31',
          description: 'Laptop, 14"',
        },
        { kind: 'recurring', itemId: line, amount: Money.of(2_990n, 'EUR'), bookedOn: '2026-02-01', description: '=SUM(A1)' },
        { kind: 'usage', itemId: line, amount: Money.of(7n, 'EUR'), bookedOn: '2026-02-28' },
        { kind: 'credit', amount: Money.of(-1_050n, 'EUR'), bookedOn: '2026-02-03' },
        { kind: 'tax', itemId: laptop, amount: Money.of(24_700n, 'EUR'), bookedOn: '2026-02-01' },
        { kind: 'adjustment', amount: Money.of(-3n, 'EUR'), bookedOn: '2026-02-02' },
        { kind: 'depreciation', itemId: laptop, amount: Money.of(3_611n, 'EUR'), bookedOn: '2026-02-28' },
      ],
    });
    await ledger.reverse(world.actor, entryIds[1] ?? '', 'Billed twice');
  });

  it('has every column that is asked for, those of FOCUS by their names, and own ones behind them', async () => {
    expect(focusColumns).toEqual(expect.arrayContaining([...Object.keys(MANDATORY), ...ALSO_FILLED]));
    expect(await exported({ from: '2026-01-01', to: '2026-12-31' })).toHaveLength(7);
    const own = focusColumns.filter((column) => column.startsWith('x_'));
    const named = focusColumns.filter((column) => !column.startsWith('x_'));
    expect(focusColumns).toEqual([...named.sort(), ...own]);
  });

  it.each(RULES)('keeps the rule that %s', async (_rule, kept) => {
    const rows = await exported({ from: '2026-01-01', to: '2026-12-31' });
    expect(rows.filter((row) => !kept(row)).map(({ x_Kind }) => x_Kind)).toEqual([]);
  });

  it('adds up to the charges of the ledger, and leaves out what is no charge', async () => {
    const sum = (rows: FocusRow[]) =>
      rows.reduce((all, { BilledCost }) => all + BigInt((BilledCost ?? '').replace('.', '')), 0n).toString();
    expect(sum(await exported({ from: '2026-01-15', to: '2026-01-20' }))).toBe('129999');
    expect(sum(await exported({ from: '2026-01-01', to: '2026-02-01' }))).toBe(String(129_999 + 7 - 1_050 + 24_700 - 3));
  });

  it('writes amounts as they are, and a text that a spreadsheet would run with an apostrophe', async () => {
    const rows = await exported({ from: '2026-02-01', to: '2026-02-28' });
    const [recurring] = rows.filter(({ x_Kind, BilledCost }) => x_Kind === 'recurring' && BilledCost === '29.90');
    expect(recurring).toMatchObject({
      ChargeDescription: "'=SUM(A1)",
      ChargeCategory: 'Purchase',
      ChargeFrequency: 'Recurring',
      ServiceCategory: 'Networking',
      BillingPeriodStart: '2026-02-01T00:00:00Z',
      BillingPeriodEnd: '2026-03-01T00:00:00Z',
      ChargePeriodEnd: '2026-02-02T00:00:00Z',
    });
    expect(rows.find(({ x_Kind }) => x_Kind === 'credit')?.BilledCost).toBe('-10.50');
  });

  it('refuses months that end before they begin', async () => {
    await expect(exported({ from: '2026-02-01', to: '2026-01-31' })).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
