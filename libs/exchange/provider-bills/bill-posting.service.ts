import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, decimalsOf, Refusal } from '#platform';
import { Ledger, OrganizationCalendar } from '#spend';
import { type BilledSum, entriesOf } from './bill-entry.rules.js';
import { ENTRIES } from './bills.sql.js';

interface ReadyBill {
  id: string;
  provider: string;
  account: string;
  period: string;
  currency: string;
}

export interface PostedBills {
  posted: number;
  replaced: number;
  unchanged: number;
}

const keyOf = (billId: string): string => `provider-bill:${billId}`;

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
      const file = await this.database.first<{ refused: number; fileName: string }>(
        'SELECT refused, file_name AS "fileName" FROM provider_files WHERE organization_id = $1 AND id = $2',
        [actor.organizationId, fileId],
      );
      if (!file) throw new Refusal('not_found', 'There is no such file.');
      if (file.refused > 0 && !leaveRefused)
        throw new Refusal('guard_failed', `${file.refused} of its rows cannot be read; say that they are left out.`, {
          pointer: '/leaveRefused',
          facts: { refused: file.refused },
        });
      // One file at a time, so that of two that bill the same month one takes the place of the other.
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('provider_bills:' || $1::text, 0))`, [
        actor.organizationId,
      ]);
      const bills = await this.database.query<ReadyBill>(
        `SELECT id, provider, account, period::text AS period, currency FROM provider_bills
         WHERE organization_id = $1 AND file_id = $2 AND state = 'ready' ORDER BY period, provider, account, currency`,
        [actor.organizationId, fileId],
      );
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

  private async postOne(actor: Actor, bill: ReadyBill, fileName: string): Promise<keyof PostedBills> {
    const sums = await this.database.query<BilledSum>(ENTRIES, [
      actor.organizationId,
      [bill.id],
      String(10n ** BigInt(decimalsOf(bill.currency))),
    ]);
    const content = createHash('sha256').update(JSON.stringify(sums)).digest('hex');
    const before = await this.database.first<{ id: string; content: string }>(
      `SELECT id, content FROM provider_bills WHERE organization_id = $1 AND state = 'posted'
         AND (provider, account, period, currency) = ($2, $3, $4::date, $5)`,
      [actor.organizationId, bill.provider, bill.account, bill.period, bill.currency],
    );
    if (before?.content === content) {
      await this.mark(actor, bill.id, 'unchanged', content, null);
      return 'unchanged';
    }
    if (before) {
      await this.ledger.reversePosting(actor, keyOf(before.id), `Corrected by ${fileName}`.slice(0, 500));
      await this.database.query(
        `UPDATE provider_bills SET state = 'replaced', version = version + 1, updated_at = $3 WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, before.id, this.clock.now()],
      );
    }
    const entries = entriesOf(sums, bill, await this.calendar.today(actor));
    if (entries.length > 0) await this.ledger.post(actor, { idempotencyKey: keyOf(bill.id), entries });
    const total = sums.reduce((all, { minor }) => all + BigInt(minor), 0n);
    await this.mark(actor, bill.id, 'posted', content, total.toString());
    return before ? 'replaced' : 'posted';
  }

  private async mark(
    actor: Actor,
    id: string,
    state: 'posted' | 'unchanged',
    content: string,
    minor: string | null,
  ): Promise<void> {
    await this.database.query(
      `UPDATE provider_bills SET state = $3, content = $4, posted_minor = $5, version = version + 1, updated_at = $6
       WHERE organization_id = $1 AND id = $2`,
      [actor.organizationId, id, state, content, minor, this.clock.now()],
    );
  }
}
