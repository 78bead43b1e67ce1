import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, Money, newId, notFound, Refusal, requirePermission } from '#platform';
import { Ledger } from '../ledger/ledger.service.js';
import type { Posting } from '../ledger/ledger.writer.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import type { CommitmentEvent, CommitmentState } from './commitment.entity.js';

export interface CommitmentInput {
  /** What reserves the money, e.g. `order_line` and its id. The same source again is the same commitment. */
  sourceKind: string;
  sourceId: string;
  amount: Money;
  description: string;
  itemId?: string;
  costCenterId?: string;
  vendorId?: string;
  /** The day on which it will probably be paid; now where nobody knows. */
  expectedOn?: string | null;
}

export interface CommitmentPosting {
  idempotencyKey: string;
  /** In the commitment's currency, together no more than what is left of it. */
  entries: readonly EntryInput[];
  /** Whether nothing more is to come, so that what is left is let go. */
  final?: boolean;
}

export interface CommitmentView {
  id: string;
  state: CommitmentState;
  amount: Money;
  remaining: Money;
}

interface CommitmentRow {
  id: string;
  state: CommitmentState;
  amountMinor: string;
  remainingMinor: string;
  currency: string;
}

const ROW = 'id, state, amount_minor::text AS "amountMinor", remaining_minor::text AS "remainingMinor", currency';

