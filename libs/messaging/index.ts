export { DeadLetters } from './dead-letters/dead-letters.service.js';
export { backOff } from './events/back-off.rules.js';
export { DeadLetter, InboxEntry, OutboxEvent } from './events/event.entities.js';
export { defineEvent, type EventActor, type EventType, eventActor, type OccurredEvent } from './events/event.js';
export { type EventHandler, EventHandlers, on, onMany } from './events/handlers.js';
export { insertEvents, Outbox } from './events/outbox.js';
export { Relay } from './events/relay.js';
export { BackgroundJob } from './jobs/background-job.entity.js';
export { type BackgroundJobView, type JobState, jobStates } from './jobs/background-job.js';
export { JobDto } from './jobs/job.dto.js';
export { JobCourier } from './jobs/job-courier.js';
export { defineJob, type JobKind, type JobProgress, type JobRunner, JobRunners, type RunningJob, runs } from './jobs/job-kind.js';
export { JobStopped } from './jobs/job-run.js';
export { Jobs, type StartOptions } from './jobs/jobs.service.js';
export { Mail, MailAttachment } from './mail/mail.entity.js';
export { Mails, type NewMail } from './mail/mails.service.js';
export { MessagingAttachments1764104200000 } from './messaging.attachments.migration.js';
export { type EndedJob, jobEnded } from './messaging.events.js';
export { MessagingLinks1764104120000 } from './messaging.links.migration.js';
export { MessagingMail1764101700000 } from './messaging.mail.migration.js';
export { Messaging1764000100000 } from './messaging.migration.js';
export { MessagingHttpModule, MessagingModule, MessagingWorkerModule } from './messaging.module.js';
export { MessagingSettings } from './messaging.settings.js';
export { migrateQueues } from './queues/migrate-queues.js';
export { QueueFactory } from './queues/queue-factory.js';
export { type CourierFigures, QueueFigures } from './queues/queue-figures.js';
export { defineWork, type WorkKind, type WorkRunner, WorkRunners, works, worksTogether } from './queues/work.js';
export { WorkQueue } from './queues/work-queue.js';
export { ScheduleRow } from './schedules/schedule.entity.js';
export {
  defineSchedule,
  nextRun,
  OrganizationDirectory,
  type Schedule,
  type ScheduleContext,
  Schedules,
} from './schedules/schedule.js';
export { ScheduleDesk } from './schedules/schedule-desk.js';
export { ScheduleRunner } from './schedules/schedule-runner.js';
