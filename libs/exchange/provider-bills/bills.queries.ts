import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, Money, type Page } from '#platform';
import { neutralised } from '../csv/csv-cells.rules.js';
import type {
  ProviderBillDto,
  ProviderFileDetailDto,
  ProviderFileDto,
  ProviderFileQuery,
  ProviderRuleDto,
  UnmatchedChargesDto,
} from './bill.dto.js';
import type { BillProblem } from './bill-row.rules.js';
import { UNMATCHED } from './bills.sql.js';

const listing: Listing = {
  select: `f.id, f.file_name AS "fileName", f.edition, f.rows, f.refused, b.bills, b.ready, f.created_by AS "createdBy", f.created_at AS "createdAt"`,
  from: `provider_files f CROSS JOIN LATERAL (
    SELECT count(*)::integer AS bills, (count(*) FILTER (WHERE state = 'ready'))::integer AS ready FROM provider_bills WHERE file_id = f.id) b`,
  id: 'f.id',
  sortable: { createdAt: 'f.created_at', fileName: 'f.file_name' },
  usual: '-createdAt',
  searched: ['f.file_name'],
  label: 'The file',
};

/** Files of providers, what they bill, and the rules. Needs a reading scope. */
@Injectable()
export class BillQueries {
  constructor(private readonly database: Database) {}

  list(query: ProviderFileQuery): Promise<Page<ProviderFileDto>> {
    return listPage<ProviderFileDto>(this.database, listing, query);
  }

  /** @throws Refusal `not_found` */
  async find(actor: Actor, id: string): Promise<ProviderFileDetailDto> {
    const file = await readOne<ProviderFileDto>(this.database, listing, id);
    const bills = await this.database.query<Omit<ProviderBillDto, 'posted'> & { postedMinor: string | null }>(
      `SELECT id, provider, account, account_name AS "accountName", period::text AS period, currency, rows, trim_scale(billed)::text AS billed,
         trim_scale(effective)::text AS effective, state, posted_minor::text AS "postedMinor"
       FROM provider_bills WHERE organization_id = $1 AND file_id = $2 ORDER BY period, provider, account, currency`,
      [actor.organizationId, id],
    );
    const unmatched = await this.database.query<UnmatchedChargesDto>(UNMATCHED, [
      actor.organizationId,
      bills.map((bill) => bill.id),
    ]);
    return {
      ...file,
      statements: bills.map(({ postedMinor, ...bill }) => ({
        ...bill,
        posted: postedMinor === null ? null : Money.of(BigInt(postedMinor), bill.currency).toJSON(),
      })),
      unmatched,
    };
  }

  /** The rows that cannot be read, as pieces of a CSV file. @throws Refusal `not_found` */
  async *refused(id: string): AsyncGenerator<string> {
    const { problems } = await readOne<{ problems: BillProblem[] }>(
      this.database,
      { ...listing, select: 'f.problems', from: 'provider_files f' },
      id,
    );
    yield stringify([['row', 'column', 'reason', 'value']]);
    yield stringify(problems.map(({ row, column, reason, value }) => [String(row), column, reason, neutralised(value)]));
  }

  rules(actor: Actor): Promise<ProviderRuleDto[]> {
    return this.database.query<ProviderRuleDto>(
      `SELECT r.id, r.position, r.provider, r.service, r.sub_account AS "subAccount", r.resource, r.tag_name AS "tagName", r.tag_value AS "tagValue",
         r.item_id AS "itemId", i.tag AS "itemTag", r.cost_center_id AS "costCenterId", c.code AS "costCenterCode",
         r.cost_center_tag AS "costCenterTag", r.vendor_id AS "vendorId", v.name AS "vendorName", r.version
       FROM provider_rules r LEFT JOIN items i ON i.id = r.item_id LEFT JOIN cost_centers c ON c.id = r.cost_center_id
         LEFT JOIN vendors v ON v.id = r.vendor_id
       WHERE r.organization_id = $1 ORDER BY r.position`,
      [actor.organizationId],
    );
  }
}
