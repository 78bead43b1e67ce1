import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne, requireReach } from '#organization';
import { type Actor, Database, type Page } from '#platform';
import { LedgerReferences } from '../ledger/references.queries.js';
import type { ChargeDto, ChargeQuery } from './charge.dto.js';

const listing: Listing = {
  select: `c.id, c.item_id AS "itemId", c.kind, c.description, json_build_object('amountMinor', c.amount_minor::text, 'currency', c.currency) AS amount,
    c.cadence, c.every, c.billed, c.cycle_day AS "cycleDay", c.prorated, c.follows_item AS "followsItem", c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn",
    c.vendor_id AS "vendorId", c.contract_id AS "contractId", c.prices, c.free_months AS "freeMonths", c.free_spans AS "freeSpans", c.minimum_months AS "minimumMonths",
    c.fee_minor::text AS "feeMinor", c.fee_percent::text AS "feePercent", c.fee_posted_minor::text AS "feePostedMinor",
    c.index_percent::text AS "indexPercent", c.index_on::text AS "indexOn", c.index_months AS "indexMonths", c.per_seat AS "perSeat",
    c.least_seats AS "leastSeats", c.rated_by_contract AS "ratedByContract", posted.until::text AS "postedUntil", c.accrue_from::text AS "dueOn",
    c.blocked_by AS "blockedBy", c.version`,
  from: `recurring_charges c LEFT JOIN LATERAL (
      SELECT max(period_until) AS until FROM charge_periods WHERE charge_id = c.id AND posted_minor <> 0
    ) AS posted ON true`,
  id: 'c.id',
  sortable: { createdAt: 'c.created_at', description: 'c.description' },
  usual: 'createdAt',
  searched: ['c.description'],
  label: 'The charge',
};

@Injectable()
export class ChargeList {
  constructor(
    private readonly database: Database,
    private readonly references: LedgerReferences,
  ) {}

  /** @throws Refusal `not_found` for the item, `forbidden` */
  page(actor: Actor, itemId: string, query: ChargeQuery): Promise<Page<ChargeDto>> {
    return this.database.reading(actor, async () => {
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, itemId));
      const filters = [
        ['c.organization_id = ?', actor.organizationId],
        ['c.item_id = ?', itemId],
      ] as const;
      return listPage<ChargeDto>(this.database, listing, query, filters);
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  read(actor: Actor, id: string): Promise<ChargeDto> {
    return this.database.reading(actor, async () => {
      const charge = await readOne<ChargeDto>(this.database, listing, id);
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, charge.itemId));
      return charge;
    });
  }
}
