import { Injectable } from '@nestjs/common';
import { Vendors } from '#catalog';
import { CostCenters, Locations, SetWise, type SetWiseOutcome, type SetWiseTable } from '#organization';
import { type Actor, Database, Refusal } from '#platform';
import { distinct, type Missing, Names } from './names.js';

type Wanted = Iterable<string | undefined>;

const FIND = {
  locations: 'SELECT lower(name) AS name, id FROM locations WHERE lower(name) = ANY($1)',
  vendors: 'SELECT lower(name) AS name, id FROM vendors WHERE lower(name) = ANY($1)',
  costCenters: 'SELECT lower(code) AS name, id FROM cost_centers WHERE lower(code) = ANY($1)',
  businessUnits: 'SELECT lower(name) AS name, id FROM business_units WHERE lower(name) = ANY($1)',
} as const;

const businessUnitTable: SetWiseTable<{ name: string }> = {
  table: 'business_units',
  noun: 'business_unit',
  columns: { name: { column: 'name', type: 'text' } },
  keys: [{ value: 'lower(r.name)', unique: true, says: 'this name' }],
};

/** Places, units, vendors and cost centres by the names that files call them. What a file names and nobody knows is added with it. */
@Injectable()
export class Directory {
  constructor(
    private readonly database: Database,
    private readonly places: Locations,
    private readonly vendorRecords: Vendors,
    private readonly centers: CostCenters,
    private readonly setWise: SetWise,
  ) {}

  locations(actor: Actor, wanted: Wanted, missing: Missing): Promise<Names> {
    return this.find(actor, FIND.locations, wanted, missing, async (names) => {
      const outcomes = await this.places.upsertMany(
        actor,
        names.map((name) => ({ name })),
      );
      return idsOf(names, outcomes);
    });
  }

  businessUnits(actor: Actor, wanted: Wanted, missing: Missing): Promise<Names> {
    return this.find(actor, FIND.businessUnits, wanted, missing, async (names) => {
      const outcomes = await this.setWise.upsert(
        actor,
        businessUnitTable,
        names.map((name) => ({ name })),
      );
      return idsOf(names, outcomes);
    });
  }

  vendors(actor: Actor, wanted: Wanted, missing: Missing): Promise<Names> {
    return this.find(actor, FIND.vendors, wanted, missing, async (names) => {
      const { ids } = await this.vendorRecords.ensureMany(
        actor,
        names.map((name) => ({ name })),
      );
      return ids;
    });
  }

  costCenters(actor: Actor, wanted: Wanted, missing: Missing): Promise<Names> {
    return this.find(actor, FIND.costCenters, wanted, missing, async (codes) => {
      const { ids } = await this.centers.ensureMany(
        actor,
        codes.map((code) => ({ code })),
      );
      return ids;
    });
  }

  private async find(
    actor: Actor,
    sql: string,
    wanted: Wanted,
    missing: Missing,
    add: (names: string[]) => Promise<ReadonlyMap<string, string>>,
  ): Promise<Names> {
    const names = distinct(wanted);
    if (names.length === 0) return new Names(new Map());
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ name: string; id: string }>(sql, [names.map((name) => name.toLowerCase())]),
    );
    const known = new Map(rows.map(({ name, id }) => [name, id]));
    const shared = new Set(rows.filter(({ name, id }) => known.get(name) !== id).map(({ name }) => name));
    const unknown = names.filter((name) => !known.has(name.toLowerCase()));
    for (const name of shared) known.delete(name);
    const added = missing === 'leave' ? [] : unknown;
    const found = new Names(known, new Set(added.map((name) => name.toLowerCase())), shared);
    return unknown.length > 0 && missing === 'add' ? found.with(await add(unknown)) : found;
  }
}

function idsOf(names: readonly string[], outcomes: readonly SetWiseOutcome[]): Map<string, string> {
  return new Map(
    outcomes.map((outcome) => {
      if (outcome.outcome === 'refused') throw new Refusal('conflict', outcome.reason);
      return [names[outcome.row] ?? '', outcome.id];
    }),
  );
}