/** Money that is reserved until it is spent (posted, in one or several goes) or let go (voided). */
@Injectable()
export class Commitments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `validation_failed` unless the amount is above zero; `conflict` where the source reserved another amount before */
  commit(actor: Actor, input: CommitmentInput): Promise<CommitmentView> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      if (input.amount.minor <= 0n)
        throw new Refusal('validation_failed', 'A commitment is above zero.', { pointer: '/amount/amountMinor' });
      const { sourceKind, sourceId, amount } = input;
      const id = newId();
      const inserted = await this.database.first(
        `INSERT INTO commitments (id, organization_id, source_kind, source_id, item_id, cost_center_id, vendor_id, description, currency,
           amount_minor, remaining_minor, state, expected_on, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, 'pending', $12, $11, $11)
         ON CONFLICT (organization_id, source_kind, source_id) DO NOTHING RETURNING id`,
        [
          id,
          actor.organizationId,
          sourceKind,
          sourceId,
          input.itemId ?? null,
          input.costCenterId ?? null,
          input.vendorId ?? null,
          input.description,
          amount.currency,
          amount.minor.toString(),
          this.clock.now(),
          input.expectedOn ?? null,
        ],
      );
      const row = await this.database.one<CommitmentRow>(
        `SELECT ${ROW} FROM commitments WHERE organization_id = $1 AND source_kind = $2 AND source_id = $3`,
        [actor.organizationId, sourceKind, sourceId],
      );
      const known = viewOf(row);
      if (!inserted && !known.amount.equals(amount))
        throw new Refusal('conflict', 'The same source has reserved another amount.');
      if (inserted) await this.tell(actor, id, 'committed', amount, {});
      return known;
    });
  }

  /** Another day is known on which what is pending will probably be paid. */
  async expect(actor: Actor, ids: readonly string[], expectedOn: string): Promise<void> {
    requirePermission(actor, 'spend.post');
    await this.database.transaction(actor, () =>
      this.database.query(
        `UPDATE commitments SET expected_on = $2, version = version + 1, updated_at = $3
         WHERE id = ANY($1::uuid[]) AND state = 'pending' AND expected_on IS DISTINCT FROM $2::date`,
        [ids, expectedOn, this.clock.now()],
      ),
    );
  }

  /** Posts entries against what was reserved. @throws Refusal as `Ledger.post`; `not_found`; `conflict` once it is closed; `capacity_exceeded` beyond what is left */
  postCommitment(actor: Actor, id: string, { idempotencyKey, entries, final = false }: CommitmentPosting): Promise<Posting> {
    return this.database.transaction(actor, async () => {
      const { state, remaining } = await this.lock(actor, id);
      const posting = await this.ledger.post(actor, { idempotencyKey, entries });
      if (posting.repeated) return posting;
      if (state !== 'pending') throw new Refusal('conflict', `The commitment is ${state} already.`);
      const spent = Money.sum(
        remaining.currency,
        entries.map(({ amount }) => amount),
      );
      if (spent.minor <= 0n || spent.compare(remaining) > 0) {
        throw new Refusal('capacity_exceeded', `${remaining} is left of the commitment, so ${spent} cannot be posted.`);
      }
      const left = remaining.minus(spent);
      await this.tell(actor, id, 'posted', spent, { postingId: posting.id });
      if (final && !left.isZero) await this.tell(actor, id, 'released', left, {});
      await this.update(actor, id, final ? Money.zero(left.currency) : left, 'posted');
      return posting;
    });
  }

  /** Lets go what is left. Nothing happens to what has been posted. @throws Refusal `not_found`, `conflict` once it is closed */
  voidCommitment(actor: Actor, id: string, reason: string): Promise<CommitmentView> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const known = await this.lock(actor, id);
      if (known.state !== 'pending') throw new Refusal('conflict', `The commitment is ${known.state} already.`);
      const nothing = Money.zero(known.remaining.currency);
      await this.tell(actor, id, 'voided', known.remaining, { reason });
      await this.update(actor, id, nothing, 'voided');
      return { ...known, state: 'voided', remaining: nothing };
    });
  }

  /**
   * Reserves again what had been posted, since what it was posted for was taken back.
   * @throws Refusal `not_found`, `conflict` once it was let go, `capacity_exceeded` beyond what was reserved at first
   */
  restore(actor: Actor, id: string, amount: Money, reason: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const { state, amount: reserved, remaining } = await this.lock(actor, id);
      if (state === 'voided') throw new Refusal('conflict', 'The commitment was let go already.');
      const again = remaining.plus(amount);
      if (amount.minor <= 0n || again.compare(reserved) > 0)
        throw new Refusal('capacity_exceeded', `${reserved} was reserved, so ${again} cannot be again.`);
      await this.tell(actor, id, 'restored', amount, { reason });
      await this.update(actor, id, again, 'posted');
    });
  }

  /**
   * Reserves another amount than before, for what is yet to be posted. What was posted in full is pending again where it is raised.
   * @throws Refusal `not_found`; `conflict` once it was let go; `capacity_exceeded` below what has been posted
   */
  amend(actor: Actor, id: string, amount: Money, reason: string): Promise<CommitmentView> {
    return this.database.transaction(actor, async () => {
      requirePermission(actor, 'spend.post');
      const known = await this.lock(actor, id);
      if (known.state === 'voided') throw new Refusal('conflict', 'The commitment is voided already.');
      if (amount.minor <= 0n)
        throw new Refusal('validation_failed', 'A commitment is above zero.', { pointer: '/amount/amountMinor' });
      const change = amount.minus(known.amount);
      if (change.isZero) return known;
      const remaining = known.remaining.plus(change);
      if (remaining.isNegative) {
        throw new Refusal('capacity_exceeded', `More than ${amount} has been posted of the commitment.`);
      }
      await this.tell(actor, id, change.isNegative ? 'lowered' : 'raised', change.isNegative ? change.negated() : change, {
        reason,
      });
      await this.database.query(
        `UPDATE commitments SET amount_minor = $3, remaining_minor = $4, state = $5, version = version + 1, updated_at = $6
         WHERE organization_id = $1 AND id = $2`,
        [
          actor.organizationId,
          id,
          amount.minor.toString(),
          remaining.minor.toString(),
          remaining.isZero ? 'posted' : 'pending',
          this.clock.now(),
        ],
      );
      return { id, amount, remaining, state: remaining.isZero ? 'posted' : 'pending' };
    });
  }

  /** Lets go all that is reserved for an item. */
  async voidOfItem(actor: Actor, itemId: string, reason: string): Promise<void> {
    const pending = await this.database.query<{ id: string }>(
      `SELECT id FROM commitments WHERE organization_id = $1 AND item_id = $2 AND state = 'pending' ORDER BY id FOR UPDATE`,
      [actor.organizationId, itemId],
    );
    for (const { id } of pending) await this.voidCommitment(actor, id, reason);
  }

  private async lock(actor: Actor, id: string): Promise<CommitmentView> {
    const row = await this.database.first<CommitmentRow>(
      `SELECT ${ROW} FROM commitments WHERE organization_id = $1 AND id = $2 FOR UPDATE`,
      [actor.organizationId, id],
    );
    if (!row) throw notFound('The commitment');
    return viewOf(row);
  }

  private async update(actor: Actor, id: string, remaining: Money, closed: CommitmentState): Promise<void> {
    await this.database.query(
      `UPDATE commitments SET remaining_minor = $3, state = $4, version = version + 1, updated_at = $5 WHERE organization_id = $1 AND id = $2`,
      [actor.organizationId, id, remaining.minor.toString(), remaining.isZero ? closed : 'pending', this.clock.now()],
    );
  }

  private async tell(
    actor: Actor,
    id: string,
    kind: CommitmentEvent['kind'],
    amount: Money,
    { postingId = null, reason = null }: { postingId?: string | null; reason?: string | null },
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO commitment_events (id, organization_id, commitment_id, kind, amount_minor, posting_id, reason, actor_name, occurred_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), actor.organizationId, id, kind, amount.minor.toString(), postingId, reason, actor.name, this.clock.now()],
    );
    await this.audit.record(actor, {
      action: `commitment.${kind}`,
      subjectKind: 'commitment',
      subjectId: id,
      after: { amount, reason },
    });
  }
}

function viewOf({ id, state, amountMinor, remainingMinor, currency }: CommitmentRow): CommitmentView {
  return { id, state, amount: Money.of(BigInt(amountMinor), currency), remaining: Money.of(BigInt(remainingMinor), currency) };
}
