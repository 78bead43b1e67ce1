import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EventActor } from './event.js';

/** What an event tells, the same on its way and in its grave. */
abstract class EventRow {
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text')
  type!: string;
  @Column('jsonb')
  payload!: object;
  @Column('jsonb')
  actor!: EventActor;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}

/** An event that the relay has not taken yet. */
@Entity('outbox')
export class OutboxEvent extends EventRow {
  @PrimaryColumn('uuid')
  id!: string;
}

/** An event that one handler has still to take; the row goes with the handler's transaction. */
@Entity('inbox')
@Index('inbox_due', ['dueAt'])
export class InboxEntry extends EventRow {
  @PrimaryColumn('uuid', { name: 'event_id' })
  eventId!: string;
  @PrimaryColumn('text')
  handler!: string;
  /** When it is put into the queue again, unless it has been handled by then. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;
  @Column('integer', { default: 0 })
  attempts!: number;
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
}

export const deadLetterStates = ['waiting', 'retried', 'dismissed'] as const;
export type DeadLetterState = (typeof deadLetterStates)[number];

/** A delivery that failed for good, until a person decides. */
@Entity('dead_letters')
@Check('dead_letters_state', `state IN ('waiting', 'retried', 'dismissed')`)
@Check('dead_letters_settled', `(state = 'waiting') = (settled_at IS NULL)`)
@Index('dead_letters_list', ['organizationId', 'diedAt', 'id'])
@Index('dead_letters_waiting', { synchronize: false })
export class DeadLetter extends EventRow {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'event_id' })
  eventId!: string;
  @Column('text')
  handler!: string;
  @Column('integer')
  attempts!: number;
  @Column('text', { name: 'error_message' })
  errorMessage!: string;
  @Column('text', { name: 'error_stack', nullable: true })
  errorStack!: string | null;
  @Column('timestamptz', { name: 'died_at' })
  diedAt!: Date;
  @Column('text')
  state!: DeadLetterState;
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;
  @Column('text', { name: 'settled_by', nullable: true })
  settledBy!: string | null;
}
