import { Injectable } from '@nestjs/common';
import { nextRun } from '#messaging';
import { type RecordKind, Records, UserActors, withoutGaps } from '#organization';
import { type Actor, AuditTrail, Clock, Database, may, Refusal } from '#platform';
import { type ExploreQuery, OrganizationCalendar } from '#spend';
import { ReportCouriers } from './report-couriers.js';
import { cronOf, type ReportTimes } from './report-times.rules.js';
import type { NewSpendReportDto, SpendReportChangesDto } from './spend-report.dto.js';
import { SpendReport } from './spend-report.entity.js';

const records: RecordKind<SpendReport> = {
  entity: SpendReport,
  noun: 'spend_report',
  label: 'The report',
  edit: 'spend.read',
  constraints: {},
};

/** Reports of spend that are sent again and again: whose they are, when they go, and to whom. Set up by those who see all of it. */
@Injectable()
export class SpendReports {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly users: UserActors,
    private readonly audit: AuditTrail,
    private readonly couriers: ReportCouriers,
  ) {}

  /** @throws Refusal `validation_failed` for recipients who may not see spend or times that there are not */
  add(actor: Actor, { question, ...report }: NewSpendReportDto): Promise<SpendReport> {
    return this.database.transaction(actor, async () => {
      await this.requireRecipients(actor, report.recipientIds);
      return this.records.add(actor, records, {
        ...report,
        ...{
          question: askedOf(question),
          ownerId: actor.id,
          paused: false,
          lastSentAt: null,
          lastSentTo: 0,
          lastFailure: null,
        },
        nextDueAt: await this.nextDue(actor, report),
      });
    });
  }

  /** Its owner's, or of whoever shares views for all. @throws Refusal `not_found`, `forbidden`, `version_stale`, `validation_failed` */
  amend(actor: Actor, id: string, version: number, changes: SpendReportChangesDto): Promise<SpendReport> {
    return this.database.transaction(actor, async () => {
      const known = await this.own(actor, id);
      if (changes.recipientIds) await this.requireRecipients(actor, changes.recipientIds);
      const after = { ...known, ...withoutGaps(changes) };
      return this.records.amend(actor, records, id, version, {
        ...changes,
        nextDueAt: await this.nextDue(actor, after),
      });
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const { name, question } = await this.own(actor, id);
      await this.database.manager.delete(SpendReport, { id });
      const before = { name, question };
      await this.audit.record(actor, { action: 'spend_report.removed', subjectKind: 'spend_report', subjectId: id, before });
    });
  }

  /** Beside its times. @throws Refusal `not_found`, `forbidden` */
  async sendNow(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const report = await this.own(actor, id);
      await this.couriers.send(actor, report, this.clock.now());
    });
  }

  private async own(actor: Actor, id: string): Promise<SpendReport> {
    const report = await this.records.lock(actor, records, id);
    if (report.ownerId !== actor.id && !may(actor, 'views.share'))
      throw new Refusal('forbidden', 'This report is somebody else’s.');
    return report;
  }

  private async requireRecipients(actor: Actor, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) throw new Refusal('validation_failed', 'Say who gets it.', { pointer: '/recipientIds' });
    const found = await this.users.of(actor.organizationId, ids);
    const missing = ids.filter((id) => !found.some((user) => user.actor.id === id && may(user.actor, 'spend.read')));
    if (missing.length > 0)
      throw new Refusal('validation_failed', 'Not all of them may see what is spent.', {
        pointer: '/recipientIds',
        facts: { missing },
      });
  }

  private async nextDue(actor: Actor, times: ReportTimes): Promise<Date> {
    if (times.cadence !== 'monthly' && times.day > 7)
      throw new Refusal('validation_failed', 'A week has seven days.', { pointer: '/day' });
    const timeZone = await this.calendar.timeZone(actor);
    return nextRun({ name: 'spend report', cron: cronOf(times), timeZone }, this.clock.now());
  }
}

/** What is asked, without what belongs to a page of the answer. */
function askedOf({ limit: _limit, after: _after, q: _q, ...question }: ExploreQuery): Record<string, unknown> {
  return question;
}
