import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { StepKind, StepTemplate } from '../definitions/step.js';
import type { Awaited, StepState } from './step.rules.js';

/** One piece of work: for people, for the product itself, for another system, or a wait. */
@Entity('workflow_steps')
@Unique('workflow_steps_name', ['organizationId', 'runId', 'name'])
@RefersTo('WorkflowRun', 'runId', 'workflow_steps_run')
@RefersTo('Person', 'personId', 'workflow_steps_person_known')
@ForeignKey('WorkflowStep', ['compensates'], ['id'], { name: 'workflow_steps_compensated' })
@RefersTo('WorkflowRun', 'awaitedRunId', 'workflow_steps_awaited_run')
@RefersTo('Person', 'alsoPersonId', 'workflow_steps_also_person')
@Check('workflow_steps_kind', `kind IN ('task', 'approval', 'automation', 'webhook', 'wait')`)
@Check('workflow_steps_state', `state IN ('pending', 'running', 'waiting', 'blocked', 'succeeded', 'failed', 'cancelled')`)
@Check('workflow_steps_task', `(kind IN ('task', 'approval')) = (assignee IS NOT NULL)`)
@Check(
  'workflow_steps_due',
  `CASE WHEN kind NOT IN ('task', 'approval') THEN due_at IS NULL WHEN state IN ('pending', 'running') THEN due_at IS NOT NULL ELSE true END`,
)
@Check('workflow_steps_automation', `(kind = 'automation') = (automation IS NOT NULL)`)
@Check('workflow_steps_ended', `(state IN ('succeeded', 'failed', 'cancelled')) = (ended_at IS NOT NULL)`)
@Check(
  'workflow_steps_wake',
  `CASE WHEN kind IN ('automation', 'webhook') AND state IN ('pending', 'running') THEN wake_at IS NOT NULL
        WHEN kind IN ('automation', 'webhook', 'wait') AND state = 'waiting' THEN wake_at IS NOT NULL OR awaits IS NOT NULL
        ELSE wake_at IS NULL END`,
)
@Check('workflow_steps_lease', `(lease_until IS NOT NULL) = (kind IN ('automation', 'webhook') AND state = 'running')`)
@Check('workflow_steps_awaits', `awaits IS NULL OR (awaits IN ('time', 'fact', 'signal', 'answer', 'run') AND state = 'waiting')`)
@Check('workflow_steps_not_needed', `NOT not_needed OR state = 'cancelled'`)
@Check(
  'workflow_steps_blocked',
  `(blocked_reason IS NULL) = (blocked_at IS NULL) AND (blocked_reason IS NULL OR kind IN ('task', 'approval'))`,
)
@Check('workflow_steps_skipped', `skip_reason IS NULL OR (state = 'cancelled' AND NOT mandatory)`)
@Index('workflow_steps_open_tasks', { synchronize: false })
@Index('workflow_steps_open_by_due', { synchronize: false })
@Index('workflow_steps_of_person', { synchronize: false })
@Index('workflow_steps_taken', { synchronize: false })
@Index('workflow_steps_wake_up', { synchronize: false })
@Index('workflow_steps_failed', { synchronize: false })
@Index('workflow_steps_escalated', { synchronize: false })
@Index('workflow_steps_to_remind', { synchronize: false })
@Index('workflow_steps_to_escalate', { synchronize: false })
@Index('workflow_steps_to_call_overdue', { synchronize: false })
@Index('workflow_steps_awaited_runs', { synchronize: false })
@Index('workflow_steps_awaiting', { synchronize: false })
@Index('workflow_steps_held_up', { synchronize: false })
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
  kind!: StepKind;
  @Column('text')
  state!: StepState;
  /** Names of the steps of the same run that have to be done first. */
  @Column('text', { name: 'waits_for', array: true })
  waitsFor!: string[];
  @Column('boolean')
  mandatory!: boolean;
  /** A role, `holder`, `holder_manager`, `team:<code>`, or `person`. */
  @Column('text', { nullable: true })
  assignee!: string | null;
  /** The person whose task it is, where it is one person's. */
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
  /** What its definition tells of it, where that is more than the columns say. */
  @Column('jsonb', { nullable: true })
  template!: StepTemplate | null;
  /** It was left out because what it hangs on is not so; counts as done. */
  @Column('boolean', { name: 'not_needed', default: false })
  notNeeded!: boolean;
  /** The step whose effect it takes back. */
  @Column('uuid', { nullable: true })
  compensates!: string | null;
  /** When all before it was done. */
  @Column('timestamptz', { name: 'ready_at', nullable: true })
  readyAt!: Date | null;
  /** While it waits for something else than its next try: what that is. */
  @Column('text', { nullable: true })
  awaits!: Awaited | null;
  @Column('text', { name: 'awaited_signal', nullable: true })
  awaitedSignal!: string | null;
  @Column('uuid', { name: 'awaited_run_id', nullable: true })
  awaitedRunId!: string | null;
  /** When a wait is over; `wake_at` only says when to look next. */
  @Column('timestamptz', { name: 'until_at', nullable: true })
  untilAt!: Date | null;
  /** When it has failed, if what it waits for has not come. */
  @Column('timestamptz', { name: 'timeout_at', nullable: true })
  timeoutAt!: Date | null;
  /** Why nobody can go on with a task at the moment, as somebody said. */
  @Column('text', { name: 'blocked_reason', nullable: true })
  blockedReason!: string | null;
  @Column('timestamptz', { name: 'blocked_at', nullable: true })
  blockedAt!: Date | null;
  @Column('text', { name: 'blocked_by_name', nullable: true })
  blockedByName!: string | null;
  /** When its people are to be reminded; empty once they were. */
  @Column('timestamptz', { name: 'remind_at', nullable: true })
  remindAt!: Date | null;
  /** When somebody else is to be asked too; empty once they were. */
  @Column('timestamptz', { name: 'escalate_at', nullable: true })
  escalateAt!: Date | null;
  /** Whether people were told that its time is over. */
  @Column('boolean', { name: 'told_overdue', default: false })
  toldOverdue!: boolean;
  /** Whom else it was brought to, as `assignee` and `person_id`. */
  @Column('text', { name: 'also_assignee', nullable: true })
  alsoAssignee!: string | null;
  @Column('uuid', { name: 'also_person_id', nullable: true })
  alsoPersonId!: string | null;
}
