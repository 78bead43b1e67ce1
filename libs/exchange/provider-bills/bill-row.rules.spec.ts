import { kindOf } from './bill-entry.rules.js';
import { type BillColumns, billColumns, billRow } from './bill-row.rules.js';

const OF_1_0 = [
  'BilledCost',
  'BillingAccountId',
  'BillingCurrency',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargePeriodStart',
  'ServiceName',
  'ProviderName',
];

describe('A cost file of FOCUS', () => {
  it.each([
    ['1.0', OF_1_0],
    ['1.1', [...OF_1_0, 'ServiceSubcategory']],
    ['1.2', [...OF_1_0, 'ServiceSubcategory', 'InvoiceId']],
    ['1.3', [...OF_1_0, 'InvoiceId', 'ServiceProviderName']],
    ['1.4', [...OF_1_0.slice(0, -1), 'InvoiceId', 'ServiceProviderName']],
    ['1.4', [...OF_1_0.slice(0, -1), 'InvoiceDetailId', 'ServiceProviderName']],
  ])('of %s is told by its columns', (edition, header) => {
    expect(billColumns(header)).toMatchObject({ edition });
  });

  it('lacks by name what is needed', () => {
    expect(billColumns(['BilledCost', 'ServiceName', 'Cost'])).toEqual({
      missing: [
        'BillingAccountId',
        'BillingCurrency',
        'BillingPeriodStart',
        'ChargeCategory',
        'ChargePeriodStart',
        'ProviderName',
      ],
    });
  });

  const columns = billColumns(OF_1_0) as BillColumns;
  const cells = [
    '0.000000012345678901',
    '1234',
    'USD',
    '2026-02-01T00:00:00Z',
    'Usage',
    '2026-02-03T05:00:00Z',
    'Storage',
    'Cloud',
  ];
  const changed = (at: number, value: string): string[] => cells.map((cell, place) => (place === at ? value : cell));

  it('is read to the last digit', () => {
    expect(billRow(7, cells, columns)).toMatchObject({
      ...{ row: 7, billed: '0.000000012345678901', effective: '0.000000012345678901', period: '2026-02-01', month: '2026-02-01' },
    });
  });

  it.each([
    ['BilledCost', 0, '1,20'],
    ['BilledCost', 0, ''],
    ['BillingAccountId', 1, 'null'],
    ['BillingCurrency', 2, 'Dollars'],
    ['BillingPeriodStart', 3, '01.02.2026'],
    ['ChargeCategory', 4, 'Refund'],
    ['ChargePeriodStart', 5, '2026-13-01'],
    ['ServiceName', 6, ' '],
    ['ProviderName', 7, ''],
  ])('names the row and the column %s where %i holds %j', (column, at, value) => {
    expect(billRow(9, changed(at, value), columns)).toMatchObject({ row: 9, column });
  });

  it.each([
    ['Usage', false, 5n, 'usage'],
    ['Purchase', true, 5n, 'recurring'],
    ['Purchase', false, 5n, 'purchase'],
    ['Tax', false, 5n, 'tax'],
    ['Tax', false, -5n, 'adjustment'],
    ['Credit', false, -5n, 'credit'],
    ['Credit', false, 5n, 'adjustment'],
    ['Adjustment', false, -5n, 'adjustment'],
    ['Usage', false, -5n, 'credit'],
  ])('posts %s (recurring: %s) of %s as %s', (category, recurring, minor, kind) => {
    expect(kindOf(category, recurring, minor)).toBe(kind);
  });
});
