import { Injectable } from '@nestjs/common';
import { dueAfter, type WorkingCalendar, WorkingCalendars, workingMinutesBetween } from '#organization';
import { type Actor, Clock, Database } from '#platform';
import type { WaitingRules } from '../policies/policy-book.rules.js';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';

interface StepTimes {
  id: string;
  remindsAt: Date | null;
  escalatesAt: Date | null;
  expiresAt: Date | null;
}

const MINUTES_OF_AN_HOUR = 60;

/** Until when steps wait, in working hours of the organisation's usual calendar. Needs the open transaction that holds the request. */
@Injectable()
export class ApprovalTimes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: WorkingCalendars,
  ) {}

  /** Begins to count for steps that are being asked now, as the policy says under which the request was sent. */
  async begin(actor: Actor, { id }: Pick<PurchaseRequest, 'id'>, stepIds: readonly string[]): Promise<void> {
    const rules = await this.rulesOf(id);
    if (!rules || stepIds.length === 0) return;
    const calendar = await this.calendar(actor);
    const now = this.clock.now();
    const after = (hours: number | undefined): Date | null =>
      hours === undefined ? null : dueAfter(calendar, now, hours * MINUTES_OF_AN_HOUR);
    const times = {
      remindsAt: after(rules.remindAfterHours),
      escalatesAt: after(rules.escalation?.afterHours),
      expiresAt: after(rules.expireAfterHours),
    };
    await this.write(stepIds.map((stepId) => ({ id: stepId, ...times })));
  }

  /** What was left of the working time when the question was asked is left of it now. */
  async goOn(actor: Actor, { id, round }: Pick<PurchaseRequest, 'id' | 'round'>, pausedAt: Date): Promise<void> {
    const steps = await this.database.query<StepTimes>(
      `SELECT id, reminds_at AS "remindsAt", escalates_at AS "escalatesAt", expires_at AS "expiresAt" FROM approval_steps
       WHERE request_id = $1 AND round = $2 AND state = 'open' AND least(reminds_at, escalates_at, expires_at) IS NOT NULL`,
      [id, round],
    );
    if (steps.length === 0) return;
    const calendar = await this.calendar(actor);
    const now = this.clock.now();
    const later = (at: Date | null): Date | null => at && dueAfter(calendar, now, workingMinutesBetween(calendar, pausedAt, at));
    await this.write(
      steps.map((step) => ({
        id: step.id,
        remindsAt: later(step.remindsAt),
        escalatesAt: later(step.escalatesAt),
        expiresAt: later(step.expiresAt),
      })),
    );
  }

  async rulesOf(requestId: string): Promise<WaitingRules | null> {
    const { rules } = await this.database.one<{ rules: WaitingRules | null }>(
      `SELECT p.book -> 'waiting' AS rules FROM purchase_requests r JOIN approval_policies p ON p.id = r.policy_id WHERE r.id = $1`,
      [requestId],
    );
    return rules;
  }

  private async calendar(actor: Actor): Promise<WorkingCalendar> {
    const usual = (await this.calendars.of(actor, [null])).get(null);
    if (!usual) throw new Error('An organisation always has a usual calendar.');
    return usual;
  }

  private async write(times: readonly StepTimes[]): Promise<void> {
    await this.database.query(
      `UPDATE approval_steps s SET reminds_at = t."remindsAt", escalates_at = t."escalatesAt", expires_at = t."expiresAt"
       FROM jsonb_to_recordset($1) AS t(id uuid, "remindsAt" timestamptz, "escalatesAt" timestamptz, "expiresAt" timestamptz)
       WHERE s.id = t.id`,
      [JSON.stringify(times)],
    );
  }
}
