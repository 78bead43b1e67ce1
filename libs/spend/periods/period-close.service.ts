import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, type FieldProblem, isCalendarDate, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import type { FiscalPeriod } from './fiscal-period.entity.js';
import { type CheckName, type Finding, PeriodChecks } from './period-checks.js';

/** A warning of the checklist, and why the period is closed all the same. */
export interface AcceptedWarning {
  check: CheckName;
  reason: string;
}

/** Work that is done with closing itself, in its transaction, while nobody can post. */
export interface ClosingWork {
  freeze(actor: Actor, month: string): Promise<void>;
}

type PeriodState = Pick<FiscalPeriod, 'id' | 'state'>;

/** Longer than this nobody who posts waits for somebody who closes. */
const MOST_WAIT = '5s';

/** Closes months: begun, checked, and closed for good. Whatever would count in a closed month counts in the first open one. */
@Injectable()
export class PeriodClose {
  private readonly works: ClosingWork[] = [];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly checks: PeriodChecks,
    private readonly audit: AuditTrail,
  ) {}

  /** Names what is to be frozen with a period. */
  register(work: ClosingWork): void {
    this.works.push(work);
  }

  /** Tells everybody that the month is being closed. Once more changes nothing. @throws Refusal `forbidden`, `validation_failed`, `conflict` */
  begin(actor: Actor, day: string): Promise<void> {
    return this.changing(actor, day, async (month) => {
      await this.row(actor, month);
    });
  }

  /** Leaves it open for now. Once more changes nothing. @throws Refusal `forbidden`, `validation_failed`, `conflict` once it is closed */
  giveUp(actor: Actor, day: string): Promise<void> {
    return this.changing(actor, day, async (month) => {
      await this.requireOpen(actor, month);
      const gone = await this.database.first<{ id: string }>(
        `DELETE FROM fiscal_periods WHERE organization_id = $1 AND month = $2 AND state = 'closing' RETURNING id`,
        [actor.organizationId, month],
      );
      if (gone) await this.record(actor, 'fiscal_period.left_open', gone.id, { month });
    });
  }

  /**
   * Closes the month for good, with all that was before it where it is the first. Once more changes nothing.
   * @throws Refusal `forbidden`, `validation_failed`; `guard_failed` naming each check that stands in the way; `conflict` while somebody posts for long
   */
  close(actor: Actor, day: string, accepted: readonly AcceptedWarning[] = []): Promise<void> {
    return this.changing(actor, day, async (month) => {
      if ((await this.find(actor, month))?.state === 'closed') return;
      const findings = settled(await this.checks.findings(actor, month), accepted);
      // Before anything that those who post wait for, such as the audit trail: they hold the periods already.
      await this.holdAlone(actor);
      const { id, state } = await this.row(actor, month);
      if (state === 'closed') return;
      for (const work of this.works) await work.freeze(actor, month);
      await this.database.query(
        `UPDATE fiscal_periods SET state = 'closed', closed_at = $3, closed_by = $4, findings = $5::jsonb, version = version + 1, updated_at = $3
         WHERE organization_id = $1 AND id = $2`,
        [actor.organizationId, id, this.clock.now(), actor.name, JSON.stringify(findings)],
      );
      await this.record(actor, 'fiscal_period.closed', id, { month, findings: findings.filter(({ count }) => count > 0) });
    });
  }

  private changing(actor: Actor, day: string, work: (month: string) => Promise<void>): Promise<void> {
    requireReach(actor, 'periods.close');
    if (!isCalendarDate(day))
      throw new Refusal('validation_failed', 'A period is named by a day of its month.', { pointer: '?month' });
    return this.database.transaction(actor, () => work(monthOf(day)));
  }

  /** The month's row, locked; made where there is none yet. */
  private async row(actor: Actor, month: string): Promise<PeriodState> {
    const known = await this.find(actor, month, 'FOR UPDATE');
    if (known) return known;
    await this.requireOpen(actor, month);
    const id = newId();
    const made = await this.database.first<PeriodState>(
      `INSERT INTO fiscal_periods (id, organization_id, month, state, begun_at, begun_by, created_at, updated_at)
       VALUES ($1, $2, $3, 'closing', $4, $5, $4, $4) ON CONFLICT (organization_id, month) DO NOTHING RETURNING id, state`,
      [id, actor.organizationId, month, this.clock.now(), actor.name],
    );
    if (made) await this.record(actor, 'fiscal_period.begun', id, { month });
    const row = made ?? (await this.find(actor, month, 'FOR UPDATE'));
    if (!row) throw new Refusal('conflict', 'Somebody else left the period open just now.');
    return row;
  }

  private find(actor: Actor, month: string, lock: 'FOR UPDATE' | '' = ''): Promise<PeriodState | undefined> {
    return this.database.first<PeriodState>(
      `SELECT id, state FROM fiscal_periods WHERE organization_id = $1 AND month = $2 ${lock}`,
      [actor.organizationId, month],
    );
  }

  private async requireOpen(actor: Actor, month: string): Promise<void> {
    const { open } = await this.database.one<{ open: boolean }>('SELECT coalesce($2 >= spend_first_open($1), true) AS open', [
      actor.organizationId,
      month,
    ]);
    if (!open) throw new Refusal('conflict', 'The period is closed, and a closed period never changes.');
  }

  private async holdAlone(actor: Actor): Promise<void> {
    await this.database.query(`SET LOCAL lock_timeout = '${MOST_WAIT}'`);
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_periods:' || $1::text, 0))`, [
      actor.organizationId,
    ]);
    await this.database.query(`SET LOCAL lock_timeout = DEFAULT`);
  }

  private record(actor: Actor, action: string, subjectId: string, after: Record<string, unknown>): Promise<unknown> {
    return this.audit.record(actor, { action, subjectKind: 'fiscal_period', subjectId, after });
  }
}

/** The findings with what was said to the warnings. @throws Refusal `guard_failed` */
function settled(findings: readonly Finding[], accepted: readonly AcceptedWarning[]): Finding[] {
  const reasons = new Map(accepted.map(({ check, reason }) => [check, reason]));
  const problems: FieldProblem[] = findings
    .filter(({ check, severity, count }) => count > 0 && (severity === 'blocking' || !reasons.has(check)))
    .map(({ check, severity, count }) => ({
      pointer: '/accepted',
      code: check,
      reason:
        severity === 'blocking'
          ? `${check}: ${count} in the way.`
          : `${check}: ${count}, to be accepted with a reason or cleared.`,
    }));
  if (problems.length > 0)
    throw new Refusal('guard_failed', 'The checklist of the period is not clear yet.', { problems, facts: { findings } });
  return findings.map((finding) => ({
    ...finding,
    reason: finding.count > 0 ? (reasons.get(finding.check) ?? null) : null,
  }));
}
