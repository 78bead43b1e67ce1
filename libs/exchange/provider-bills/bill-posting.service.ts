import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, decimalsOf, Refusal } from '#platform';
import { Ledger, OrganizationCalendar } from '#spend';
import type { BillState } from './bill.entities.js';
import { type BilledSum, entriesOf } from './bill-entry.rules.js';
import { ENTRIES } from './bills.sql.js';

interface KnownBill {
  id: string;
  provider: string;
  account: string;
  period: string;
  currency: string;
  /** A hash of what was posted. */
  content: string | null;
  round: number;
}

export interface PostedBills {
  posted: number;
  replaced: number;
  unchanged: number;
}

export interface RepostedBills {
  changed: number;
  unchanged: number;
}

const keyOf = (billId: string, round: number): string =>
  round === 0 ? `provider-bill:${billId}` : `provider-bill:${billId}:${round}`;

/** Posts what providers bill. A bill of the same account and month takes the place of the one before it: that is reversed, and posted anew. */
@Injectable()
export class BillPosting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * All bills of a file or none; again, it changes nothing.
   * @param leaveRefused posts what could be read although some rows could not
   * @throws Refusal `not_found`, `guard_failed` for refused rows that nobody left out on purpose, `exchange_rate_missing`, `forbidden`
   */
  post(actor: Actor, fileId: string, leaveRefused: boolean): Promise<PostedBills> {
    requireReach(actor, 'spend.post', {});
    return this.database.transaction(actor, async () => {
      const file = await this.requireFile(actor, fileId);
      if (file.refused > 0 && !leaveRefused)
        throw new Refusal('guard_failed', `${file.refused} of its rows cannot be read; say that they are left out.`, {
          pointer: '/leaveRefused',
          facts: { refused: file.refused },
        });
      await this.hold(actor, fileId);
      const bills = await this.bills(actor, fileId, 'ready');
      const counts: PostedBills = { posted: 0, replaced: 0, unchanged: 0 };
      for (const bill of bills) counts[await this.postOne(actor, bill, file.fileName)] += 1;
      if (bills.length > 0)
        await this.audit.record(actor, {
          ...{ action: 'provider_file.posted', subjectKind: 'provider_file', subjectId: fileId },
          after: { ...counts, leftOut: file.refused },
        });
      return counts;
    });
  }

  /** How many posted bills of a file would come out otherwise by the rules of now. @throws Refusal `not_found` */
  outdated(actor: Actor, fileId: string): Promise<RepostedBills> {
    return this.database.reading(actor, async () => {
      await this.requireFile(actor, fileId);
      const counts: RepostedBills = { changed: 0, unchanged: 0 };
      for (const bill of await this.bills(actor, fileId, 'posted'))
        counts[(await this.reckoned(actor, bill)).content === bill.content ? 'unchanged' : 'changed'] += 1;
      return counts;
    });
  }

  /**
   * Posts again, by the rules of now, those posted bills of a file that come out otherwise: what stands of them is reversed. Again, it
   * changes nothing.
   * @throws Refusal `not_found`, `exchange_rate_missing`, `forbidden`
   */
  repost(actor: Actor, fileId: string): Promise<RepostedBills> {
    requireReach(actor, 'spend.post', {});
    return this.database.transaction(actor, async () => {
      await this.requireFile(actor, fileId);
      await this.hold(actor, fileId);
      const counts: RepostedBills = { changed: 0, unchanged: 0 };
      for (const bill of await this.bills(actor, fileId, 'posted')) {
        const { sums, content } = await this.reckoned(actor, bill);
        counts[content === bill.content ? 'unchanged' : 'changed'] += 1;
        if (content === bill.content) continue;
        await this.ledger.reversePosting(actor, keyOf(bill.id, bill.round), 'Other rules say whom it is for.');
        await this.write(actor, bill, bill.round + 1, sums, content);
      }
      if (counts.changed > 0)
        await this.audit.record(actor, {
          ...{ action: 'provider_file.reposted', subjectKind: 'provider_file', subjectId: fileId },
          after: { ...counts },
        });
      return counts;
    });
  }

  private async postOne(actor: Actor, bill: KnownBill, fileName: string): Promise<keyof PostedBills> {
    const { sums, content } = await this.reckoned(actor, bill);
    const before = await this.database.first<{ id: string; content: string; round: number }>(
      `SELECT id, content, round FROM provider_bills WHERE organization_id = $1 AND state = 'posted'
         AND (provider, account, period, currency) = ($2, $3, $4::date, $5)`,
      [actor.organizationId, bill.provider, bill.account, bill.period, bill.currency],
    );
    if (before?.content === content) {
      await this.mark(actor, bill, 'unchanged', content, null);
      return 'unchanged';
    }
    if (before) {
      await this.ledger.reversePosting(actor, keyOf(before.id, before.round), `Corrected by ${fileName}`.slice(0, 500));
      await this.database.query(
        `UPDATE provider_bills SET state = 'replaced', version = version + 1, updated_at = $3 WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, before.id, this.clock.now()],
      );
    }
    await this.write(actor, bill, bill.round, sums, content);
    return before ? 'replaced' : 'posted';
  }

  private async write(actor: Actor, bill: KnownBill, round: number, sums: readonly BilledSum[], content: string): Promise<void> {
    const entries = entriesOf(sums, bill, await this.calendar.today(actor));
    if (entries.length > 0) await this.ledger.post(actor, { idempotencyKey: keyOf(bill.id, round), entries });
    const total = sums.reduce((all, { minor }) => all + BigInt(minor), 0n);
    await this.mark(actor, { id: bill.id, round }, 'posted', content, total.toString());
  }

  /** What a bill comes to by the rules of now, and a hash of it. */
  private async reckoned(actor: Actor, { id, currency }: KnownBill): Promise<{ sums: BilledSum[]; content: string }> {
    const sums = await this.database.query<BilledSum>(ENTRIES, [
      actor.organizationId,
      [id],
      String(10n ** BigInt(decimalsOf(currency))),
    ]);
    return { sums, content: createHash('sha256').update(JSON.stringify(sums)).digest('hex') };
  }

  private bills(actor: Actor, fileId: string, state: BillState): Promise<KnownBill[]> {
    return this.database.query<KnownBill>(
      `SELECT id, provider, account, period::text AS period, currency, content, round FROM provider_bills
       WHERE organization_id = $1 AND file_id = $2 AND state = $3 ORDER BY period, provider, account, currency`,
      [actor.organizationId, fileId, state],
    );
  }

  private async requireFile(actor: Actor, fileId: string): Promise<{ refused: number; fileName: string }> {
    const file = await this.database.first<{ refused: number; fileName: string }>(
      'SELECT refused, file_name AS "fileName" FROM provider_files WHERE organization_id = $1 AND id = $2',
      [actor.organizationId, fileId],
    );
    if (!file) throw new Refusal('not_found', 'There is no such file.');
    return file;
  }

  /** Of two files that bill the same month one takes the place of the other; and none is removed while it is posted. */
  private async hold(actor: Actor, fileId: string): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('provider_bills:' || $1::text, 0))`, [
      actor.organizationId,
    ]);
    await this.database.query('SELECT FROM provider_bills WHERE organization_id = $1 AND file_id = $2 FOR UPDATE', [
      actor.organizationId,
      fileId,
    ]);
  }

  private async mark(
    actor: Actor,
    { id, round }: Pick<KnownBill, 'id' | 'round'>,
    state: 'posted' | 'unchanged',
    content: string,
    minor: string | null,
  ): Promise<void> {
    await this.database.query(
      `UPDATE provider_bills SET state = $3, content = $4, posted_minor = $5, round = $6, version = version + 1, updated_at = $7
       WHERE organization_id = $1 AND id = $2`,
      [actor.organizationId, id, state, content, minor, round, this.clock.now()],
    );
  }
}
