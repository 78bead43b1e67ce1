import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { ApprovalLinks } from '../links/approval-links.js';
import { StockReservations } from '../stock/stock-reservations.service.js';
import { OverdueApprovals } from './overdue-approvals.js';

@Injectable()
export class ApprovalSchedules extends Schedules {
  constructor(
    private readonly overdue: OverdueApprovals,
    private readonly links: ApprovalLinks,
    private readonly stock: StockReservations,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'procurement.settle-overdue-approvals',
      does: 'Reminds of approvals that wait for too long, asks others besides, and lets requests expire.',
      cron: '*/5 * * * *',
      run: ({ forEachOrganization, signal }) =>
        forEachOrganization(async (actor) => {
          await this.overdue.settle(actor, signal);
        }),
    }),
    defineSchedule({
      name: 'procurement.forget-approval-links',
      does: 'Forgets the links of mails about approvals that ended a month ago.',
      cron: '25 4 * * *',
      run: ({ forEachOrganization }) => forEachOrganization((actor) => this.links.sweep(actor)),
    }),
    defineSchedule({
      name: 'procurement.release-reservations',
      does: 'Lets go what was kept in stock for requests and given to nobody in a month.',
      cron: '40 4 * * *',
      run: ({ forEachOrganization }) =>
        forEachOrganization(async (actor) => {
          await this.stock.expire(actor);
        }),
    }),
  ];
}
