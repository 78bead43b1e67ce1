import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Clock, Database, Log, Refusal } from '#platform';
import { AlertWatch } from './alerts/alert-watch.service.js';
import { CarryOvers } from './budgets/carry-over.service.js';
import { Accruals } from './charges/accruals.service.js';
import { monthsAfter } from './days.js';
import { DepreciationRuns } from './depreciation/depreciation-runs.service.js';
import { Outlook } from './outlook/outlook.service.js';
import { RateFeed } from './rates/rate-feed.service.js';
import { Rollups } from './rollup/rollups.service.js';

const MONTHS_AHEAD = 6;

@Injectable()
export class SpendSchedules extends Schedules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly rollups: Rollups,
    private readonly accruals: Accruals,
    private readonly feed: RateFeed,
    private readonly depreciation: DepreciationRuns,
    private readonly alerts: AlertWatch,
    private readonly outlook: Outlook,
    private readonly carryOvers: CarryOvers,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'spend.roll-up',
      does: 'Adds what was posted to the spend by item, month and dimension.',
      cron: '*/5 * * * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.rollups.rollUp(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'spend.reconcile',
      does: 'Compares the sums of spend with the ledger and reports where they differ.',
      cron: '20 2 * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          const differences = await this.rollups.reconcile(actor);
          if (differences > 0)
            this.log.error({ organizationId: actor.organizationId, differences }, 'Sums of spend differ from the ledger');
        }),
    }),
    defineSchedule({
      name: 'spend.accrue-charges',
      does: 'Posts the recurring charges that have come due.',
      cron: '*/10 * * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.accruals.accrueDue(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'spend.foresee',
      does: 'Reckons what charges will post and what reaches its end of life, where something changed.',
      cron: '5-59/10 * * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          await this.outlook.follow(actor);
        }),
    }),
    defineSchedule({
      name: 'spend.carry-budgets',
      does: 'Carries what is left of budgets whose months are closed into the next period.',
      cron: '10 4 * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.carryOvers.carryAll(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'spend.watch',
      does: 'Looks for what is worth a word in what was spent, and tells finance.',
      cron: '25 * * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          await this.alerts.watch(actor);
        }),
    }),
    defineSchedule({
      name: 'spend.depreciate',
      does: 'Posts the depreciation of the months that are over, and what turned out otherwise.',
      cron: '40 * * * *',
      run: ({ forEachOrganization, signal }) => forEachOrganization((actor) => this.depreciation.runAll(actor, signal)),
    }),
    defineSchedule({
      name: 'spend.fetch-rates',
      does: 'Fetches the reference rates of the day from the configured feed.',
      // The bank publishes about 16:00 of its own time on working days; a feed that was away is asked again in the evening.
      cron: '15 16,18,21 * * 1-5',
      timeZone: 'Europe/Berlin',
      run: ({ signal }) => this.fetchRates(signal),
    }),
    defineSchedule({
      name: 'spend.make-partitions',
      does: 'Makes the partitions of the ledger for the coming months.',
      cron: '30 3 * * *',
      run: () => this.makePartitions(),
    }),
  ];

  private async fetchRates(signal: AbortSignal): Promise<void> {
    if (!this.feed.isOn) return;
    try {
      await this.feed.sync(signal);
    } catch (error) {
      // Another organisation's server may be away; the last known rates serve meanwhile.
      if (!(error instanceof Refusal)) throw error;
      this.log.warn({ code: error.code }, error.reason);
    }
  }

  private async makePartitions(): Promise<void> {
    const today = this.clock.today();
    await this.database.systemTransaction(() =>
      this.database.query('SELECT spend_ensure_partitions($1, $2)', [monthsAfter(today, -1), monthsAfter(today, MONTHS_AHEAD)]),
    );
  }
}
