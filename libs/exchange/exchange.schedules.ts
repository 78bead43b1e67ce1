import { Injectable } from '@nestjs/common';
import { defineSchedule, Schedules } from '#messaging';
import { Uploads } from './imports/uploads.service.js';
import { ReportCouriers } from './spend-reports/report-couriers.js';

@Injectable()
export class ExchangeSchedules extends Schedules {
  constructor(
    private readonly uploads: Uploads,
    private readonly reports: ReportCouriers,
  ) {
    super();
  }

  override readonly schedules = [
    defineSchedule({
      name: 'exchange.send-reports',
      does: 'Sends the reports of spend whose time has come',
      cron: '1-59/5 * * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.reports.sendDue(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'exchange.abandon-uploads',
      does: 'Puts files aside whose upload was cut off with the process that took it in',
      cron: '17 * * * *',
      run: (context) => context.forEachOrganization((actor) => this.uploads.abandonCutOff(actor)),
    }),
  ];
}
