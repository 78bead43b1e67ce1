import { Products, Vendors } from '#catalog';
import { BusinessUnits, CostCenters, Locations, Organizations, People, Users } from '#organization';
import { type Actor, type RoleName, roleNames, systemActor } from '#platform';
import { type TestApi, type TestApiOptions, useApi } from './api.js';
import type { ApiClient } from './api-client.js';
import { type TestDatabase, useDatabase } from './database.js';

const PASSWORD = 'seven geese over the harbour';

/** The ids of what is there before a story begins, by the names that stories use. */
export interface NamedThings {
  /** The product itself, acting in this organisation. */
  actor: Actor;
  units: { operations: string; sales: string };
  costCenters: { network: string; field: string };
  locations: { berlin: string; lisbon: string };
  /** Who holds things; none of them signs in. */
  people: { ada: string; bruno: string };
  vendors: { carrier: string; hardware: string };
  products: { laptop: string; phone: string; mobilePlan: string; officeSuite: string };
}

export interface World extends NamedThings {
  db: TestDatabase;
  api: TestApi;
  /** Signs in who has this one role in the whole organisation. */
  as(role: RoleName): Promise<ApiClient>;
  /** Another organisation, which must see nothing of ours and we nothing of it. */
  neighbour: { actor: Actor; as(role: RoleName): Promise<ApiClient> };
}

/**
 * A running application and, in its database, an organisation with units, places, people, vendors and products, with one
 * user for each role, and an empty organisation next door.
 */
export function useWorld(options: Omit<TestApiOptions, 'at'> = {}): World {
  const db = useDatabase();
  const api = useApi({ at: db, ...options });
  let things: NamedThings | undefined;
  let neighbour: Actor | undefined;
  beforeAll(async () => {
    things = await furnish(api);
    neighbour = await found(api, 'Elsewhere Ltd', 'elsewhere.example');
  });
  const there = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The world exists only while tests run: use it in a hook or a test.');
    return thing;
  };
  const signIn = (role: RoleName, domain: string): Promise<ApiClient> => api.client().signIn(`${role}@${domain}`, PASSWORD);
  return {
    db,
    api,
    as: (role) => signIn(role, 'harbour.example'),
    neighbour: {
      get actor() {
        return there(neighbour);
      },
      as: (role) => signIn(role, 'elsewhere.example'),
    },
    get actor() {
      return there(things).actor;
    },
    get units() {
      return there(things).units;
    },
    get costCenters() {
      return there(things).costCenters;
    },
    get locations() {
      return there(things).locations;
    },
    get people() {
      return there(things).people;
    },
    get vendors() {
      return there(things).vendors;
    },
    get products() {
      return there(things).products;
    },
  };
}

/** An organisation with one user for each role. */
async function found(api: TestApi, name: string, domain: string): Promise<Actor> {
  const { id } = await api.get(Organizations).create({ name, baseCurrency: 'EUR', timeZone: 'Europe/Berlin', country: 'DE' });
  const actor = systemActor(id, 'world');
  for (const role of roleNames) {
    await api
      .get(Users)
      .add(actor, { email: `${role}@${domain}`, password: PASSWORD, name: `${role} of ${name}`, roles: [role] });
  }
  return actor;
}

async function furnish(api: TestApi): Promise<NamedThings> {
  const actor = await found(api, 'Harbour & Pine', 'harbour.example');
  const [units, centers, places, people] = [api.get(BusinessUnits), api.get(CostCenters), api.get(Locations), api.get(People)];
  const [vendors, products] = [api.get(Vendors), api.get(Products)];
  const id = async (added: Promise<{ id: string }>): Promise<string> => (await added).id;

  const operations = await id(units.add(actor, { name: 'Operations', code: 'OPS' }));
  const sales = await id(units.add(actor, { name: 'Sales', code: 'SAL' }));
  const network = await id(centers.add(actor, { code: '4100', name: 'Network', businessUnitId: operations }));
  const field = await id(centers.add(actor, { code: '4200', name: 'Field sales', businessUnitId: sales }));
  const berlin = await id(places.add(actor, { name: 'Berlin', code: 'BER', country: 'DE', timeZone: 'Europe/Berlin' }));
  const lisbon = await id(places.add(actor, { name: 'Lisbon', code: 'LIS', country: 'PT', timeZone: 'Europe/Lisbon' }));
  const adasPlace = { businessUnitId: operations, costCenterId: network, locationId: berlin };
  const brunosPlace = { businessUnitId: sales, costCenterId: field, locationId: lisbon };
  const ada = await id(
    people.add(actor, { name: 'Ada Brandt', email: 'ada@harbour.example', employeeNumber: '1001', ...adasPlace }),
  );
  const bruno = await id(
    people.add(actor, { name: 'Bruno Sá', email: 'bruno@harbour.example', employeeNumber: '1002', ...brunosPlace }),
  );
  const carrier = await id(vendors.add(actor, { name: 'Northern Telecom', isCarrier: true }));
  const hardware = await id(vendors.add(actor, { name: 'Pine Computers' }));
  const asset = { kind: 'asset', vendorId: hardware, hasStorage: true } as const;
  return {
    actor,
    units: { operations, sales },
    costCenters: { network, field },
    locations: { berlin, lisbon },
    people: { ada, bruno },
    vendors: { carrier, hardware },
    products: {
      laptop: await id(
        products.add(actor, { ...asset, domain: 'it', category: 'Laptops', name: 'Pinebook 14', manufacturer: 'Pine' }),
      ),
      phone: await id(
        products.add(actor, {
          ...asset,
          domain: 'mobility',
          category: 'Phones',
          name: 'Gull 5',
          manufacturer: 'Gull',
          needsImei: true,
        }),
      ),
      mobilePlan: await id(
        products.add(actor, { kind: 'service', domain: 'telecom', category: 'Mobile', name: 'Mobile 20 GB', vendorId: carrier }),
      ),
      officeSuite: await id(
        products.add(actor, { kind: 'license', domain: 'it', category: 'Office', name: 'Office suite', vendorId: hardware }),
      ),
    },
  };
}
