import { parse } from 'csv-parse/sync';
import { Money, newId } from '#platform';
import { Ledger } from '#spend';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { chargeCategories, chargeFrequencies, type FocusColumn, type FocusRow, focusColumns } from './focus.columns.js';
import { FocusExports, type FocusMonths } from './focus-exports.js';
import { type FocusEntry, focusRow } from './focus-row.rules.js';

/** What FOCUS 1.2 asks of every cost and usage file: these columns, and whether a cell may be empty. */
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
  InvoiceIssuerName: 'filled',
  ListCost: 'filled',
  PricingQuantity: 'may be empty',
  PricingUnit: 'may be empty',
  ProviderName: 'filled',
  PublisherName: 'filled',
  ServiceCategory: 'filled',
  ServiceName: 'filled',
};
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const COSTS = ['BilledCost', 'ContractedCost', 'EffectiveCost', 'ListCost'] as const;
const HAND_IN_HAND = [
  ['PricingQuantity', 'PricingUnit'],
  ['ResourceId', 'ResourceType'],
  ['SubAccountId', 'SubAccountType'],
  ['BillingAccountId', 'BillingAccountType'],
] as const;

/** Every static rule that a row breaks. */
function broken(row: FocusRow): string[] {
  const rules: Array<[string, boolean]> = [
    ...Object.entries(MANDATORY).map(([name, may]): [string, boolean] => [
      `${name} is filled`,
      may === 'may be empty' || row[name as FocusColumn] !== '',
    ]),
    ...COSTS.map((name): [string, boolean] => [`${name} is a figure`, /^-?\d+(\.\d+)?$/.test(row[name] ?? '')]),
    ...(['BillingPeriodStart', 'BillingPeriodEnd', 'ChargePeriodStart', 'ChargePeriodEnd'] as const).map(
      (name): [string, boolean] => [`${name} is an instant`, INSTANT.test(row[name] ?? '')],
    ),
    ['the billing period ends after it begins', String(row.BillingPeriodStart) < String(row.BillingPeriodEnd)],
    ['the charge period ends after it begins', String(row.ChargePeriodStart) < String(row.ChargePeriodEnd)],
    ['the currency is of ISO 4217', /^[A-Z]{3}$/.test(row.BillingCurrency ?? '')],
    ['the category is one of the list', chargeCategories.some((known) => known === row.ChargeCategory)],
    ['the frequency is one of the list', chargeFrequencies.some((known) => known === row.ChargeFrequency)],
    ['the class is empty or a correction', ['', 'Correction'].includes(row.ChargeClass ?? '')],
    ['no purchase is by usage', !(row.ChargeCategory === 'Purchase' && row.ChargeFrequency === 'Usage-Based')],
    ['a tax has no quantity', !(row.ChargeCategory === 'Tax' && row.PricingQuantity !== '')],
    [
      'usage and purchases have a quantity',
      !['Usage', 'Purchase'].includes(row.ChargeCategory ?? '') || row.ChargeClass !== '' || row.PricingQuantity !== '',
    ],
    ...HAND_IN_HAND.map(([one, other]): [string, boolean] => [`${one} with ${other}`, (row[one] === '') === (row[other] === '')]),
    ['the tags are an object', /^\{.*\}$/.test(row.Tags ?? '')],
    ['the subcategory belongs to the category', row.ServiceSubcategory === `Other (${row.ServiceCategory})`],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}

const ENTRY: FocusEntry = {
  ...{ id: newId(), kind: 'purchase', amountMinor: '-1005', currency: 'BHD', baseAmountMinor: '-246', baseCurrency: 'EUR' },
  ...{ month: '2026-03-01', monthAfter: '2026-04-01', bookedOn: '2026-02-28', dayAfter: '2026-03-01', description: 'Line' },
  ...{ corrects: true, organizationId: newId(), organizationName: 'Harbour', vendorName: null, manufacturer: '' },
  ...{ productName: null, category: null, domain: null, itemId: null, itemTag: null, itemKind: null },
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
    });
  });

  it('has the decimals of its currency, and the organisation as provider where no vendor is known', () => {
    expect(focusRow(ENTRY)).toMatchObject({
      BilledCost: '-1.005',
      x_BaseCost: '-2.46',
      ProviderName: 'Harbour',
      PublisherName: 'Harbour',
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

  it('keeps every static rule of the format', async () => {
    const rows = await exported({ from: '2026-01-01', to: '2026-12-31' });
    expect(focusColumns).toEqual(expect.arrayContaining(Object.keys(MANDATORY)));
    expect(rows).toHaveLength(7);
    expect(rows.map((row) => [row.x_Kind, broken(row)])).toEqual(rows.map((row) => [row.x_Kind, []]));
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
