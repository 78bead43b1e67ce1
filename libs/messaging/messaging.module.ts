import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Bells } from './bells.js';
import { Couriers } from './couriers.js';
import { DeadLettersController } from './dead-letters/dead-letters.controller.js';
import { DeadLetters } from './dead-letters/dead-letters.service.js';
import { Deliveries } from './events/deliveries.js';
import { DeliveryCarrier } from './events/delivery-carrier.js';
import { EventHandlers, HandlerRegistry } from './events/handlers.js';
import { Outbox } from './events/outbox.js';
import { Relay } from './events/relay.js';
import { JobCourier, JobRegistry } from './jobs/job-courier.js';
import { JobRunners } from './jobs/job-kind.js';
import { JobLedger } from './jobs/job-ledger.js';
import { JobsController } from './jobs/jobs.controller.js';
import { JobQueries } from './jobs/jobs.queries.js';
import { Jobs } from './jobs/jobs.service.js';
import { MailCourier } from './mail/mail-courier.js';
import { MailsController } from './mail/mails.controller.js';
import { MailQueries } from './mail/mails.queries.js';
import { Mails } from './mail/mails.service.js';
import { MessagingSettings } from './messaging.settings.js';
import { QueueDesk } from './queues/queue-desk.js';
import { QueueFactory } from './queues/queue-factory.js';
import { QueueFigures } from './queues/queue-figures.js';
import { QueueJobs } from './queues/queue-jobs.js';
import { QueuesController } from './queues/queues.controller.js';
import { WorkRunners } from './queues/work.js';
import { WorkCarrier, WorkQueue, WorkRegistry } from './queues/work-queue.js';
import { MessagingSchedules } from './schedules/messaging.schedules.js';
import { Organizations } from './schedules/organizations.js';
import { PlatformSchedules } from './schedules/platform.schedules.js';
import { OrganizationDirectory, Schedules } from './schedules/schedule.js';
import { ScheduleDesk } from './schedules/schedule-desk.js';
import { ScheduleRegistry } from './schedules/schedule-registry.js';
import { ScheduleRunner } from './schedules/schedule-runner.js';
import { SchedulesController } from './schedules/schedules.controller.js';
import { Timetable } from './schedules/timetable.js';

const events = [Outbox, HandlerRegistry, Deliveries, DeliveryCarrier, Relay, DeadLetters];
const queues = [QueueFactory, QueueFigures, QueueDesk, QueueJobs, WorkRegistry, WorkQueue, WorkCarrier];
const jobs = [Jobs, JobQueries, JobRegistry, JobLedger, JobCourier];
const schedules = [ScheduleRegistry, Timetable, Organizations, ScheduleDesk, ScheduleRunner];
const mail = [Mails, MailCourier];
const services = [Bells, ...events, ...queues, ...jobs, ...schedules, ...mail];

/** Events, queues, schedules and background jobs. Every process may tell and start; only workers carry out. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ...services,
    PlatformSchedules,
    MessagingSchedules,
    { provide: MessagingSettings, useValue: new MessagingSettings() },
  ],
  exports: [...services, MessagingSettings],
})
export class MessagingModule implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly handlers: HandlerRegistry,
    private readonly schedules: ScheduleRegistry,
    private readonly jobs: JobRegistry,
    private readonly work: WorkRegistry,
    private readonly organizations: Organizations,
  ) {}

  /** With another tempo, for tests. */
  static with(settings: Partial<MessagingSettings>): DynamicModule {
    return { module: MessagingModule, providers: [{ provide: MessagingSettings, useValue: new MessagingSettings(settings) }] };
  }

  /** Collects what the libs provide. Two of the same name stop the process before it begins. */
  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders() as Array<{ instance: unknown }>) {
      if (instance instanceof EventHandlers) this.handlers.add(instance.handlers);
      else if (instance instanceof Schedules) this.schedules.add(instance.schedules);
      else if (instance instanceof JobRunners) this.jobs.add(instance.runners);
      else if (instance instanceof WorkRunners) this.work.add(instance.runners);
      else if (instance instanceof OrganizationDirectory) this.organizations.use(instance);
    }
  }
}

/** The routes, for the API alone. */
@Module({
  controllers: [DeadLettersController, SchedulesController, JobsController, QueuesController, MailsController],
  providers: [MailQueries],
})
export class MessagingHttpModule {}

/** Imported by the worker and by the standalone app: here the couriers run. */
@Module({ providers: [Couriers] })
export class MessagingWorkerModule {}
