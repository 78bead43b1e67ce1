import type { SeededRandom } from './random.js';

/** The demo organisation's shape. Names are made up of common parts; any likeness to somebody is by chance. */
export const demoOrganization = {
  name: 'Demo Organisation',
  baseCurrency: 'EUR',
  timeZone: 'Europe/Berlin',
  country: 'DE',
} as const;

export const demoUnits = [
  { code: 'OPS', name: 'Operations', costCenters: ['Field service', 'Logistics', 'Depots'] },
  { code: 'COM', name: 'Commercial', costCenters: ['Sales', 'Marketing', 'Customer care'] },
  { code: 'COR', name: 'Corporate', costCenters: ['Finance', 'People', 'Information technology'] },
] as const;

export const demoLocations = [
  {
    name: 'Headquarters',
    country: 'DE',
    timeZone: 'Europe/Berlin',
    rooms: ['Service desk', 'Store room', 'Floor 1', 'Floor 2', 'Data room'],
  },
  { name: 'Depot North', country: 'DE', timeZone: 'Europe/Berlin', rooms: ['Workshop', 'Store room'] },
  { name: 'Office London', country: 'GB', timeZone: 'Europe/London', rooms: ['Floor 3', 'Store room'] },
  { name: 'Office New York', country: 'US', timeZone: 'America/New_York', rooms: ['Floor 12', 'Store room'] },
] as const;

export const demoVendors = [
  { name: 'Alder Computers', isCarrier: false },
  { name: 'Kestrel Devices', isCarrier: false },
  { name: 'Harbour Networks', isCarrier: false },
  { name: 'Lumen Repair Centre', isCarrier: false },
  { name: 'Greenloop Recycling', isCarrier: false },
  { name: 'Polar Mobile', isCarrier: true },
  { name: 'Trunkline Telecom', isCarrier: true },
  { name: 'Cirrus Works', isCarrier: false },
  { name: 'Inkwell Software', isCarrier: false },
] as const;

export interface DemoProduct {
  kind: 'asset' | 'service' | 'license';
  domain: 'telecom' | 'it' | 'mobility';
  category: string;
  name: string;
  vendor: (typeof demoVendors)[number]['name'];
  /** Price of one, or the monthly charge of a service or subscription, in minor units. */
  priceMinor: number;
  currency: 'EUR' | 'USD';
  needsImei?: boolean;
  hasStorage?: boolean;
  /** How often it is chosen beside the others of its kind. */
  weight: number;
}

