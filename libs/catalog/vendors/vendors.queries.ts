import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page } from '#platform';
import type { BillingAccountDto, BillingAccountQuery, VendorDto, VendorQuery } from './vendor.dto.js';

const vendors: Listing = {
  select: `v.id, v.name, v.is_carrier AS "isCarrier", v.website, v.support_email AS "supportEmail", v.support_phone AS "supportPhone",
    v.support_url AS "supportUrl", v.account_manager AS "accountManager", v.notes, v.active, v.version,
    v.created_at AS "createdAt", v.updated_at AS "updatedAt"`,
  from: 'vendors v',
  id: 'v.id',
  sortable: { name: 'v.name', createdAt: 'v.created_at' },
  usual: 'name',
  searched: ['v.name', 'v.website'],
  label: 'The vendor',
};

const accounts: Listing = {
  select: `a.id, a.vendor_id AS "vendorId", v.name AS "vendorName", a.number, a.name, a.currency, a.cost_center_id AS "costCenterId",
    c.code AS "costCenterCode", a.active, a.version, a.created_at AS "createdAt", a.updated_at AS "updatedAt"`,
  from: 'billing_accounts a JOIN vendors v ON v.id = a.vendor_id LEFT JOIN cost_centers c ON c.id = a.cost_center_id',
  id: 'a.id',
  sortable: { number: 'a.number', vendorName: 'v.name', createdAt: 'a.created_at' },
  usual: 'number',
  searched: ['a.number', 'a.name', 'v.name'],
  label: 'The billing account',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class VendorsQueries {
  constructor(private readonly database: Database) {}

  vendors(query: VendorQuery): Promise<Page<VendorDto>> {
    return listPage(this.database, vendors, query, [
      ['v.active = ?', query.active],
      ['v.is_carrier = ?', query.isCarrier],
    ]);
  }

  vendor(id: string): Promise<VendorDto> {
    return readOne(this.database, vendors, id);
  }

  accounts(query: BillingAccountQuery): Promise<Page<BillingAccountDto>> {
    return listPage(this.database, accounts, query, [
      ['a.active = ?', query.active],
      ['a.vendor_id = ?', query.vendorId],
    ]);
  }

  account(id: string): Promise<BillingAccountDto> {
    return readOne(this.database, accounts, id);
  }
}
