import { Injectable } from '@nestjs/common';
import { AuditChain, AuditChecks, Clock, Database } from '#platform';
import { defineSchedule, type Schedule, Schedules } from './schedule.js';

const DAY = 86_400_000;
/** How long a repeated request still gets the answer of the first; clients give up far sooner. */
const ANSWERS_KEPT_DAYS = 7;

/** What the platform needs done again and again; it knows no schedules itself, being to the left of them. */
@Injectable()
export class PlatformSchedules extends Schedules {
  constructor(
    private readonly chain: AuditChain,
    private readonly checks: AuditChecks,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'platform.seal-audit-trail',
      does: 'Seals new entries of the audit trail into the hash chain.',
      cron: '* * * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          await this.chain.seal(actor);
        }),
    }),
    defineSchedule({
      name: 'platform.verify-audit-trail',
      does: 'Recomputes the hash chain of the audit trail and remembers whether it holds.',
      cron: '17 2 * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          await this.checks.check(actor);
        }),
    }),
    defineSchedule({
      name: 'platform.forget-idempotency-keys',
      does: 'Forgets the answers to requests with an Idempotency-Key after a week.',
      cron: '41 3 * * *',
      run: async () => {
        const before = new Date(this.clock.now().getTime() - ANSWERS_KEPT_DAYS * DAY);
        await this.database.systemTransaction(() =>
          this.database.query('DELETE FROM idempotent_requests WHERE created_at < $1', [before]),
        );
      },
    }),
  ];
}
