import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { BillFiles, BillPosting, BillRules } from '#exchange';
import { AllocationRules, AllocationRuns, monthsAfter } from '#spend';
import { type DemoGround, found } from './found-demo.js';
import { SeededRandom } from './random.js';

const services = ['Compute', 'Object storage', 'Managed database', 'Network', 'Monitoring'] as const;
const COLUMNS = [
  ...[
    'BilledCost',
    'EffectiveCost',
    'BillingAccountId',
    'BillingAccountName',
    'BillingCurrency',
    'BillingPeriodStart',
    'ChargeCategory',
  ],
  ...['ChargeFrequency', 'ChargePeriodStart', 'ProviderName', 'ServiceName', 'SubAccountId', 'ResourceId', 'Tags', 'InvoiceId'],
];
const RESOURCES = 12;
const SHARED_COST_CENTER = '3300';

/** What a cloud billed last month, by the cost centres that its resources are tagged with; and a rule that divides what information technology costs by heads. */
export async function addBillsAndRules(app: INestApplicationContext, ground: DemoGround, today: Date): Promise<void> {
  const { actor, costCenters } = ground;
  const month = `${monthsAfter(today.toISOString().slice(0, 10), -1).slice(0, 7)}-01`;
  await app.get(BillRules, { strict: false }).add(actor, { provider: 'Cirrus Works', costCenterTag: 'cost_center' });
  const file = Readable.from([Buffer.from(bill([...costCenters.keys()], month))]);
  const id = await app.get(BillFiles, { strict: false }).receive(actor, file, `cirrus-${month.slice(0, 7)}.csv`);
  await app.get(BillPosting, { strict: false }).post(actor, id, false);
  await app.get(AllocationRules, { strict: false }).add(actor, {
    ...{ name: 'Information technology by heads', position: 1, validFrom: month },
    definition: {
      source: { costCenterIds: [found(costCenters, SHARED_COST_CENTER)] },
      ...{ method: 'driver', targets: [], driver: { kind: 'people' } },
    },
  });
}

/** Once all of the last months is posted. */
export async function allocate(app: INestApplicationContext, { actor }: DemoGround, today: Date): Promise<void> {
  const day = today.toISOString().slice(0, 10);
  for (const month of [monthsAfter(day, -1), day]) await app.get(AllocationRuns, { strict: false }).run(actor, month);
}

/** A cost file of FOCUS 1.2: each service in each cost centre, a few resources of none. */
function bill(codes: readonly string[], month: string): string {
  const random = new SeededRandom(4_711);
  const rows = services.flatMap((service) =>
    Array.from({ length: RESOURCES }, (_unused, at) => {
      const cost = `${random.whole(12, 900)}.${String(random.whole(0, 999_999)).padStart(6, '0')}`;
      const code = codes[(at * 3) % (codes.length + 1)];
      const start = `${month}T00:00:00Z`;
      return [
        ...[
          cost,
          cost,
          'cirrus-main',
          'Cirrus main account',
          'EUR',
          start,
          'Usage',
          'Usage-Based',
          start,
          'Cirrus Works',
          service,
        ],
        ...['production', `${service.toLowerCase().replaceAll(' ', '-')}-${at + 1}`],
        ...[code === undefined ? '{}' : JSON.stringify({ cost_center: code }), `C-${month.slice(0, 7)}`],
      ];
    }),
  );
  return stringify([COLUMNS, ...rows]);
}
