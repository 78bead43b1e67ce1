import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { ApproverKind, StepMode } from '../policies/policy-book.rules.js';
import type { RequestEventKind } from '../requests/request.lifecycle.js';
import type { StepReason } from './approval-plan.rules.js';
import type { SeenLine } from './seen-lines.rules.js';

export const stepStates = ['waiting', 'open', 'approved', 'closed'] as const;
export type StepState = (typeof stepStates)[number];
export const seatStates = ['waiting', 'open', 'paused', 'approved', 'closed'] as const;
export type SeatState = (typeof seatStates)[number];

/** An approval that a request needs: how many of those who are asked have to agree, and why they are asked. */
@Entity('approval_steps')
@Unique('approval_steps_key', ['organizationId', 'id'])
@RefersTo('PurchaseRequest', 'requestId', 'approval_steps_request')
@RefersTo('CostCenter', 'costCenterId', 'approval_steps_cost_center')
@Check('approval_steps_mode', `mode IN ('all', 'any', 'quorum')`)
@Check('approval_steps_needed', 'needed > 0')
@Check('approval_steps_state', `state IN ('waiting', 'open', 'approved', 'closed')`)
@Check('approval_steps_lines', `jsonb_typeof(lines) = 'array'`)
@Index('approval_steps_due', { synchronize: false })
@Index('approval_steps_of_request', ['organizationId', 'requestId', 'round', 'stage'])
export class ApprovalStep extends TenantRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @Column('integer')
  round!: number;
  /** Those of a stage are asked together, once the stage before is through. */
  @Column('integer')
  stage!: number;
  @Column('text')
  mode!: StepMode;
  @Column('integer')
  needed!: number;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  /** What it is about, as it was when it was sent. */
  @Column('jsonb', { default: [] })
  lines!: SeenLine[];
  @Column('jsonb')
  reasons!: StepReason[];
  @Column('text')
  state!: StepState;
  /** How long it has waited for an answer of the requester, which is not the approvers' time. */
  @Column('integer', { name: 'paused_seconds', default: 0 })
  pausedSeconds!: number;
  /** When those who are asked are reminded; as the next two empty once it is done. */
  @Column('timestamptz', { name: 'reminds_at', nullable: true })
  remindsAt!: Date | null;
  /** When others are asked besides. */
  @Column('timestamptz', { name: 'escalates_at', nullable: true })
  escalatesAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;
}

/** One person who is asked in a step. */
@Entity('approval_seats')
@Unique('approval_seats_key', ['organizationId', 'id'])
@Unique('approval_seats_once', ['stepId', 'personId'])
@RefersTo('PurchaseRequest', 'requestId', 'approval_seats_request')
@RefersTo('ApprovalStep', 'stepId', 'approval_seats_step')
@RefersTo('Person', 'personId', 'approval_seats_person')
@RefersTo('Person', 'insteadOfId', 'approval_seats_instead_of')
@Check('approval_seats_escalated', 'escalated OR instead_of_id IS NULL')
@Check('approval_seats_source', `source IN ('role', 'cost_center_owner', 'business_unit_head', 'manager', 'person')`)
@Check('approval_seats_state', `state IN ('waiting', 'open', 'paused', 'approved', 'closed')`)
@Check('approval_seats_asked', `state NOT IN ('open', 'paused', 'approved') OR asked_at IS NOT NULL`)
@Index('approval_seats_inbox', ['organizationId', 'personId', 'askedAt', 'id'], { where: `state = 'open'` })
@Index('approval_seats_of_request', ['organizationId', 'requestId', 'personId'])
export class ApprovalSeat extends TenantRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @Column('uuid', { name: 'step_id' })
  stepId!: string;
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('text')
  source!: ApproverKind;
  @Column('text')
  state!: SeatState;
  @Column('timestamptz', { name: 'asked_at', nullable: true })
  askedAt!: Date | null;
  /** Whose place a manager takes who was asked since nobody decided: of the two one decides. */
  @Column('uuid', { name: 'instead_of_id', nullable: true })
  insteadOfId!: string | null;
  /** Asked since those before had let it wait. */
  @Column('boolean', { default: false })
  escalated!: boolean;
}

/** What was done with a request, and by whom. Never changed. */
@Entity('purchase_request_events')
@Unique('purchase_request_events_key', ['organizationId', 'id'])
@RefersTo('PurchaseRequest', 'requestId', 'purchase_request_events_request')
@RefersTo('ApprovalStep', 'stepId', 'purchase_request_events_step')
@RefersTo('Person', 'byPersonId', 'purchase_request_events_by')
@RefersTo('Person', 'onBehalfOfId', 'purchase_request_events_for')
@RefersTo('PurchaseRequestEvent', 'carriedFromId', 'purchase_request_events_carried_from')
@Check(
  'purchase_request_events_kind',
  `kind IN ('submitted', 'withdrawn', 'revised', 'answered', 'approved', 'carried_over', 'rejected', 'questioned', 'sent_back', 'reminded', 'escalated', 'expired')`,
)
@Check(
  'purchase_request_events_decided',
  `(kind IN ('approved', 'carried_over', 'reminded', 'escalated', 'expired')) = (step_id IS NOT NULL)`,
)
@Check('purchase_request_events_by_whom', `(by_person_id IS NULL) = (kind IN ('reminded', 'escalated', 'expired'))`)
@Index('purchase_request_events_in_time', ['stepId', 'kind'], {
  unique: true,
  where: `kind IN ('reminded', 'escalated', 'expired')`,
})
@Check('purchase_request_events_carried', `(kind = 'carried_over') = (carried_from_id IS NOT NULL)`)
@Check('purchase_request_events_reason', `kind NOT IN ('rejected', 'questioned', 'sent_back', 'answered') OR reason IS NOT NULL`)
@Index('purchase_request_events_of_request', ['organizationId', 'requestId', 'id'])
@Index('purchase_request_events_once', ['stepId', 'byPersonId'], { unique: true, where: `kind IN ('approved', 'carried_over')` })
export class PurchaseRequestEvent extends TenantRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @Column('integer')
  round!: number;
  @Column('text')
  kind!: RequestEventKind;
  /** Absent where time did it. */
  @Column('uuid', { name: 'by_person_id', nullable: true })
  byPersonId!: string | null;
  /** The one who was asked, where another decided in their place. */
  @Column('uuid', { name: 'on_behalf_of_id', nullable: true })
  onBehalfOfId!: string | null;
  @Column('uuid', { name: 'step_id', nullable: true })
  stepId!: string | null;
  /** The approval of an earlier round that holds on. */
  @Column('uuid', { name: 'carried_from_id', nullable: true })
  carriedFromId!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
