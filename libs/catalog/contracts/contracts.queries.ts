import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { Database, type Page } from '#platform';
import type { ContractDetailDto, ContractDto, ContractQuery, ContractRateDto, ContractRateQuery } from './contract.dto.js';
import { contractVerbs, noticeBy, verbsFrom } from './contract.lifecycle.js';

const contracts: Listing = {
  select: `c.id, c.vendor_id AS "vendorId", v.name AS "vendorName", c.billing_account_id AS "billingAccountId", a.number AS "billingAccountNumber",
    c.number, c.name, c.state, c.currency, c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.notice_days AS "noticeDays",
    c.renewal, c.renewal_months AS "renewalMonths", c.minimum_minor::text AS "minimumMinor", c.minimum_months AS "minimumMonths", c.notes, c.version, c.created_at AS "createdAt", c.updated_at AS "updatedAt"`,
  from: 'contracts c JOIN vendors v ON v.id = c.vendor_id LEFT JOIN billing_accounts a ON a.id = c.billing_account_id',
  id: 'c.id',
  sortable: {
    number: 'c.number',
    name: 'c.name',
    startsOn: 'c.starts_on',
    // Those without an end come last.
    endsOn: `coalesce(c.ends_on, 'infinity')`,
    createdAt: 'c.created_at',
  },
  usual: 'number',
  searched: ['c.number', 'c.name', 'v.name'],
  label: 'The contract',
};

const rates: Listing = {
  select: `r.id, r.product_id AS "productId", p.name AS "productName", r.charge_kind AS "chargeKind", r.valid_from::text AS "validFrom",
    r.valid_until::text AS "validUntil", trim_scale(r.rate)::text AS rate, r.unit, c.currency`,
  from: 'contract_rates r JOIN contracts c ON c.id = r.contract_id JOIN products p ON p.id = r.product_id',
  id: 'r.id',
  sortable: { validFrom: 'r.valid_from', productName: 'p.name' },
  usual: '-validFrom',
  searched: ['p.name', 'p.sku'],
  label: 'The rate',
};

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ContractsQueries {
  constructor(private readonly database: Database) {}

  list(query: ContractQuery): Promise<Page<ContractDto>> {
    return listPage(this.database, contracts, query, [
      ['c.state = ?', query.state],
      ['c.vendor_id = ?', query.vendorId],
      ['c.billing_account_id = ?', query.billingAccountId],
      ['c.ends_on < ?', query.endsBefore],
    ]);
  }

  async get(id: string): Promise<ContractDetailDto> {
    const contract = await readOne<ContractDto>(this.database, contracts, id);
    const last = noticeBy(contract);
    const verbs = verbsFrom(contract.state).map((verb) => ({ verb, label: contractVerbs[verb].label }));
    return { ...contract, ...(last === undefined ? {} : { noticeBy: last }), verbs };
  }

  /** @throws Refusal `not_found` for the contract */
  async rates(contractId: string, query: ContractRateQuery): Promise<Page<ContractRateDto>> {
    await readOne(this.database, contracts, contractId);
    return listPage(this.database, rates, query, [
      ['r.contract_id = ?', contractId],
      ['r.product_id = ?', query.productId],
      ['r.valid_from <= ? AND (r.valid_until IS NULL OR r.valid_until > ?)', query.on],
    ]);
  }

  rate(id: string): Promise<ContractRateDto> {
    return readOne(this.database, rates, id);
  }
}
