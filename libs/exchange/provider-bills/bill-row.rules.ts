import { decimalsOf } from '#platform';

/** Editions of FOCUS, oldest first, each with a column that came with it. */
const EDITIONS = [
  ['1.3', 'ServiceProviderName'],
  ['1.2', 'InvoiceId'],
  ['1.1', 'ServiceSubcategory'],
] as const;
export type FocusEdition = '1.0' | (typeof EDITIONS)[number][0];

/** The columns that are read. FOCUS 1.3 names who sells the service otherwise than those before it. */
const READ = [
  'BilledCost',
  'EffectiveCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeFrequency',
  'ChargePeriodStart',
  'ServiceProviderName',
  'ProviderName',
  'ServiceName',
  'SubAccountId',
  'SubAccountName',
  'ResourceId',
  'ResourceName',
  'Tags',
] as const;
type ReadColumn = (typeof READ)[number];

/** Without these nothing can be posted. */
const NEEDED: readonly ReadColumn[] = [
  'BilledCost',
  'BillingAccountId',
  'BillingCurrency',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargePeriodStart',
  'ServiceName',
];

export interface BillColumns {
  edition: FocusEdition;
  /** Where each column stands; columns are told by the names that FOCUS gives them. */
  at: ReadonlyMap<ReadColumn, number>;
}

/** @returns the columns, or the names of those that are missing */
export function billColumns(header: readonly string[]): BillColumns | { missing: string[] } {
  const names = header.map((name) => name.trim());
  const at = new Map(READ.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)] as const] : [])));
  const missing: string[] = NEEDED.filter((name) => !at.has(name));
  if (!at.has('ProviderName') && !at.has('ServiceProviderName')) missing.push('ProviderName');
  if (missing.length > 0) return { missing };
  return { edition: EDITIONS.find(([, column]) => names.includes(column))?.[0] ?? '1.0', at };
}

/** A charge of a provider's bill, as it is kept until all rows are there. Costs are decimals as they were written. */
export interface BillRow {
  row: number;
  provider: string;
  account: string;
  accountName: string | null;
  /** First day of the billing month. */
  period: string;
  currency: string;
  /** First day of the month in which the charge falls. */
  month: string;
  category: string;
  recurring: boolean;
  service: string;
  subAccount: string | null;
  subAccountName: string | null;
  resource: string | null;
  resourceName: string | null;
  tags: string | null;
  billed: string;
  effective: string;
}

export interface BillProblem {
  row: number;
  /** The name of the column. */
  column: string;
  reason: string;
  /** What stood there. */
  value: string;
}

const CATEGORIES = ['Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment'];
const DECIMAL = /^[+-]?\d{1,20}(\.\d{1,30})?([eE][+-]?\d{1,2})?$/;
const INSTANT = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MOST = 2_000;

/** Reads a row. What is empty or `NULL` is nothing. */
export function billRow(row: number, cells: readonly string[], { at }: BillColumns): BillRow | BillProblem {
  const cell = (column: ReadColumn): string => {
    const place = at.get(column);
    const text = place === undefined ? '' : (cells[place] ?? '').trim();
    return text.toUpperCase() === 'NULL' ? '' : text;
  };
  const problem = (column: ReadColumn, reason: string): BillProblem => ({
    row,
    column,
    reason,
    value: cell(column).slice(0, 200),
  });
  const billed = cell('BilledCost');
  if (!DECIMAL.test(billed)) return problem('BilledCost', 'is no decimal number');
  const effective = cell('EffectiveCost') || billed;
  if (!DECIMAL.test(effective)) return problem('EffectiveCost', 'is no decimal number');
  const currency = cell('BillingCurrency');
  if (!isCurrency(currency)) return problem('BillingCurrency', 'is no currency of ISO 4217');
  for (const column of ['BillingPeriodStart', 'ChargePeriodStart'] as const)
    if (!INSTANT.test(cell(column))) return problem(column, 'is no date and time of ISO 8601');
  const category = cell('ChargeCategory');
  if (!CATEGORIES.includes(category)) return problem('ChargeCategory', `is none of ${CATEGORIES.join(', ')}`);
  const provider = cell('ServiceProviderName') || cell('ProviderName');
  if (!provider) return problem(at.has('ServiceProviderName') ? 'ServiceProviderName' : 'ProviderName', 'is empty');
  for (const column of ['BillingAccountId', 'ServiceName'] as const) if (!cell(column)) return problem(column, 'is empty');
  const long = READ.find((column) => column !== 'Tags' && cell(column).length > MOST);
  if (long) return problem(long, `is longer than ${MOST} characters`);
  const monthOf = (column: ReadColumn): string => `${cell(column).slice(0, 7)}-01`;
  return {
    ...{ row, provider, currency, category, billed, effective },
    ...{ account: cell('BillingAccountId'), accountName: cell('BillingAccountName') || null },
    ...{ period: monthOf('BillingPeriodStart'), month: monthOf('ChargePeriodStart') },
    ...{ recurring: cell('ChargeFrequency') === 'Recurring', service: cell('ServiceName') },
    ...{ subAccount: cell('SubAccountId') || null, subAccountName: cell('SubAccountName') || null },
    ...{ resource: cell('ResourceId') || null, resourceName: cell('ResourceName') || null },
    tags: tagsOf(cell('Tags')),
  };
}

export const isProblem = (read: BillRow | BillProblem): read is BillProblem => 'reason' in read;

const known = new Map<string, boolean>();
function isCurrency(code: string): boolean {
  let is = known.get(code);
  if (is === undefined) {
    is = /^[A-Z]{3}$/.test(code) && hasDecimals(code);
    known.set(code, is);
  }
  return is;
}

function hasDecimals(code: string): boolean {
  try {
    decimalsOf(code);
    return true;
  } catch {
    return false;
  }
}

/** Tags are a JSON object of texts; others say nothing that a rule could ask for. */
function tagsOf(text: string): string | null {
  return text.startsWith('{') && text.endsWith('}') && text !== '{}' && text.length <= 8_000 ? text : null;
}
