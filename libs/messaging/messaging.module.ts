import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Bells } from './bells.js';
import { Couriers } from './couriers.js';
import { Deliveries } from './events/deliveries.js';
import { DeliveryCarrier } from './events/delivery-carrier.js';
import { EventHandlers, HandlerRegistry } from './events/handlers.js';
import { Outbox } from './events/outbox.js';
import { Relay } from './events/relay.js';
import { JobCourier, JobRegistry } from './jobs/job-courier.js';
import { JobRunners } from './jobs/job-kind.js';
import { JobLedger } from './jobs/job-ledger.js';
import { Jobs } from './jobs/jobs.service.js';
import { MessagingSettings } from './messaging.settings.js';
import { QueueFactory } from './queues/queue-factory.js';
import { WorkRunners } from './queues/work.js';
import { WorkCarrier, WorkQueue, WorkRegistry } from './queues/work-queue.js';
import { Organizations } from './schedules/organizations.js';
import { OrganizationDirectory, Schedules } from './schedules/schedule.js';
import { ScheduleRegistry } from './schedules/schedule-registry.js';
import { ScheduleRunner } from './schedules/schedule-runner.js';
import { Timetable } from './schedules/timetable.js';

const services = [
  Bells,
  Outbox,
  HandlerRegistry,
  Deliveries,
  DeliveryCarrier,
  Relay,
  QueueFactory,
  WorkRegistry,
  WorkQueue,
  WorkCarrier,
  Jobs,
  JobRegistry,
  JobLedger,
  JobCourier,
  ScheduleRegistry,
  Timetable,
  Organizations,
  ScheduleRunner,
];

/** Events, queues, schedules and background jobs. Every process may tell and start; only workers carry out. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [...services, { provide: MessagingSettings, useValue: new MessagingSettings() }],
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

/** Imported by the worker and by the standalone app: here the couriers run. */
@Module({ providers: [Couriers] })
export class MessagingWorkerModule {}
