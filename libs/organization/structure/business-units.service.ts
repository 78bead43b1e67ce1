import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type Facts, Records } from '../records/records.js';
import type { BusinessUnit } from './business-unit.entity.js';
import { businessUnitRecords } from './units.records.js';

export type BusinessUnitFacts = Partial<Facts<BusinessUnit>> & { name: string };

@Injectable()
export class BusinessUnits {
  constructor(private readonly records: Records) {}

  /** @throws Refusal `already_exists` for the name beside its siblings or the code, `validation_failed` for an unknown parent */
  add(actor: Actor, facts: BusinessUnitFacts): Promise<BusinessUnit> {
    return this.records.add(actor, businessUnitRecords, facts);
  }

  /** @throws Refusal as `add`, `version_stale`, and `conflict` when the unit would come to lie below itself */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<BusinessUnitFacts>): Promise<BusinessUnit> {
    return this.records.amend(actor, businessUnitRecords, id, version, changes);
  }
}
