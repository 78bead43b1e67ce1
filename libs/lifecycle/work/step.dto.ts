import { Choice, Flag, Instant, ListOf, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { QuestionDto } from '../definitions/question.dto.js';
import { type StepKind, stepKinds } from '../definitions/step.js';
import { type Priority, priorities } from './runs/priority.rules.js';
import { type RunState, runStates, type StepAct, type StepState, stepActs, stepStates } from './step.rules.js';

const ASSIGNEE = 'A role, `holder`, `holder_manager`, `team:<code>` or `person`';

/** One step of a run, with what the reader may do to it now. */
export class StepDto {
  @Uuid()
  id!: string;
  @WholeNumber({ least: 1 })
  version!: number;
  @Uuid()
  runId!: string;
  @Text({ description: 'The verb that started the run', example: 'deliver' })
  verb!: string;
  @Text({ example: 'asset' })
  subjectKind!: string;
  @Uuid()
  subjectId!: string;
  @Text({ description: 'What the subject was called when the run started', example: 'QM-000123 Laptop' })
  subjectLabel!: string;
  @Choice(priorities, { description: 'Of its run' })
  priority!: Priority;
  @Text({ example: 'ship' })
  name!: string;
  @Text({ example: 'Ship it or hand it over' })
  title!: string;
  @Choice(stepKinds)
  kind!: StepKind;
  @Choice(stepStates)
  state!: StepState;
  @ListOf('text', { description: 'Names of the steps that have to be done first' })
  waitsFor!: string[];
  @Flag({ description: 'Cannot be skipped' })
  mandatory!: boolean;
  @Text({ nullable: true, description: `Whose task it is. ${ASSIGNEE}`, example: 'it_operations' })
  assignee!: string | null;
  @Uuid({ nullable: true, description: 'The person whose task it is, where it is one person’s' })
  personId!: string | null;
  @Text({ nullable: true, description: 'Who has taken it' })
  assignedTo!: string | null;
  @ListOf('text')
  checklist!: string[];
  @Flag()
  evidenceRequired!: boolean;
  @Text({ nullable: true, max: 2_000 })
  evidence!: string | null;
  @Instant({ nullable: true })
  dueAt!: string | null;
  @Flag({ description: 'Open after its due day' })
  overdue!: boolean;
  @WholeNumber({ description: 'Tries of an automation so far' })
  attempts!: number;
  @Instant({ nullable: true, description: 'The next try of an automation that failed' })
  nextAttemptAt!: string | null;
  @OpenObject({ nullable: true })
  result!: object | null;
  @Text({ nullable: true, max: 2_000 })
  error!: string | null;
  @Text({ nullable: true, max: 2_000 })
  skipReason!: string | null;
  @Instant({ nullable: true })
  endedAt!: string | null;
  @Text({ nullable: true })
  endedBy!: string | null;
  @Flag({ description: 'Left out because what it hangs on is not so; counts as done' })
  notNeeded!: boolean;
  @Instant({ nullable: true, description: 'When all before it was done' })
  readyAt!: string | null;
  @Text({
    nullable: true,
    description: 'While it waits: for a `time`, a date of the subject (`fact`), a `signal`, an `answer` or a `run`',
  })
  awaits!: string | null;
  @Text({ nullable: true, example: 'parcel_arrived' })
  awaitedSignal!: string | null;
  @Uuid({ nullable: true })
  awaitedRunId!: string | null;
  @Instant({ nullable: true, description: 'When a wait is over' })
  untilAt!: string | null;
  @Instant({ nullable: true, description: 'When it will have failed, if nothing has come' })
  timeoutAt!: string | null;
  @Text({ nullable: true, max: 2_000, description: 'Why nobody can go on with it' })
  blockedReason!: string | null;
  @Instant({ nullable: true })
  blockedAt!: string | null;
  @Text({ nullable: true })
  blockedBy!: string | null;
  @Text({ nullable: true, description: 'Whom else it was brought to, since it was overdue' })
  alsoAssignee!: string | null;
  @ListOf(() => QuestionDto, { description: 'What is asked on completion' })
  asks!: QuestionDto[];
  @Flag({ description: 'It needs a file with it before it can be completed' })
  needsFile!: boolean;
  @Text({ nullable: true, description: 'The name of the step whose effect this one takes back' })
  compensates!: string | null;
  @ListOf(stepActs, { description: 'What the reader may do now: resources below `/steps/{id}`' })
  acts!: StepAct[];
}

/** The work that one use of a verb started. */
export class RunDto {
  @Uuid()
  id!: string;
  @Text({ example: 'deliver' })
  verb!: string;
  @Choice(runStates)
  state!: RunState;
  @Instant()
  startedAt!: string;
  @Instant({ nullable: true })
  endedAt!: string | null;
  @Text({ nullable: true, description: 'The verb that follows by itself after the last step' })
  completesWith!: string | null;
  @Flag({ description: 'Whether the subject still stands where the verb led' })
  current!: boolean;
  @ListOf(() => StepDto)
  steps!: StepDto[];
}

/** Open tasks that the reader could take on, unless asked otherwise. */
export class TaskQuery extends PageQuery {
  @Flag({
    optional: true,
    description: 'Only the reader’s own: by role or team, as the one person whose it is, taken on or brought to them',
  })
  mine?: boolean;
  @Flag({ optional: true, description: 'Only those of a team that the reader is in, or brought to it' })
  ofMyTeams?: boolean;
  @Choice(['task', 'approval'], { optional: true })
  kind?: 'task' | 'approval';
  @Flag({ optional: true, description: 'Only those past their due day' })
  overdue?: boolean;
  @Text({ optional: true, max: 80, description: ASSIGNEE, example: 'team:network' })
  assignee?: string;
  @Text({ optional: true, max: 60, example: 'asset' })
  subjectKind?: string;
  @Uuid({ optional: true })
  subjectId?: string;
  @Text({ optional: true, max: 60, example: 'deliver' })
  verb?: string;
  @Text({ optional: true, max: 60, description: 'The state in which its subject stands', example: 'configuring' })
  subjectState?: string;
  @Choice(priorities, { optional: true })
  priority?: Priority;
  @Flag({ optional: true, description: 'Only those with which nobody can go on, or all others' })
  blocked?: boolean;
  @Flag({ optional: true, description: 'Only those that somebody has taken on, or all others' })
  taken?: boolean;
}

export class CompletionDto {
  @ListOf('text', { optional: true, most: 100, description: 'The lines of the checklist that are ticked off: all of them' })
  ticked?: string[];
  @Text({ optional: true, max: 2_000, description: 'What shows that it is done, such as a consignment number' })
  evidence?: string;
  @OpenObject({ optional: true, description: 'The answers to what it asks, by the names of the questions' })
  answers?: Record<string, unknown>;
}

export class DecisionDto {
  @Choice(['approved', 'rejected'])
  outcome!: 'approved' | 'rejected';
  @Text({ optional: true, max: 2_000, description: 'Why; a rejection needs it' })
  reason?: string;
}

export class HandOverDto {
  @Uuid({ optional: true, description: 'The user who is to do it' })
  userId?: string;
  @Text({ optional: true, max: 60, description: 'Or the code of the team' })
  team?: string;
  @Text({ optional: true, max: 2_000 })
  note?: string;
}

export class BlockDto {
  @Text({ max: 2_000, description: 'Why nobody can go on with it' })
  reason!: string;
}

export class SkipDto {
  @Text({ max: 2_000, description: 'Why it is left out; kept for good' })
  reason!: string;
}
