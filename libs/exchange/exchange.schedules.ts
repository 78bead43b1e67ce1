import { Injectable } from '@nestjs/common';
import { defineSchedule, Schedules } from '#messaging';
import { Uploads } from './imports/uploads.service.js';

@Injectable()
export class ExchangeSchedules extends Schedules {
  constructor(private readonly uploads: Uploads) {
    super();
  }

  override readonly schedules = [
    defineSchedule({
      name: 'exchange.abandon-uploads',
      does: 'Puts files aside whose upload was cut off with the process that took it in',
      cron: '17 * * * *',
      run: (context) => context.forEachOrganization((actor) => this.uploads.abandonCutOff(actor)),
    }),
  ];
}
