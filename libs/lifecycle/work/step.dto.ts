import { Choice, Flag, Instant, ListOf, OpenObject, PageQuery, roleNames, Text, Uuid, WholeNumber } from '#platform';
import { type StepAct, type StepState, stepActs } from './step.rules.js';

const states = ['pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled'] as const;
const assignees = [...roleNames, 'holder'] as const;

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
  @Text({ example: 'ship' })
  name!: string;
  @Text({ example: 'Ship it or hand it over' })
  title!: string;
  @Choice(['task', 'automation'])
  kind!: 'task' | 'automation';
  @Choice(states)
  state!: StepState;
  @ListOf('text', { description: 'Names of the steps that have to be done first' })
  waitsFor!: string[];
  @Flag({ description: 'Cannot be skipped' })
  mandatory!: boolean;
  @Choice(assignees, { nullable: true, description: 'The role whose task it is, or `holder`' })
  assignee!: string | null;
  @Uuid({ nullable: true, description: 'The person whose task it is, where it is the holder’s' })
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
  @ListOf(stepActs, { description: 'What the reader may do now: resources below `/steps/{id}`' })
  acts!: StepAct[];
}

/** The work that one use of a verb started. */
export class RunDto {
  @Uuid()
  id!: string;
  @Text({ example: 'deliver' })
  verb!: string;
  @Choice(states)
  state!: StepState;
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
  @Flag({ optional: true, description: 'Only the reader’s own, by role, as the holder or taken on' })
  mine?: boolean;
  @Flag({ optional: true, description: 'Only those past their due day' })
  overdue?: boolean;
  @Choice(assignees, { optional: true })
  assignee?: string;
  @Text({ optional: true, max: 60, example: 'asset' })
  subjectKind?: string;
  @Uuid({ optional: true })
  subjectId?: string;
  @Text({ optional: true, max: 60, example: 'deliver' })
  verb?: string;
}

export class CompletionDto {
  @ListOf('text', { optional: true, most: 100, description: 'The lines of the checklist that are ticked off: all of them' })
  ticked?: string[];
  @Text({ optional: true, max: 2_000, description: 'What shows that it is done, such as a consignment number' })
  evidence?: string;
}

export class SkipDto {
  @Text({ max: 2_000, description: 'Why it is left out; kept for good' })
  reason!: string;
}
