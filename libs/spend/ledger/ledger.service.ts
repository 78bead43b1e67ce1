import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Database, newId, notFound, Refusal, requirePermission } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { EntryResolver } from './entry-resolver.js';
import { LedgerWriter, type NewEntry, type Posting } from './ledger.writer.js';
import { type EntryInput, entryProblems, inputHash } from './posting.rules.js';

export interface PostingInput {
  /** Unique in the organisation; the same key with the same entries is the same posting, however often it is sent. */
  idempotencyKey: string;
  entries: readonly EntryInput[];
}

/** The append-only ledger: what was spent is posted, what was wrong is reversed, and nothing is ever changed. */
@Injectable()
export class Ledger {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly resolver: EntryResolver,
    private readonly writer: LedgerWriter,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Posts entries together or not at all.
   * @throws Refusal `validation_failed`, `exchange_rate_missing`, `forbidden`, `idempotency_key_reused`
   */
  post(actor: Actor, { idempotencyKey, entries }: PostingInput): Promise<Posting> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      if (entries.length === 0)
        throw new Refusal('validation_failed', 'A posting needs at least one entry.', { pointer: '/entries' });
      const problems = entryProblems(entries, await this.calendar.today(actor));
      if (problems.length > 0)
        throw new Refusal('validation_failed', 'Some entries cannot be posted.', { problems: problems.slice(0, 100) });
      const begun = await this.writer.begin(actor, idempotencyKey, inputHash(entries), entries.length);
      if (typeof begun !== 'string') return begun;
      const resolved = await this.resolver.resolve(actor, 'spend.post', entries);
      const entryIds = await this.writer.append(actor, begun, resolved);
      await this.audit.record(actor, {
        action: 'ledger.posted',
        subjectKind: 'ledger_posting',
        subjectId: begun,
        after: { entries: entries.length },
      });
      return { id: begun, entryIds, repeated: false };
    });
  }

  /**
   * Takes an entry back by its negative, in the same month and at the same rate, so that both cancel out exactly.
   * @throws Refusal `not_found`, `forbidden`, `conflict` where it was reversed before or is a reversal itself
   */
  reverse(actor: Actor, entryId: string, reason: string): Promise<Posting> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const entry = await this.database.first<NewEntry>(ENTRY, [actor.organizationId, entryId]);
      if (!entry) throw notFound('The ledger entry');
      if (entry.reversesId) throw new Refusal('conflict', 'A reversal is not reversed; post the amount again instead.');
      requireReach(actor, 'spend.post', { businessUnitId: entry.businessUnitId });
      const begun = await this.writer.begin(actor, `reversal:${newId()}`, inputHash({ entryId, reason }), 1);
      if (typeof begun !== 'string') return begun;
      const [reversalId = ''] = await this.writer.append(actor, begun, [
        {
          ...entry,
          amountMinor: (-BigInt(entry.amountMinor)).toString(),
          baseAmountMinor: (-BigInt(entry.baseAmountMinor)).toString(),
          bookedOn: await this.calendar.today(actor),
          reversesId: entryId,
          reason,
        },
      ]);
      const first = await this.database.first(
        `INSERT INTO ledger_reversals (reversed_id, organization_id, reversal_id) VALUES ($1, $2, $3) ON CONFLICT (reversed_id) DO NOTHING RETURNING reversed_id`,
        [entryId, actor.organizationId, reversalId],
      );
      if (!first) throw new Refusal('conflict', 'This entry was reversed before.');
      await this.audit.record(actor, {
        action: 'ledger_entry.reversed',
        subjectKind: 'ledger_entry',
        subjectId: entryId,
        after: { reversalId, reason },
      });
      return { id: begun, entryIds: [reversalId], repeated: false };
    });
  }
}

const ENTRY = `
  SELECT item_id AS "itemId", month::text, booked_on::text AS "bookedOn", kind, amount_minor::text AS "amountMinor", currency,
    base_amount_minor::text AS "baseAmountMinor", base_currency AS "baseCurrency", exchange_rate::text AS "exchangeRate",
    cost_center_id AS "costCenterId", business_unit_id AS "businessUnitId", vendor_id AS "vendorId", contract_id AS "contractId",
    product_id AS "productId", domain, item_kind AS "itemKind", description, reverses_id AS "reversesId", reason
  FROM ledger_entries WHERE organization_id = $1 AND id = $2`;
