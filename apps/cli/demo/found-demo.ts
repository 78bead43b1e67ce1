import type { INestApplicationContext } from '@nestjs/common';
import { Products, Vendors } from '#catalog';
import { BusinessUnits, CostCenters, Locations, Organizations, People, type SetWiseOutcome } from '#organization';
import { type Actor, systemActor } from '#platform';
import {
  type DemoPerson,
  demoCostCenters,
  demoLocations,
  demoOrganization,
  demoProducts,
  demoUnits,
  demoVendors,
} from './demo-world.js';

/** The ids of what the demo's things refer to, by their names in the plan. */
export interface DemoGround {
  actor: Actor;
  costCenters: ReadonlyMap<string, string>;
  unitOfCostCenter: ReadonlyMap<string, string>;
  locations: ReadonlyMap<string, string>;
  vendors: ReadonlyMap<string, string>;
  /** By the vendor. */
  contracts: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** Founds the demo's organisation: units, cost centres, places, people, vendors, products. */
export async function foundDemo(
  app: INestApplicationContext,
  plannedPeople: readonly DemoPerson[],
): Promise<Omit<DemoGround, 'contracts'>> {
  const { id } = await app.get(Organizations, { strict: false }).create(demoOrganization);
  const actor = systemActor(id, 'demo');
  const units = new Map<string, string>();
  for (const { code, name } of demoUnits)
    units.set(code, (await app.get(BusinessUnits, { strict: false }).add(actor, { code, name })).id);
  const costCenterRows = demoCostCenters().map(({ code, name, unit }) => ({ code, name, businessUnitId: found(units, unit) }));
  const { ids: costCenters } = await app.get(CostCenters, { strict: false }).ensureMany(actor, costCenterRows);
  const locations = await foundLocations(app, actor);
  const { ids: vendors } = await app.get(Vendors, { strict: false }).ensureMany(actor, demoVendors);
  const products = await foundProducts(app, actor, vendors);
  const unitOfCostCenter = new Map(costCenterRows.map(({ code, businessUnitId }) => [code, businessUnitId]));
  const people = await foundPeople(app, actor, plannedPeople, { costCenters, unitOfCostCenter, locations });
  return { actor, costCenters, unitOfCostCenter, locations, vendors, products, people };
}

async function foundLocations(app: INestApplicationContext, actor: Actor): Promise<Map<string, string>> {
  const service = app.get(Locations, { strict: false });
  const ids = new Map<string, string>();
  for (const { name, country, timeZone, rooms } of demoLocations) {
    const { id } = await service.add(actor, { name, country, timeZone });
    ids.set(name, id);
    for (const room of rooms)
      ids.set(`${name} / ${room}`, (await service.add(actor, { name: `${name} ${room}`, parentId: id })).id);
  }
  return ids;
}

async function foundProducts(
  app: INestApplicationContext,
  actor: Actor,
  vendors: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const rows = demoProducts.map(({ kind, domain, category, name, vendor, needsImei, hasStorage }) => ({
    kind,
    domain,
    category,
    name,
    manufacturer: vendor,
    vendorId: found(vendors, vendor),
    needsImei: needsImei ?? false,
    hasStorage: hasStorage ?? false,
  }));
  const outcomes = await app.get(Products, { strict: false }).upsertMany(actor, rows);
  return new Map(outcomes.map((outcome, place) => [rows[place]?.name ?? '', idOf(outcome)]));
}

async function foundPeople(
  app: INestApplicationContext,
  actor: Actor,
  planned: readonly DemoPerson[],
  ground: Pick<DemoGround, 'costCenters' | 'unitOfCostCenter' | 'locations'>,
): Promise<Map<string, string>> {
  const rows = planned.map(({ name, email, employeeNumber, costCenter, location }) => ({
    name,
    email,
    employeeNumber,
    costCenterId: found(ground.costCenters, costCenter),
    businessUnitId: found(ground.unitOfCostCenter, costCenter),
    locationId: found(ground.locations, location),
  }));
  const outcomes = await app.get(People, { strict: false }).upsertMany(actor, rows);
  return new Map(outcomes.map((outcome, place) => [planned[place]?.email ?? '', idOf(outcome)]));
}

export function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo names ${name}, which it has not founded.`);
  return id;
}

function idOf(outcome: SetWiseOutcome): string {
  if (outcome.outcome === 'refused') throw new Error(`A row of the demo was refused: ${outcome.reason}`);
  return outcome.id;
}
