import { Items, type NewItem } from '#inventory';
import { Database, Money } from '#platform';
import { BudgetStates, Budgets, type EntryKind, Ledger, Outlook, Rollups } from '#spend';
import { useWorld, type World } from '../harness/world.js';

/** The items that the stories of the browser name. */
export interface OfficeItems {
  /** In service with Ada, with a year of costs. */
  adasLaptop: string;
  /** On the shelf, never touched. */
  spareLaptop: string;
  /** Ordered, so that the next verb asks for what comes with a delivery. */
  orderedPhone: string;
  /** With a very long name, in repair for too long. */
  longNamed: string;
  /** The budget of the whole organisation for this fiscal year, revised once. */
  budget: string;
}

export type Office = World & { items: OfficeItems };

const LONG_NAME =
  'Donaudampfschifffahrtsgesellschaftskapitänsarbeitsplatzrechner mit Grundschutzzertifizierung, Ersatznetzteil und Zweitbildschirm';

/** The named world with a few of everything in it: enough for a second page, for money in both directions, and for work to do. */
export function useOffice(): Office {
  const world = useWorld({ withWorker: true });
  let items: OfficeItems | undefined;
  beforeAll(async () => {
    items = await furnish(world);
  });
  return Object.defineProperty(world as Office, 'items', {
    get: () => {
      if (!items) throw new Error('The office exists only while tests run: use it in a hook or a test.');
      return items;
    },
  });
}

const daysAgo = (days: number): Date => new Date(new Date(Date.now()).getTime() - days * 86_400_000);
const dayAgo = (days: number): string => daysAgo(days).toISOString().slice(0, 10);

async function furnish(world: World): Promise<OfficeItems> {
  const { actor, api, products, units, costCenters, locations, people, vendors } = world;
  const items = api.get(Items);
  const laptop = { kind: 'asset', productId: products.laptop, vendorId: vendors.hardware } as const;
  const operations = { businessUnitId: units.operations, costCenterId: costCenters.network, locationId: locations.berlin };
  const sales = { businessUnitId: units.sales, costCenterId: costCenters.field, locationId: locations.lisbon };
  const ada = { kind: 'person', id: people.ada } as const;
  const bruno = { kind: 'person', id: people.bruno } as const;
  const add = async (item: NewItem): Promise<string> => (await items.create(actor, item)).id;

  const adasLaptop = await add({
    ...laptop,
    ...operations,
    name: 'Pinebook 14 of Ada',
    tag: 'QM-ADA',
    state: 'in_service',
    effectiveAt: daysAgo(400),
    holder: ada,
    purchasedOn: dayAgo(410),
    purchasePriceMinor: '129900',
    currency: 'EUR',
    warrantyEndsOn: dayAgo(-45),
    notes: 'Came with a second power supply.',
    asset: { serial: 'PB14-0001', condition: 'good' },
  });
  const spareLaptop = await add({
    ...laptop,
    ...operations,
    name: 'Pinebook 14, spare',
    tag: 'QM-SPARE',
    state: 'in_stock',
    effectiveAt: daysAgo(30),
    asset: { serial: 'PB14-0002' },
  });
  const longNamed = await add({
    ...laptop,
    ...sales,
    name: LONG_NAME,
    tag: 'QM-LANG',
    state: 'in_repair',
    effectiveAt: daysAgo(90),
    holder: bruno,
    asset: { serial: 'PB14-0003' },
  });
  const orderedPhone = await add({
    kind: 'asset',
    productId: products.phone,
    vendorId: vendors.hardware,
    ...sales,
    name: 'Gull 5',
    tag: 'QM-PHONE',
  });
  const request = { costCenterId: costCenters.field, reason: 'For the new colleague' };
  await items.move(actor, orderedPhone, { verb: 'request', answers: request, comment: 'Starts next month' });
  await items.move(actor, orderedPhone, { verb: 'order', answers: { orderReference: 'PO-7-1' } });
  await add({
    kind: 'service',
    productId: products.mobilePlan,
    ...sales,
    name: 'Mobile line of Bruno',
    state: 'active',
    effectiveAt: daysAgo(200),
    holder: bruno,
    service: { serviceNumber: '+4930901820' },
  });
  await add({
    kind: 'license',
    productId: products.officeSuite,
    ...operations,
    name: 'Office suite 2026',
    state: 'active',
    effectiveAt: daysAgo(100),
    license: { quantity: 40, endsOn: dayAgo(-200) },
  });
  await items.createMany(actor, manyPhones(products.phone, sales));
  await items.createMany(actor, manyLaptops(laptop, operations));
  await items.move(
    actor,
    await add({
      ...laptop,
      ...operations,
      name: 'Pinebook 14, to set up',
      state: 'in_stock',
      tag: 'QM-SETUP',
      asset: { serial: 'PB14-0004' },
    }),
    { verb: 'configure' },
  );
  await spend(world, adasLaptop);
  return { adasLaptop, spareLaptop, orderedPhone, longNamed, budget: await plan(world) };
}

/** More than a page of them. */
function manyLaptops(laptop: Pick<NewItem, 'kind' | 'productId'>, place: Partial<NewItem>): NewItem[] {
  return Array.from({ length: 55 }, (_unused, index) => ({
    ...laptop,
    ...place,
    name: `Pinebook 14 number ${index + 10}`,
    state: index % 3 === 0 ? 'ready' : 'in_stock',
    effectiveAt: daysAgo(index + 1),
    asset: { serial: `PB14-1${String(index).padStart(3, '0')}` },
  }));
}

function manyPhones(productId: string, place: Partial<NewItem>): NewItem[] {
  return Array.from({ length: 12 }, (_unused, index) => ({
    kind: 'asset' as const,
    productId,
    ...place,
    name: `Gull 5 number ${index}`,
  }));
}

/** A purchase, a monthly lease, a repair and a credit larger than its month, so that one bar goes down. */
async function spend({ actor, api }: World, itemId: string): Promise<void> {
  const entry = (kind: EntryKind, euros: number, days: number) => ({
    kind,
    itemId,
    amount: Money.of(BigInt(Math.round(euros * 100)), 'EUR'),
    bookedOn: dayAgo(days),
  });
  const monthly = Array.from({ length: 12 }, (_unused, month) => entry('recurring', 39.9, 30 * month + 5));
  await api.get(Ledger).post(actor, {
    idempotencyKey: 'office',
    entries: [entry('purchase', 1_299, 340), entry('repair', 189.5, 100), entry('credit', -350, 40), ...monthly],
  });
  await api.get(Rollups).rollUp(actor);
}

async function plan({ actor, api }: World): Promise<string> {
  const { fiscalYear } = await api.get(Database).reading(actor, () => api.get(BudgetStates).today(actor));
  const set = { dimension: 'organization', fiscalYear, amountMinor: '150000' } as const;
  const { id, version } = await api.get(Budgets).add(actor, { ...set, carryOver: 'unspent' });
  await api.get(Budgets).amend(actor, id, version, { amountMinor: '200000', reason: 'A new location opens in the autumn' });
  await api.get(Outlook).make(actor);
  return id;
}
