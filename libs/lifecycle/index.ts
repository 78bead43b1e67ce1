export { checkAnswers, isRequired } from './definitions/answers.rules.js';
export { type Automation, type AutomationParameter, type AutomationStepContext, UntilRunEnds } from './definitions/automation.js';
export { builtInGuards } from './definitions/built-in.guards.js';
export {
  allowedVerbs,
  type Decision,
  decide,
  decideEntry,
  type Entered,
  firstSubState,
  type Lifecycle,
  type Moved,
  type OfferedVerb,
  type Refused,
} from './definitions/decide.rules.js';
export { NamedDto, OfferedVerbDto } from './definitions/definition.dto.js';
export {
  CREATE,
  type Definition,
  type DefinitionContent,
  type Phase,
  phases,
  REDEFINE,
  type State,
  type SubState,
  type Track,
  type Undoing,
  type Verb,
} from './definitions/definition.js';
export { validateDefinition } from './definitions/definition.rules.js';
export {
  type Fact,
  type Facts,
  type Guard,
  type GuardRefusal,
  nothingStarted,
  type Progress,
  type SubjectFacts,
} from './definitions/facts.js';
export { QuestionDto } from './definitions/question.dto.js';
export type { Answer, Answers, Choice, HolderAnswer, MoneyAnswer, Question, ReferenceType } from './definitions/question.js';
export { readQuestions } from './definitions/questions-asked.rules.js';
export { AutomationRegistry, DefinitionRegistry, GuardRegistry } from './definitions/registries.js';
export type {
  ApprovalStep,
  AssigneeRule,
  AutomationStep,
  StepTemplate,
  TaskStep,
  WaitStep,
  WebhookStep,
} from './definitions/step.js';
export { CommentDto, DoerDto, NewCommentDto } from './discussion/comment.dto.js';
export { Comment } from './discussion/comment.entity.js';
export { CommentQueries } from './discussion/comments.queries.js';
export { Comments } from './discussion/comments.service.js';
export { DocumentDto } from './documents/document.dto.js';
export { Document } from './documents/document.entity.js';
export { DocumentQueries } from './documents/documents.queries.js';
export { Documents } from './documents/documents.service.js';
export { fileNameOf } from './documents/file-name.rules.js';
export { type Move, replay } from './history/history.rules.js';
export { TransitionDto } from './history/transition.dto.js';
export { Transition } from './history/transition.entity.js';
export { History } from './history/transitions.queries.js';
export { insertTransitions, type TransitionRecord, Transitions } from './history/transitions.service.js';
export { LifecycleDefinitions1764101200000 } from './lifecycle.definitions.migration.js';
export { LifecycleDeliveries1764103300000 } from './lifecycle.deliveries.migration.js';
export { LifecycleDiscussion1764100100000 } from './lifecycle.discussion.migration.js';
export {
  type RunCancelled,
  type RunCompleted,
  runCancelled,
  runCompleted,
  type StepFailed,
  stepFailed,
} from './lifecycle.events.js';
export { LifecycleFailures1764100700000 } from './lifecycle.failures.migration.js';
export { Lifecycle1764000400000 } from './lifecycle.migration.js';
export { LifecycleHttpModule, LifecycleModule } from './lifecycle.module.js';
export { LifecycleNames1764103500000 } from './lifecycle.names.migration.js';
export { LifecyclePriorities1764102900000 } from './lifecycle.priorities.migration.js';
export { LifecycleReminders1764102500000 } from './lifecycle.reminders.migration.js';
export { LifecycleWebhooks1764102400000 } from './lifecycle.webhooks.migration.js';
export { LifecycleWorkflow1764102000000 } from './lifecycle.workflow.migration.js';
export { type AppliedDefinition, appliedDefinitions, appliedTo } from './own/applied.rules.js';
export { LifecycleChoices } from './own/lifecycle-choices.service.js';
export { type LifecycleOf, Lifecycles, type LivesBy } from './own/lifecycles.service.js';
export { LifecycleChoice, OwnDefinition, PublishedDefinition } from './own/own-definition.entity.js';
export { OwnDefinitions } from './own/own-definitions.service.js';
export { type SeenSubject, type Subject, type SubjectAtWork, type SubjectKeeper, SubjectRegistry } from './subjects.js';
export { type ChangeDto, type CostOnTimelineDto, TimelineEntryDto, TimelineQuery } from './timeline/timeline.dto.js';
export { entryColumns, spanSql, type TimelineSource, TimelineSources, type TimelineSpan } from './timeline/timeline.js';
export { Timelines } from './timeline/timelines.queries.js';
export { WorkflowRun, WorkflowSignal } from './work/run.entity.js';
export type { RunStart } from './work/run.rules.js';
export { RunControl } from './work/runs/run-control.js';
export { Runs } from './work/runs.service.js';
export { progressOf } from './work/runs.sql.js';
export { RunDto, StepDto } from './work/step.dto.js';
export { WorkflowStep } from './work/step.entity.js';
export { rolesOf } from './work/step.rules.js';
export { StepReconciler } from './work/step-couriers.js';
export { StepAttempts } from './work/steps/step-attempts.js';
export { StepPacks } from './work/steps/step-packs.js';
export { Work } from './work/steps.queries.js';
export { Steps } from './work/steps.service.js';
export { Assignments } from './work/tasks/assignments.service.js';
export { Signals } from './work/waits/signals.service.js';
export { Waits } from './work/waits/waits.service.js';
export { WebhookDelivery } from './work/webhooks/webhook-delivery.entity.js';
export { WebhookEndpoint } from './work/webhooks/webhook-endpoint.entity.js';
export { WebhookEndpoints } from './work/webhooks/webhook-endpoints.service.js';
