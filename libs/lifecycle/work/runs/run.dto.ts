import { Choice, Flag, Instant, ListOf, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { StepDto, TaskQuery } from '../step.dto.js';
import { type RunState, runStates } from '../step.rules.js';
import { type Priority, priorities } from './priority.rules.js';

/** A run as lists show it. */
export class RunSummaryDto {
  @Uuid()
  id!: string;
  @Text({ example: 'asset' })
  subjectKind!: string;
  @Uuid()
  subjectId!: string;
  @Text({ description: 'What the subject was called when the run started' })
  subjectLabel!: string;
  @Text({ example: 'asset', description: 'The lifecycle by which its subject lived then' })
  definition!: string;
  @WholeNumber({ least: 1 })
  definitionVersion!: number;
  @Text({ example: 'deliver' })
  verb!: string;
  @Choice(runStates)
  state!: RunState;
  @Choice(priorities)
  priority!: Priority;
  @Instant()
  startedAt!: string;
  @Text({ description: 'Who used the verb' })
  startedBy!: string;
  @Instant({ nullable: true })
  endedAt!: string | null;
  @Text({ nullable: true, description: 'The verb that follows by itself after the last step' })
  completesWith!: string | null;
  @Flag({ description: 'Whether the subject still stands where the verb led' })
  current!: boolean;
  @Text({ nullable: true, max: 2_000, description: 'Why it was cancelled: what somebody said, or what failed' })
  cancelReason!: string | null;
  @Text({ nullable: true })
  cancelledBy!: string | null;
  @WholeNumber({ description: 'How many steps it has, those that take it back among them' })
  steps!: number;
  @WholeNumber({ description: 'How many of them are done, skipped or not needed' })
  done!: number;
  @WholeNumber({ description: 'How many of them have failed' })
  failed!: number;
  @Instant({ nullable: true, description: 'When the most urgent open task is due' })
  dueAt!: string | null;
}

export const runActs = ['cancellation', 'priority'] as const;
export type RunAct = (typeof runActs)[number];

/** A run with its steps, as a graph: each step names those that it waits for. */
export class RunDetailDto extends RunSummaryDto {
  @ListOf(() => StepDto, {
    description: 'In the order of the definition; then, in the order in which they are done, those that take it back',
  })
  graph!: StepDto[];
  @ListOf(runActs, { description: 'What the reader may do now' })
  acts!: RunAct[];
}

export class RunQuery extends PageQuery {
  @Text({ optional: true, max: 60, example: 'asset' })
  subjectKind?: string;
  @Uuid({ optional: true })
  subjectId?: string;
  @Choice(runStates, { optional: true })
  state?: RunState;
  @Flag({ optional: true, description: 'Only those that have failed, or all others' })
  failed?: boolean;
  @Flag({ optional: true, description: 'Only those that have not ended' })
  open?: boolean;
  @Text({ optional: true, max: 60, example: 'deliver' })
  verb?: string;
  @Text({ optional: true, max: 60, example: 'asset' })
  definition?: string;
  @Text({ optional: true, max: 60, description: 'The state in which its subject stands', example: 'configuring' })
  subjectState?: string;
  @Text({ optional: true, max: 60, description: 'Only those in which this team has something to do, by its code' })
  team?: string;
  @Flag({ optional: true, description: 'Only those that the reader started, or in which something is theirs to do' })
  mine?: boolean;
}

export class CancellationDto {
  @Text({ max: 2_000, description: 'Why; kept for good' })
  reason!: string;
  @Flag({ description: 'Whether what was done has its effects taken back, in the reverse order' })
  compensate!: boolean;
}

export class PrioritiesDto {
  @Choice(priorities)
  priority!: Priority;
  @ListOf('uuid', { optional: true, most: 1_000, description: 'The runs' })
  runIds?: string[];
  @Nested(() => TaskQuery, {
    optional: true,
    description: 'Or the runs of all open tasks that this finds, whatever page it asks for',
  })
  tasks?: TaskQuery;
}

export class PrioritizedDto {
  @WholeNumber({ description: 'Runs that have another priority now' })
  changed!: number;
}
