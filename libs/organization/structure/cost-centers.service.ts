import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type Facts, Records } from '../records/records.js';
import { type Ensured, ensuredBy, SetWise } from '../records/set-wise.js';
import type { SetWiseTable } from '../records/set-wise.rules.js';
import type { CostCenter } from './cost-center.entity.js';
import { costCenterRecords } from './units.records.js';

export type CostCenterFacts = Partial<Facts<CostCenter>> & { code: string; name: string };

/** A cost centre as a file tells it: its code and, where the file knows, its name and unit. */
export interface CostCenterRow {
  code: string;
  name?: string;
  businessUnitId?: string;
}

const setWiseTable: SetWiseTable<CostCenterRow> = {
  table: 'cost_centers',
  noun: 'cost_center',
  columns: {
    code: { column: 'code', type: 'text', identity: true },
    name: { column: 'name', type: 'text', fallback: 'code' },
    businessUnitId: { column: 'business_unit_id', type: 'uuid' },
  },
  keys: [{ value: 'lower(r.code)', unique: true, says: 'this code' }],
};

@Injectable()
export class CostCenters {
  constructor(
    private readonly records: Records,
    private readonly setWise: SetWise,
  ) {}

  /** @throws Refusal `already_exists` for the code, `validation_failed` for an unknown unit or owner */
  add(actor: Actor, facts: CostCenterFacts): Promise<CostCenter> {
    return this.records.add(actor, costCenterRecords, facts);
  }

  /** @throws Refusal as `add`, and `version_stale` */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<CostCenterFacts>): Promise<CostCenter> {
    return this.records.amend(actor, costCenterRecords, id, version, changes);
  }

  /** Finds cost centres by code, whatever its case, and adds those that are missing; a code may come many times. */
  ensureMany(actor: Actor, rows: readonly CostCenterRow[]): Promise<Ensured> {
    return ensuredBy(
      rows,
      ({ code }) => code,
      (distinct) => this.setWise.upsert(actor, setWiseTable, distinct),
    );
  }
}
