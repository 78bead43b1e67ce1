import { decimalsOf } from '#platform';

/** Editions of FOCUS, newest first, each with a column that came with it. */
const EDITIONS = [
  ['1.4', 'InvoiceDetailId'],
  ['1.4', 'CommitmentProgramEligibilityDetails'],
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
  const newest = EDITIONS.find(([, column]) => names.includes(column))?.[0] ?? '1.0';
  // 1.3 has the old name of who sells beside the new one; 1.4 no longer does.
  return { edition: newest === '1.3' && !at.has('ProviderName') ? '1.4' : newest, at };
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

/** Reads a row. What is empty or `NULL` is nothing. Of a million rows each step counts, so that nothing is made twice here. */
export function billRow(row: number, cells: readonly string[], { at }: BillColumns): BillRow | BillProblem {
  const cell = (column: ReadColumn): string => {
    const place = at.get(column);
    return place === undefined ? '' : told(cells[place] ?? '');
  };
  const billed = cell('BilledCost');
  const effective = cell('EffectiveCost') || billed;
  const currency = cell('BillingCurrency');
  const billedFor = cell('BillingPeriodStart');
  const chargedFor = cell('ChargePeriodStart');
  const category = cell('ChargeCategory');
  const provider = cell('ServiceProviderName') || cell('ProviderName');
  const account = cell('BillingAccountId');
  const service = cell('ServiceName');
  const wrong = (column: ReadColumn, reason: string): BillProblem => ({ row, column, reason, value: cell(column).slice(0, 200) });
  if (!DECIMAL.test(billed)) return wrong('BilledCost', 'is no decimal number');
  if (effective !== billed && !DECIMAL.test(effective)) return wrong('EffectiveCost', 'is no decimal number');
  if (!isCurrency(currency)) return wrong('BillingCurrency', 'is no currency of ISO 4217');
  if (!isInstant(billedFor)) return wrong('BillingPeriodStart', 'is no date and time of ISO 8601');
  if (!isInstant(chargedFor)) return wrong('ChargePeriodStart', 'is no date and time of ISO 8601');
  if (!CATEGORIES.includes(category)) return wrong('ChargeCategory', `is none of ${CATEGORIES.join(', ')}`);
  if (!provider) return wrong(at.has('ServiceProviderName') ? 'ServiceProviderName' : 'ProviderName', 'is empty');
  if (!account) return wrong('BillingAccountId', 'is empty');
  if (!service) return wrong('ServiceName', 'is empty');
  const accountName = cell('BillingAccountName');
  const subAccount = cell('SubAccountId');
  const subAccountName = cell('SubAccountName');
  const resource = cell('ResourceId');
  const resourceName = cell('ResourceName');
  if (provider.length > MOST) return wrong('ProviderName', TOO_LONG);
  if (account.length > MOST || accountName.length > MOST) return wrong('BillingAccountId', TOO_LONG);
  if (service.length > MOST) return wrong('ServiceName', TOO_LONG);
  if (subAccount.length > MOST || subAccountName.length > MOST) return wrong('SubAccountId', TOO_LONG);
  if (resource.length > MOST || resourceName.length > MOST) return wrong('ResourceId', TOO_LONG);
  return {
    row,
    provider,
    account,
    accountName: accountName || null,
    period: firstDay(billedFor),
    currency,
    month: firstDay(chargedFor),
    category,
    recurring: cell('ChargeFrequency') === 'Recurring',
    service,
    subAccount: subAccount || null,
    subAccountName: subAccountName || null,
    resource: resource || null,
    resourceName: resourceName || null,
    tags: tagsOf(cell('Tags')),
    billed,
    effective,
  };
}

const TOO_LONG = `is longer than ${MOST} characters`;
const SPACE = 32;

/** A cell without the space around it. */
function told(text: string): string {
  const isTrimmed = text.charCodeAt(0) > SPACE && text.charCodeAt(text.length - 1) > SPACE;
  const trimmed = text === '' || isTrimmed ? text : text.trim();
  return trimmed.length === 4 && trimmed.toUpperCase() === 'NULL' ? '' : trimmed;
}

const firstDay = (instant: string): string => `${instant.slice(0, 7)}-01`;

/** Few instants stand in many rows. */
const instants = new Map<string, boolean>();
function isInstant(text: string): boolean {
  let is = instants.get(text);
  if (is === undefined) {
    is = INSTANT.test(text);
    if (instants.size > MOST) instants.clear();
    instants.set(text, is);
  }
  return is;
}

export const isProblem = (read: BillRow | BillProblem): read is BillProblem => 'reason' in read;

const currencies = new Map<string, boolean>();
function isCurrency(code: string): boolean {
  let is = currencies.get(code);
  if (is === undefined) {
    is = /^[A-Z]{3}$/.test(code) && hasDecimals(code);
    if (currencies.size > MOST) currencies.clear();
    currencies.set(code, is);
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
