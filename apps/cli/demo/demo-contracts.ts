import type { INestApplicationContext } from '@nestjs/common';
import { Contracts } from '#catalog';
import { monthsAfter } from '#spend';
import { type DemoGround, found } from './found-demo.js';

/** Frame contracts by their vendor; `begun` and `endsIn` count months from today. */
const frames = [
  {
    vendor: 'Polar Mobile',
    number: 'PM-1881',
    name: 'Mobile lines and data',
    begun: 30,
    endsIn: 6,
    noticeDays: 90,
    minimum: '2400000',
  },
  {
    vendor: 'Trunkline Telecom',
    number: 'TT-204',
    name: 'Circuits and voice',
    begun: 22,
    endsIn: 14,
    noticeDays: 90,
    minimum: null,
  },
  {
    vendor: 'Cirrus Works',
    number: 'CW-77',
    name: 'Enterprise agreement',
    begun: 25,
    endsIn: 11,
    noticeDays: 60,
    minimum: '9000000',
  },
  { vendor: 'Inkwell Software', number: 'IS-31', name: 'Office software', begun: 20, endsIn: 4, noticeDays: 30, minimum: null },
] as const;

/** What was agreed on with those whose services recur: in force, with notice periods and some least spend a year. */
export async function addContracts(
  app: INestApplicationContext,
  { actor, vendors }: Pick<DemoGround, 'actor' | 'vendors'>,
  today: Date,
): Promise<Map<string, string>> {
  const contracts = app.get(Contracts, { strict: false });
  const day = today.toISOString().slice(0, 10);
  const ids = new Map<string, string>();
  for (const { vendor, number, name, begun, endsIn, noticeDays, minimum } of frames) {
    const { id } = await contracts.add(actor, {
      ...{ vendorId: found(vendors, vendor), number, name, currency: 'EUR', noticeDays },
      ...{ startsOn: monthsAfter(day, -begun), endsOn: monthsAfter(day, endsIn) },
      ...(minimum === null ? {} : { minimumMinor: minimum, minimumMonths: 12 }),
    });
    for (const verb of ['submit', 'approve'] as const) await contracts.move(actor, id, undefined, verb);
    ids.set(vendor, id);
  }
  await contracts.followDates(actor, day);
  return ids;
}
