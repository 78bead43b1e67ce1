import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Organizations } from '#organization';
import { Clock } from '#platform';
import { Contracts } from './contracts/contracts.service.js';

@Injectable()
export class CatalogSchedules extends Schedules {
  constructor(
    private readonly clock: Clock,
    private readonly organizations: Organizations,
    private readonly contracts: Contracts,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'catalog.follow-contract-dates',
      does: 'Lets contracts begin, prolong themselves and expire on their days, each organisation at its own midnight.',
      cron: '5 * * * *',
      run: async ({ forEachOrganization }) => {
        await forEachOrganization(async (actor) => {
          const { timeZone } = await this.organizations.get(actor);
          await this.contracts.followDates(actor, this.clock.today(timeZone));
        });
      },
    }),
  ];
}
