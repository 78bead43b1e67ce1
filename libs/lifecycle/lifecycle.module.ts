import { Module, type OnModuleInit } from '@nestjs/common';
import { DefinitionChecks } from './definitions/definition-checks.js';
import { LifecyclesController } from './definitions/lifecycles.controller.js';
import { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './definitions/registries.js';
import { Vocabulary } from './definitions/vocabulary.js';
import { CommentsController } from './discussion/comments.controller.js';
import { CommentQueries } from './discussion/comments.queries.js';
import { Comments } from './discussion/comments.service.js';
import { MentionedUsers } from './discussion/mentioned-users.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentQueries } from './documents/documents.queries.js';
import { DocumentSchedules } from './documents/documents.schedules.js';
import { Documents } from './documents/documents.service.js';
import { UnclaimedContent } from './documents/unclaimed-content.js';
import { History } from './history/transitions.queries.js';
import { Transitions } from './history/transitions.service.js';
import { LifecycleChoicesController } from './own/lifecycle-choices.controller.js';
import { LifecycleChoices } from './own/lifecycle-choices.service.js';
import { Lifecycles } from './own/lifecycles.service.js';
import { OwnDefinitionsController } from './own/own-definitions.controller.js';
import { OwnDefinitionQueries } from './own/own-definitions.queries.js';
import { OwnDefinitions } from './own/own-definitions.service.js';
import { OwnNames } from './own/own-names.queries.js';
import { SubjectRegistry } from './subjects.js';
import { LifecycleTimeline } from './timeline/lifecycle.sources.js';
import { TimelineSources } from './timeline/timeline.js';
import { Timelines } from './timeline/timelines.queries.js';
import { EscalationTargets } from './work/reminders/escalation-targets.js';
import { ReminderSchedules } from './work/reminders/reminders.schedules.js';
import { Reminders } from './work/reminders/reminders.service.js';
import { Compensation } from './work/runs/compensation.js';
import { Priorities } from './work/runs/priorities.js';
import { Readying } from './work/runs/readying.js';
import { RunContexts } from './work/runs/run-contexts.js';
import { RunControl } from './work/runs/run-control.js';
import { RunProgress } from './work/runs/run-progress.js';
import { RunsController } from './work/runs/runs.controller.js';
import { RunQueries } from './work/runs/runs.queries.js';
import { Runs } from './work/runs.service.js';
import { LifecycleSchedules, StepReconciler, StepRunners } from './work/step-couriers.js';
import { AutomationCalls } from './work/steps/automation-calls.js';
import { StepAttempts } from './work/steps/step-attempts.js';
import { StepEndings } from './work/steps/step-endings.js';
import { StepPacks } from './work/steps/step-packs.js';
import { FailedStepsController, StepsController, TasksController } from './work/steps.controller.js';
import { Work } from './work/steps.queries.js';
import { Steps } from './work/steps.service.js';
import { TaskNotices } from './work/task-notices.js';
import { Assignees } from './work/tasks/assignees.js';
import { Assignments } from './work/tasks/assignments.service.js';
import { DueTimes } from './work/tasks/due-times.js';
import { StepDiscussionController } from './work/tasks/step-discussion.controller.js';
import { StepKeeper } from './work/tasks/step-keeper.js';
import { TaskFiles } from './work/tasks/task-files.js';
import { WorkReach } from './work/tasks/work-reach.js';
import { Workers } from './work/tasks/workers.js';
import { KeptSignals } from './work/waits/kept-signals.js';
import { SignalsController } from './work/waits/signals.controller.js';
import { Signals } from './work/waits/signals.service.js';
import { Waits } from './work/waits/waits.service.js';
import { WebhookAnswersController } from './work/webhooks/webhook-answers.controller.js';
import { WebhookAnswers } from './work/webhooks/webhook-answers.service.js';
import { WebhookCalls } from './work/webhooks/webhook-calls.js';
import { WebhookRunners, WebhookSchedules } from './work/webhooks/webhook-couriers.js';
import { WebhookDeliveriesController } from './work/webhooks/webhook-deliveries.controller.js';
import { WebhookDeliveryQueries } from './work/webhooks/webhook-deliveries.queries.js';
import { WebhookDeliveries } from './work/webhooks/webhook-deliveries.service.js';
import { WebhookEndpointsController } from './work/webhooks/webhook-endpoints.controller.js';
import { WebhookEndpoints } from './work/webhooks/webhook-endpoints.service.js';
import { WebhookSender } from './work/webhooks/webhook-sender.js';

const services = [
  GuardRegistry,
  AutomationRegistry,
  DefinitionRegistry,
  DefinitionChecks,
  OwnNames,
  Vocabulary,
  Lifecycles,
  OwnDefinitions,
  OwnDefinitionQueries,
  LifecycleChoices,
  Transitions,
  History,
  Runs,
  Steps,
  Work,
  RunContexts,
  RunProgress,
  Readying,
  Compensation,
  StepAttempts,
  StepPacks,
  StepEndings,
  AutomationCalls,
  Waits,
  Signals,
  KeptSignals,
  WebhookEndpoints,
  WebhookCalls,
  WebhookSender,
  WebhookDeliveries,
  WebhookDeliveryQueries,
  WebhookAnswers,
  RunControl,
  Priorities,
  RunQueries,
  Assignments,
  Assignees,
  DueTimes,
  Workers,
  WorkReach,
  TaskFiles,
  StepKeeper,
  StepReconciler,
  SubjectRegistry,
  Comments,
  CommentQueries,
  MentionedUsers,
  Documents,
  UnclaimedContent,
  TaskNotices,
  Reminders,
  EscalationTargets,
  DocumentQueries,
  TimelineSources,
  Timelines,
];

@Module({
  providers: [
    ...services,
    StepRunners,
    WebhookRunners,
    LifecycleSchedules,
    WebhookSchedules,
    ReminderSchedules,
    DocumentSchedules,
    LifecycleTimeline,
  ],
  exports: services,
})
export class LifecycleModule implements OnModuleInit {
  constructor(
    private readonly sources: TimelineSources,
    private readonly timeline: LifecycleTimeline,
    private readonly subjects: SubjectRegistry,
    private readonly steps: StepKeeper,
  ) {}

  onModuleInit(): void {
    this.subjects.register(this.steps);
    this.sources.register(...this.timeline.sources);
  }
}

@Module({
  imports: [LifecycleModule],
  controllers: [
    LifecyclesController,
    OwnDefinitionsController,
    LifecycleChoicesController,
    TasksController,
    FailedStepsController,
    StepsController,
    StepDiscussionController,
    RunsController,
    SignalsController,
    WebhookEndpointsController,
    WebhookAnswersController,
    WebhookDeliveriesController,
    CommentsController,
    DocumentsController,
  ],
})
export class LifecycleHttpModule {}
