import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type Facts, Records } from '../records/records.js';
import { SetWise, type SetWiseOutcome } from '../records/set-wise.js';
import type { SetWiseTable } from '../records/set-wise.rules.js';
import type { Location } from './location.entity.js';
import { locationRecords } from './units.records.js';

export type LocationFacts = Partial<Facts<Location>> & { name: string };

/** A location as a file tells it. What it leaves out stays as it is. */
export interface LocationRow {
  name: string;
  code?: string | undefined;
  parentId?: string | undefined;
  addressLine1?: string | undefined;
  addressLine2?: string | undefined;
  city?: string | undefined;
  region?: string | undefined;
  postalCode?: string | undefined;
  /** ISO 3166-1, two capital letters. */
  country?: string | undefined;
  timeZone?: string | undefined;
  managerId?: string | undefined;
}

const setWiseTable: SetWiseTable<LocationRow> = {
  table: 'locations',
  noun: 'location',
  columns: {
    name: { column: 'name', type: 'text', identity: true },
    code: { column: 'code', type: 'text' },
    parentId: { column: 'parent_id', type: 'uuid' },
    addressLine1: { column: 'address_line1', type: 'text' },
    addressLine2: { column: 'address_line2', type: 'text' },
    city: { column: 'city', type: 'text' },
    region: { column: 'region', type: 'text' },
    postalCode: { column: 'postal_code', type: 'text' },
    country: { column: 'country', type: 'text' },
    timeZone: { column: 'time_zone', type: 'text' },
    managerId: { column: 'manager_id', type: 'uuid' },
  },
  keys: [{ value: 'lower(r.name)', unique: true, says: 'this name' }],
};

@Injectable()
export class Locations {
  constructor(
    private readonly records: Records,
    private readonly setWise: SetWise,
  ) {}

  /** @throws Refusal `already_exists` for the name beside its siblings or the code, `validation_failed` for an unknown parent or manager */
  add(actor: Actor, facts: LocationFacts): Promise<Location> {
    return this.records.add(actor, locationRecords, facts);
  }

  /** @throws Refusal as `add`, `version_stale`, and `conflict` when the location would come to lie below itself */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<LocationFacts>): Promise<Location> {
    return this.records.amend(actor, locationRecords, id, version, changes);
  }

  /** Adds and changes the locations of a file, which are known by their name alone, wherever in the tree they are. */
  upsertMany(actor: Actor, rows: readonly LocationRow[]): Promise<SetWiseOutcome[]> {
    return this.setWise.upsert(actor, setWiseTable, rows);
  }
}
