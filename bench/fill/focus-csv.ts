import { Readable } from 'node:stream';

const HEADERS =
  'AvailabilityZone,BilledCost,BillingAccountId,BillingAccountName,BillingAccountType,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,ConsumedQuantity,ConsumedUnit,ContractedCost,ContractedUnitPrice,EffectiveCost,InvoiceId,InvoiceIssuerName,ListCost,ListUnitPrice,PricingCategory,PricingQuantity,PricingUnit,ProviderName,PublisherName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory,ServiceName,ServiceSubcategory,SkuId,SkuPriceId,SubAccountId,SubAccountName,SubAccountType,Tags';

/** The columns of the file in a staging table, all of them text. */
export const focusColumns = HEADERS.split(',').map((name) => `"${name}"`);

const RESOURCES = 5_000;
const SERVICES = [
  'Compute',
  'Object storage',
  'Block storage',
  'Managed database',
  'Data transfer',
  'Functions',
  'Logs',
  'Queues',
];

/** Hourly charges of a month as a provider writes them, in every column of FOCUS 1.2 that one fills. */
export function focusCsv(count: number): Readable {
  return Readable.from(parts(count));
}

function* parts(count: number): Generator<Buffer> {
  yield Buffer.from(`${HEADERS}\n`);
  for (let from = 0; from < count; from += 500) {
    let text = '';
    for (let n = from; n < Math.min(count, from + 500); n += 1) text += `${line(n)}\n`;
    yield Buffer.from(text);
  }
}

function line(n: number): string {
  const resource = n % RESOURCES;
  const service = SERVICES[resource % SERVICES.length] ?? '';
  const account = resource % 12;
  const hour = Math.floor(n / RESOURCES) % 672;
  const at = (place: number): string =>
    `2026-02-${String(1 + Math.floor(place / 24)).padStart(2, '0')}T${String(place % 24).padStart(2, '0')}:00:00Z`;
  const cost = `0.0${String(1 + ((n * 7919) % 999_983)).padStart(6, '0')}417`;
  const tags = `"{""cost_center"": ""${4_000 + account}"", ""environment"": ""production"", ""owner"": ""team-${resource % 40}""}"`;
  return [
    ...['zone-1a', cost, '4711-0815', 'Master account', 'Organization', 'USD', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00Z'],
    ...[
      'Usage',
      '',
      `${service} by the hour`,
      'Usage-Based',
      at(hour + 1),
      at(hour),
      '1',
      'Hours',
      cost,
      cost,
      cost,
      'INV-2026-02',
    ],
    ...['Cloud One', cost, cost, 'Standard', '1', 'Hours', 'Cloud One', 'Cloud One', 'region-1', 'Region One'],
    ...[`res-${String(resource).padStart(8, '0')}`, `vm-${resource}`, 'Instance', 'Compute', service, 'Other (Compute)'],
    ...[`SKU${resource % 90}`, `SKU${resource % 90}.P1`, `acct-${account}`, `Account ${account}`, 'Account', tags],
  ].join(',');
}
