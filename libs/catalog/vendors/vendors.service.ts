import { Injectable } from '@nestjs/common';
import {
  type Ensured,
  ensuredBy,
  type Facts,
  noSuch,
  type RecordKind,
  Records,
  SetWise,
  type SetWiseTable,
  taken,
} from '#organization';
import type { Actor } from '#platform';
import { BillingAccount, Vendor } from './vendor.entity.js';

export type VendorFacts = Partial<Facts<Vendor>> & { name: string };
export type BillingAccountFacts = Partial<Facts<BillingAccount>> & { vendorId: string; number: string; currency: string };

/** A vendor as a file tells it. */
export interface VendorRow {
  name: string;
  isCarrier?: boolean | undefined;
}

export const vendorRecords: RecordKind<Vendor> = {
  entity: Vendor,
  noun: 'vendor',
  label: 'The vendor',
  edit: 'catalog.edit',
  constraints: { vendors_name: taken('There is a vendor of this name.', '/name') },
};

const accountRecords: RecordKind<BillingAccount> = {
  entity: BillingAccount,
  noun: 'billing_account',
  label: 'The billing account',
  edit: 'catalog.edit',
  constraints: {
    billing_accounts_number: taken('This vendor has an account with this number.', '/number'),
    billing_accounts_vendor: noSuch('vendor', '/vendorId'),
    billing_accounts_cost_center: noSuch('cost centre', '/costCenterId'),
  },
};

const setWiseTable: SetWiseTable<VendorRow> = {
  table: 'vendors',
  noun: 'vendor',
  columns: {
    name: { column: 'name', type: 'text', identity: true },
    isCarrier: { column: 'is_carrier', type: 'boolean', fallback: 'false' },
  },
  keys: [{ value: 'lower(r.name)', unique: true, says: 'this name' }],
};

@Injectable()
export class Vendors {
  constructor(
    private readonly records: Records,
    private readonly setWise: SetWise,
  ) {}

  /** @throws Refusal `already_exists` for the name */
  add(actor: Actor, facts: VendorFacts): Promise<Vendor> {
    return this.records.add(actor, vendorRecords, facts);
  }

  /** @throws Refusal `already_exists`, `version_stale`, `not_found` */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<VendorFacts>): Promise<Vendor> {
    return this.records.amend(actor, vendorRecords, id, version, changes);
  }

  /** Finds vendors by name, whatever its case, and adds those that are missing; a name may come many times. */
  ensureMany(actor: Actor, rows: readonly VendorRow[]): Promise<Ensured> {
    return ensuredBy(
      rows,
      ({ name }) => name,
      (distinct) => this.setWise.upsert(actor, setWiseTable, distinct),
    );
  }

  /** @throws Refusal `already_exists` for the number, `validation_failed` for an unknown vendor or cost centre */
  addAccount(actor: Actor, facts: BillingAccountFacts): Promise<BillingAccount> {
    return this.records.add(actor, accountRecords, facts);
  }

  /** @throws Refusal as `addAccount`, `version_stale`, `not_found` */
  amendAccount(
    actor: Actor,
    id: string,
    version: number | undefined,
    changes: Partial<Omit<BillingAccountFacts, 'vendorId'>>,
  ): Promise<BillingAccount> {
    return this.records.amend(actor, accountRecords, id, version, changes);
  }
}
