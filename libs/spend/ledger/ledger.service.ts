import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Database, newId, notFound, Refusal, requirePermission } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { EntryResolver } from './entry-resolver.js';
import { type KeptEntry, LedgerReversals, negativeOf } from './ledger.reversals.js';
import { LedgerWriter, type Posting } from './ledger.writer.js';
import type { EntryKind } from './ledger-kinds.js';
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
    private readonly reversals: LedgerReversals,
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
      const [entry] = await this.reversals.entries(actor, [entryId]);
      if (!entry) throw notFound('The ledger entry');
      if (entry.reversesId) throw new Refusal('conflict', 'A reversal is not reversed; post the amount again instead.');
      requireReach(actor, 'spend.post', { businessUnitId: entry.businessUnitId });
      const begun = await this.writer.begin(actor, `reversal:${newId()}`, inputHash({ entryId, reason }), 1);
      if (typeof begun !== 'string') return begun;
      const [reversalId = ''] = await this.writer.append(actor, begun, [
        negativeOf(entry, await this.calendar.today(actor), reason),
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

  /**
   * Takes all entries of a posting back that were not taken back before.
   * @returns what had been posted, in minor units of its one currency; nothing for a key under which nothing was posted
   * @throws Refusal `forbidden`
   */
  reversePosting(actor: Actor, idempotencyKey: string, reason: string): Promise<bigint> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const entries = await this.reversals.ofPosting(actor, idempotencyKey);
      for (const { businessUnitId } of entries) requireReach(actor, 'spend.post', { businessUnitId });
      const standing = entries.filter(({ reversed }) => !reversed);
      if (standing.length > 0) await this.takeBack(actor, idempotencyKey, standing, reason);
      return entries.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
    });
  }

  /** What postings under these keys came to, by kind of entry. Needs a reading scope or an open transaction. */
  async sumsOf(actor: Actor, idempotencyKeys: readonly string[]): Promise<Map<EntryKind, bigint>> {
    const sums = await this.database.query<{ kind: EntryKind; sum: string }>(
      `SELECT e.kind, sum(e.amount_minor)::text AS sum FROM ledger_postings p JOIN ledger_entries e ON e.posting_id = p.id
       WHERE p.organization_id = $1 AND p.idempotency_key = ANY($2::text[]) GROUP BY e.kind`,
      [actor.organizationId, idempotencyKeys],
    );
    return new Map(sums.map(({ kind, sum }) => [kind, BigInt(sum)]));
  }

  private async takeBack(actor: Actor, key: string, entries: readonly KeptEntry[], reason: string): Promise<void> {
    const begun = await this.writer.begin(actor, `reversal:${newId()}`, inputHash({ key, reason }), entries.length);
    if (typeof begun !== 'string') throw new Error('A new key cannot have been used before.');
    await this.reversals.append(actor, begun, entries, reason);
    await this.audit.record(actor, {
      action: 'ledger.reversed',
      subjectKind: 'ledger_posting',
      subjectId: begun,
      after: { entries: entries.length, reason },
    });
  }
}