export const demoProducts: readonly DemoProduct[] = [
  {
    kind: 'asset',
    domain: 'it',
    category: 'Laptop',
    name: 'Alder Pro 14',
    vendor: 'Alder Computers',
    priceMinor: 164_900,
    currency: 'EUR',
    hasStorage: true,
    weight: 30,
  },
  {
    kind: 'asset',
    domain: 'it',
    category: 'Laptop',
    name: 'Alder Field 13 rugged',
    vendor: 'Alder Computers',
    priceMinor: 231_500,
    currency: 'EUR',
    hasStorage: true,
    weight: 12,
  },
  {
    kind: 'asset',
    domain: 'it',
    category: 'Desktop',
    name: 'Alder Mini',
    vendor: 'Alder Computers',
    priceMinor: 74_900,
    currency: 'EUR',
    hasStorage: true,
    weight: 8,
  },
  {
    kind: 'asset',
    domain: 'it',
    category: 'Monitor',
    name: 'Alder View 27',
    vendor: 'Alder Computers',
    priceMinor: 32_900,
    currency: 'EUR',
    weight: 18,
  },
  {
    kind: 'asset',
    domain: 'mobility',
    category: 'Phone',
    name: 'Kestrel K9',
    vendor: 'Kestrel Devices',
    priceMinor: 69_900,
    currency: 'USD',
    needsImei: true,
    hasStorage: true,
    weight: 24,
  },
  {
    kind: 'asset',
    domain: 'mobility',
    category: 'Tablet',
    name: 'Kestrel Slate 11',
    vendor: 'Kestrel Devices',
    priceMinor: 58_500,
    currency: 'USD',
    needsImei: true,
    hasStorage: true,
    weight: 10,
  },
  {
    kind: 'asset',
    domain: 'telecom',
    category: 'Router',
    name: 'Harbour R220 branch router',
    vendor: 'Harbour Networks',
    priceMinor: 128_000,
    currency: 'USD',
    hasStorage: true,
    weight: 5,
  },
  {
    kind: 'asset',
    domain: 'telecom',
    category: 'Desk phone',
    name: 'Harbour Voice 40',
    vendor: 'Harbour Networks',
    priceMinor: 14_900,
    currency: 'USD',
    weight: 9,
  },
  {
    kind: 'service',
    domain: 'mobility',
    category: 'Mobile line',
    name: 'Polar Voice and Data M',
    vendor: 'Polar Mobile',
    priceMinor: 1_890,
    currency: 'EUR',
    weight: 45,
  },
  {
    kind: 'service',
    domain: 'mobility',
    category: 'Mobile line',
    name: 'Polar Unlimited',
    vendor: 'Polar Mobile',
    priceMinor: 3_450,
    currency: 'EUR',
    weight: 20,
  },
  {
    kind: 'service',
    domain: 'mobility',
    category: 'Data SIM',
    name: 'Polar Machine 1 GB',
    vendor: 'Polar Mobile',
    priceMinor: 420,
    currency: 'EUR',
    weight: 15,
  },
  {
    kind: 'service',
    domain: 'telecom',
    category: 'Circuit',
    name: 'Trunkline Fibre 1 Gbit/s',
    vendor: 'Trunkline Telecom',
    priceMinor: 68_000,
    currency: 'EUR',
    weight: 6,
  },
  {
    kind: 'service',
    domain: 'telecom',
    category: 'Circuit',
    name: 'Trunkline MPLS 100',
    vendor: 'Trunkline Telecom',
    priceMinor: 41_250,
    currency: 'USD',
    weight: 4,
  },
  {
    kind: 'service',
    domain: 'it',
    category: 'Cloud',
    name: 'Cirrus compute subscription',
    vendor: 'Cirrus Works',
    priceMinor: 129_900,
    currency: 'USD',
    weight: 10,
  },
  {
    kind: 'license',
    domain: 'it',
    category: 'Office suite',
    name: 'Inkwell Office, per user',
    vendor: 'Inkwell Software',
    priceMinor: 1_170,
    currency: 'EUR',
    weight: 10,
  },
  {
    kind: 'license',
    domain: 'it',
    category: 'Design',
    name: 'Inkwell Draw, per device',
    vendor: 'Inkwell Software',
    priceMinor: 2_950,
    currency: 'USD',
    weight: 6,
  },
  {
    kind: 'license',
    domain: 'it',
    category: 'Security',
    name: 'Cirrus Shield endpoint, per device',
    vendor: 'Cirrus Works',
    priceMinor: 310,
    currency: 'EUR',
    weight: 8,
  },
];

const firstNames = [
  'Aiko',
  'Amina',
  'Anders',
  'Beatriz',
  'Carlos',
  'Chen',
  'Daria',
  'Emeka',
  'Fatima',
  'Georg',
  'Hanna',
  'Ines',
  'Jonas',
  'Katarzyna',
  'Liam',
  'Maria',
  'Noor',
  'Olga',
  'Pavel',
  'Rosa',
  'Samuel',
  'Tuula',
  'Viktor',
  'Yara',
];
const lastNames = [
  'Almeida',
  'Bauer',
  'Costa',
  'Dahl',
  'Eriksen',
  'Fischer',
  'Gómez',
  'Haddad',
  'Ito',
  'Jansen',
  'Kowalska',
  'Lindqvist',
  'Moreau',
  'Nakamura',
  'Okafor',
  'Pereira',
  'Quinn',
  'Rossi',
  'Schäfer',
  'Tanaka',
  'Ueda',
  'Vogel',
  'Weber',
  'Zhang',
];

export interface DemoPerson {
  name: string;
  email: string;
  employeeNumber: string;
  costCenter: string;
  location: string;
}

export function demoPeople(random: SeededRandom, count: number): DemoPerson[] {
  const costCenters = demoCostCenters();
  return Array.from({ length: count }, (_unused, at) => {
    const [first, last] = [random.pick(firstNames), random.pick(lastNames)];
    const employeeNumber = String(10_001 + at);
    return {
      name: `${first} ${last}`,
      email: `${plain(first)}.${plain(last)}.${employeeNumber}@demo.example`,
      employeeNumber,
      costCenter: random.pick(costCenters).code,
      location: random.weighted([
        [6, 'Headquarters'],
        [2, 'Depot North'],
        [2, 'Office London'],
        [1, 'Office New York'],
      ]),
    };
  });
}

/** Cost centres are numbered by unit: 1100, 1200 … for the first, 2100 … for the second. */
export function demoCostCenters(): Array<{ code: string; name: string; unit: string }> {
  return demoUnits.flatMap(({ code: unit, costCenters }, unitAt) =>
    costCenters.map((name, at) => ({ code: String((unitAt + 1) * 1_000 + (at + 1) * 100), name, unit })),
  );
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
}
