import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { RunState, StepState } from './step.rules.js';

/** The steps that one use of a verb started. */
@Entity('workflow_runs')
@Unique('workflow_runs_key', ['organizationId', 'id'])
@Unique('workflow_runs_transition', ['transitionId'])
@ForeignKey('Transition', ['transitionId'], ['id'], { name: 'workflow_runs_transition_recorded' })
@Check('workflow_runs_state', `state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled')`)
@Check('workflow_runs_ended', `(state IN ('succeeded', 'cancelled')) = (ended_at IS NOT NULL)`)
@Index('workflow_runs_subject', ['organizationId', 'subjectId', 'id'])
@Index('workflow_runs_current', { synchronize: false })
export class WorkflowRun extends TenantRow {
  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
  /** What people call the subject, as it was when the run started. */
  @Column('text', { name: 'subject_label' })
  subjectLabel!: string;
  @Column('uuid', { name: 'transition_id' })
  transitionId!: string;
  @Column('text')
  definition!: string;
  @Column('integer', { name: 'definition_version' })
  definitionVersion!: number;
  @Column('text')
  verb!: string;
  @Column('text', { name: 'completes_with', nullable: true })
  completesWith!: string | null;
  @Column('text')
  state!: RunState;
  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  /** When the subject left the state that the verb had led to; what was still open then was cancelled. */
  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;
}

/** One piece of work: for a person (`task`) or for the product itself (`automation`). */
@Entity('workflow_steps')
@Unique('workflow_steps_name', ['organizationId', 'runId', 'name'])
@RefersTo('WorkflowRun', 'runId', 'workflow_steps_run')
@RefersTo('Person', 'personId', 'workflow_steps_person_known')
@Check('workflow_steps_kind', `kind IN ('task', 'automation')`)
@Check('workflow_steps_state', `state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled')`)
@Check('workflow_steps_task', `(kind = 'task') = (assignee IS NOT NULL) AND (kind = 'task') = (due_at IS NOT NULL)`)
@Check('workflow_steps_automation', `(kind = 'automation') = (automation IS NOT NULL)`)
@Check('workflow_steps_ended', `(state IN ('succeeded', 'failed', 'cancelled')) = (ended_at IS NOT NULL)`)
@Check('workflow_steps_wake', `(wake_at IS NOT NULL) = (kind = 'automation' AND state IN ('pending', 'waiting', 'running'))`)
@Check('workflow_steps_lease', `(lease_until IS NOT NULL) = (kind = 'automation' AND state = 'running')`)
@Check('workflow_steps_skipped', `skip_reason IS NULL OR (state = 'cancelled' AND NOT mandatory)`)
@Index('workflow_steps_open_tasks', { synchronize: false })
@Index('workflow_steps_of_person', { synchronize: false })
@Index('workflow_steps_taken', { synchronize: false })
@Index('workflow_steps_wake_up', { synchronize: false })
@Index('workflow_steps_failed', { synchronize: false })
export class WorkflowStep extends TenantRow {
  @Column('uuid', { name: 'run_id' })
  runId!: string;
  @Column('integer')
  place!: number;
  @Column('text')
  name!: string;
  @Column('text')
  title!: string;
  @Column('text')
  kind!: 'task' | 'automation';
  @Column('text')
  state!: StepState;
  /** Names of the steps of the same run that have to be done first. */
  @Column('text', { name: 'waits_for', array: true })
  waitsFor!: string[];
  @Column('boolean')
  mandatory!: boolean;
  /** A role, or `holder`. */
  @Column('text', { nullable: true })
  assignee!: string | null;
  /** The person whose task it is, where it is the holder's. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  @Column('text', { name: 'assigned_to_id', nullable: true })
  assignedToId!: string | null;
  @Column('text', { name: 'assigned_to_name', nullable: true })
  assignedToName!: string | null;
  @Column('jsonb')
  checklist!: string[];
  @Column('boolean', { name: 'evidence_required' })
  evidenceRequired!: boolean;
  @Column('text', { nullable: true })
  evidence!: string | null;
  /** The day by which a task should be done. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;
  @Column('text', { nullable: true })
  automation!: string | null;
  @Column('integer', { name: 'most_attempts' })
  mostAttempts!: number;
  /** Grows with every try of an automation; also the fence that a worker who lost its lease runs into. */
  @Column('integer', { default: 0 })
  attempts!: number;
  /** When the reconciler looks at an automation next; its next try where it waits for one. */
  @Column('timestamptz', { name: 'wake_at', nullable: true })
  wakeAt!: Date | null;
  /** While an automation runs: until when its worker is believed to be alive. */
  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil!: Date | null;
  @Column('jsonb', { nullable: true })
  result!: object | null;
  @Column('text', { nullable: true })
  error!: string | null;
  @Column('text', { name: 'skip_reason', nullable: true })
  skipReason!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  @Column('text', { name: 'ended_by_id', nullable: true })
  endedById!: string | null;
  @Column('text', { name: 'ended_by_name', nullable: true })
  endedByName!: string | null;
  @Column('integer', { default: 1 })
  version!: number;
}
