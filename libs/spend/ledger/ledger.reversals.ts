import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { LedgerWriter, type NewEntry } from './ledger.writer.js';

/** An entry as it is kept, and whether it was taken back. */
export interface KeptEntry extends NewEntry {
  id: string;
  reversed: boolean;
}

/** What was posted and does not stand is taken back by its negative, in the same month and at the same rate, so that both cancel out exactly. */
@Injectable()
export class LedgerReversals {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly writer: LedgerWriter,
  ) {}

  /** @param since the first month that any of them counts in */
  entries(actor: Actor, ids: readonly string[], since = '-infinity'): Promise<KeptEntry[]> {
    return this.database.query<KeptEntry>(`${KEPT} AND e.id = ANY($2::uuid[]) AND e.month >= $3::date ORDER BY e.id`, [
      actor.organizationId,
      ids,
      since,
    ]);
  }

  ofPosting(actor: Actor, idempotencyKey: string): Promise<KeptEntry[]> {
    return this.database.query<KeptEntry>(
      `${KEPT} AND e.posting_id = (SELECT id FROM ledger_postings WHERE organization_id = $1 AND idempotency_key = $2) ORDER BY e.id`,
      [actor.organizationId, idempotencyKey],
    );
  }

  /** Appends the negatives to a posting that was begun. An entry that somebody else takes back just now fails the transaction. */
  async append(actor: Actor, postingId: string, entries: readonly KeptEntry[], reason: string): Promise<string[]> {
    if (entries.length === 0) return [];
    const today = await this.calendar.today(actor);
    const reversalIds = await this.writer.append(
      actor,
      postingId,
      entries.map((entry) => negativeOf(entry, today, reason)),
    );
    await this.database.query(
      `INSERT INTO ledger_reversals (reversed_id, organization_id, reversal_id)
       SELECT g.entry, $3, g.reversal FROM unnest($1::uuid[], $2::uuid[]) AS g(entry, reversal)`,
      [entries.map(({ id }) => id), reversalIds, actor.organizationId],
    );
    return reversalIds;
  }
}

export function negativeOf({ id, reversed: _, ...entry }: KeptEntry, bookedOn: string, reason: string): NewEntry {
  return {
    ...entry,
    amountMinor: (-BigInt(entry.amountMinor)).toString(),
    baseAmountMinor: (-BigInt(entry.baseAmountMinor)).toString(),
    bookedOn,
    reversesId: id,
    reason,
  };
}

const KEPT = `
  SELECT e.id, e.item_id AS "itemId", e.month::text, e.booked_on::text AS "bookedOn", e.kind, e.amount_minor::text AS "amountMinor", e.currency,
    e.base_amount_minor::text AS "baseAmountMinor", e.base_currency AS "baseCurrency", e.exchange_rate::text AS "exchangeRate",
    e.cost_center_id AS "costCenterId", e.business_unit_id AS "businessUnitId", e.vendor_id AS "vendorId", e.contract_id AS "contractId",
    e.product_id AS "productId", e.domain, e.item_kind AS "itemKind", e.location_id AS "locationId", e.person_id AS "personId", e.category,
    e.spend_class AS "spendClass", e.description, e.reverses_id AS "reversesId", e.reason,
    EXISTS (SELECT FROM ledger_reversals r WHERE r.reversed_id = e.id) AS reversed
  FROM ledger_entries e WHERE e.organization_id = $1`;
