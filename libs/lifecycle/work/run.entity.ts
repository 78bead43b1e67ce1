import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { RunState } from './step.rules.js';

/** The steps that one use of a verb started. */
@Entity('workflow_runs')
@Unique('workflow_runs_key', ['organizationId', 'id'])
@Unique('workflow_runs_transition', ['transitionId'])
@ForeignKey('Transition', ['transitionId'], ['id'], { name: 'workflow_runs_transition_recorded' })
@Check(
  'workflow_runs_state',
  `state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled', 'compensating')`,
)
@Check('workflow_runs_priority', 'priority BETWEEN 1 AND 4')
@Check('workflow_runs_cancelled', '(cancel_reason IS NULL) = (cancelled_by_name IS NULL)')
@Check('workflow_runs_ended', `(state IN ('succeeded', 'cancelled')) = (ended_at IS NOT NULL)`)
@Index('workflow_runs_subject', ['organizationId', 'subjectId', 'id'])
@Index('workflow_runs_current', { synchronize: false })
@Index('workflow_runs_open', { synchronize: false })
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
  /** How much it presses, as `levelOf` says. */
  @Column('smallint', { default: 2 })
  priority!: number;
  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
  /** When the subject left the state that the verb had led to; what was still open then was cancelled. */
  @Column('timestamptz', { name: 'left_at', nullable: true })
  leftAt!: Date | null;
  /** Why it was cancelled: what somebody said, or what failed. */
  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason!: string | null;
  @Column('text', { name: 'cancelled_by_name', nullable: true })
  cancelledByName!: string | null;
}

/** Something that was told to a run; taken by the waits that it ends. */
@Entity('workflow_signals')
@RefersTo('WorkflowRun', 'runId', 'workflow_signals_run')
@Check('workflow_signals_payload', `jsonb_typeof(payload) = 'object'`)
@Index('workflow_signals_kept', { synchronize: false })
export class WorkflowSignal extends TenantRow {
  @Column('uuid', { name: 'run_id' })
  runId!: string;
  @Column('text')
  name!: string;
  @Column('jsonb')
  payload!: object;
  @Column('text', { name: 'sent_by_id' })
  sentById!: string;
  @Column('text', { name: 'sent_by_name' })
  sentByName!: string;
  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;
  @Column('timestamptz', { name: 'taken_at', nullable: true })
  takenAt!: Date | null;
}
