import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules, type WorkRunner, WorkRunners, works } from '#messaging';
import { deliveryWork, WebhookDeliveries } from './webhook-deliveries.service.js';

/** Where the queue brings messages that people have asked for. */
@Injectable()
export class WebhookRunners extends WorkRunners {
  readonly runners: readonly WorkRunner[];

  constructor(deliveries: WebhookDeliveries) {
    super();
    this.runners = [works(deliveryWork, (organizationId, id) => deliveries.carry(organizationId, id))];
  }
}

@Injectable()
export class WebhookSchedules extends Schedules {
  readonly schedules: readonly Schedule[];

  constructor(deliveries: WebhookDeliveries) {
    super();
    this.schedules = [
      defineSchedule({
        name: 'lifecycle.put-back-deliveries',
        does: 'Queues tests of webhook endpoints, and messages to be sent again, that the queue has lost.',
        cron: '* * * * *',
        run: ({ forEachOrganization }) => forEachOrganization((actor) => deliveries.putBack(actor)),
      }),
      defineSchedule({
        name: 'lifecycle.forget-deliveries',
        does: 'Forgets what was sent to webhook endpoints 30 days ago, and former secrets whose time is over.',
        cron: '35 * * * *',
        run: ({ forEachOrganization, signal }) => forEachOrganization((actor) => deliveries.forget(actor, signal)),
      }),
    ];
  }
}
