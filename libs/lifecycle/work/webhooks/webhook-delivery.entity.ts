import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { BelongsToOrganization, TenantRow } from '#organization';

export const deliveryEvents = ['workflow.step', 'test'] as const;
export type DeliveryEvent = (typeof deliveryEvents)[number];
export const deliveryStates = ['sending', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** A message to an endpoint and how it went the last time that it was sent. */
@Entity('webhook_deliveries')
@Unique('webhook_deliveries_message', ['organizationId', 'messageId'])
@BelongsToOrganization('webhook_deliveries_organization')
@ForeignKey('WebhookEndpoint', ['endpointId'], ['id'], { name: 'webhook_deliveries_endpoint', onDelete: 'CASCADE' })
@Check('webhook_deliveries_event', `event IN ('workflow.step', 'test')`)
@Check('webhook_deliveries_state', `state IN ('sending', 'delivered', 'failed')`)
@Check('webhook_deliveries_due', `due_at IS NULL OR state = 'sending'`)
@Check('webhook_deliveries_answered', '(answered_at IS NULL) = (answer_sha256 IS NULL)')
@Index('webhook_deliveries_list', ['organizationId', 'endpointId', 'createdAt', 'id'])
@Index('webhook_deliveries_age', ['organizationId', 'createdAt'])
@Index('webhook_deliveries_asked_for', { synchronize: false })
export class WebhookDelivery extends TenantRow {
  @Column('uuid', { name: 'endpoint_id' })
  endpointId!: string;
  /** By which the other side knows the message again, however often it is sent. */
  @Column('text', { name: 'message_id' })
  messageId!: string;
  @Column('text')
  event!: DeliveryEvent;
  @Column('uuid', { name: 'run_id', nullable: true })
  runId!: string | null;
  @Column('text', { name: 'step_title', nullable: true })
  stepTitle!: string | null;
  @Column('text')
  body!: string;
  @Column('text', { default: 'sending' })
  state!: DeliveryState;
  @Column('integer', { default: 0 })
  attempts!: number;
  /** HTTP status of the last answer. */
  @Column('integer', { nullable: true })
  status!: number | null;
  @Column('text', { nullable: true })
  error!: string | null;
  /** How the last answer began. */
  @Column('text', { nullable: true })
  answer!: string | null;
  @Column('integer', { name: 'duration_ms', nullable: true })
  durationMs!: number | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
  /** When a worker should have it, where a person asked for it to be sent. */
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;
  /** When the other side said later what came of it. */
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;
  @Column('text', { name: 'answer_sha256', nullable: true })
  answerSha256!: string | null;
}
