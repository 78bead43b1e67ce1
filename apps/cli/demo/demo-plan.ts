import { type DemoPerson, type DemoProduct, demoCostCenters, demoLocations, demoPeople, demoProducts } from './demo-world.js';
import { assetJourneys, type Journey, licenseJourneys, serviceJourneys } from './journeys.js';
import { SeededRandom } from './random.js';

const DAY = 86_400_000;
const SEED = 20_260_101;
/** How far back the first things go. */
const DAYS_BACK = 548;

export interface DemoAct {
  verb: string;
  at: Date;
}

export interface DemoItem {
  product: DemoProduct;
  tag: string;
  name: string;
  plannedAt: Date;
  acts: DemoAct[];
  costCenter: string;
  /** Who gets it, where it is for a person. */
  holder: DemoPerson;
  storeRoom: string;
  serial: string;
  imei: string;
  serviceNumber: string;
  circuitId: string;
  iccid: string;
  seats: number;
}

export interface DemoPlan {
  people: DemoPerson[];
  items: DemoItem[];
}

export const demoSizes = { people: 420, asset: 2_000, service: 600, license: 120 } as const;

/** Who there is and what became of each thing up to `today`: the same in every run for the same day. */
export function planDemo(
  today: Date,
  sizes: { people: number; asset: number; service: number; license: number } = demoSizes,
): DemoPlan {
  const random = new SeededRandom(SEED);
  const people = demoPeople(random, sizes.people);
  const items = [
    ...lives(random, today, people, 'asset', sizes.asset, assetJourneys),
    ...lives(random, today, people, 'service', sizes.service, serviceJourneys),
    ...lives(random, today, people, 'license', sizes.license, licenseJourneys),
  ];
  return { people, items };
}

const tagPrefix = { asset: 'QM-A', service: 'QM-S', license: 'QM-L' } as const;

function lives(
  random: SeededRandom,
  today: Date,
  people: DemoPerson[],
  kind: DemoProduct['kind'],
  count: number,
  journeys: readonly Journey[],
): DemoItem[] {
  const products = demoProducts.filter((product) => product.kind === kind);
  const storeRooms = demoLocations.flatMap(({ name, rooms }) =>
    rooms.some((room) => room === 'Store room') ? [`${name} / Store room`] : [],
  );
  return Array.from({ length: count }, (_unused, at) => {
    const product = random.weighted(products.map((choice) => [choice.weight, choice] as const));
    const holder = random.pick(people);
    const { plannedAt, acts } = travel(
      random,
      today,
      random.weighted(journeys.map((journey) => [journey.weight, journey] as const)),
    );
    const serviceNumber = `+49151${random.digits(8)}`;
    return {
      product,
      tag: `${tagPrefix[kind]}${String(at + 1).padStart(5, '0')}`,
      name: product.category === 'Mobile line' ? `${product.name}, ${holder.name}` : product.name,
      plannedAt,
      acts,
      // Some things are charged elsewhere than where their holder sits, and some to nobody yet.
      costCenter: random.chance(0.9) ? holder.costCenter : random.pick(demoCostCenters()).code,
      holder,
      storeRoom: random.pick(storeRooms),
      serial: `${product.name.slice(0, 2).toUpperCase()}${random.digits(3)}${String(at).padStart(6, '0')}`,
      imei: withLuhn(`35${String(at).padStart(6, '0')}${random.digits(6)}`),
      serviceNumber,
      circuitId: `TL-${random.digits(4)}-${String(at).padStart(5, '0')}`,
      iccid: withLuhn(`8949${String(at).padStart(7, '0')}${random.digits(7)}`),
      seats: random.pick([10, 25, 50, 100, 250]),
    };
  });
}

/** Walks a journey from a start that leaves it time, so that most things are where the journey ends and some are still on the way. */
function travel(random: SeededRandom, today: Date, { legs }: Journey): { plannedAt: Date; acts: DemoAct[] } {
  const days = legs.map(({ afterDays: [least, most] }) => random.whole(least, most));
  const needed = days.reduce((sum, length) => sum + length, 0);
  // What is only planned or ordered is recent, apart from the few that got stuck.
  const slack = Math.max(1, Math.min(DAYS_BACK - needed, legs.length <= 4 && !random.chance(0.15) ? 20 : DAYS_BACK));
  let at = today.getTime() - (needed + random.whole(1, slack)) * DAY + random.whole(0, 9 * 60) * 60_000;
  const plannedAt = new Date(at);
  const acts: DemoAct[] = [];
  for (const [index, { verb }] of legs.entries()) {
    at += (days[index] ?? 0) * DAY + random.whole(5, 240) * 60_000;
    if (at >= today.getTime()) break;
    acts.push({ verb, at: new Date(at) });
  }
  return { plannedAt, acts };
}

/** Appends the Luhn check digit (ISO/IEC 7812). */
function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
