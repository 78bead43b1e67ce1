import { Choice, Instant, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type DeadLetterState, deadLetterStates } from '../events/event.entities.js';

export class DeadLetterQuery extends PageQuery {
  @Choice(deadLetterStates, { optional: true, description: 'Only those in this state' })
  state?: DeadLetterState;
  @Text({ optional: true, max: 100, description: 'Only those of this handler' })
  handler?: string;
}

export class DeadLetterDto {
  @Uuid()
  id!: string;
  @Text({ example: 'spend.start-charges', description: 'What failed' })
  handler!: string;
  @Text({ example: 'inventory.item.transitioned', description: 'The event that it failed upon' })
  event!: string;
  @Uuid()
  eventId!: string;
  @OpenObject({ description: 'What the event told' })
  payload!: object;
  @OpenObject({ description: 'Who caused the event' })
  actor!: object;
  @Instant()
  occurredAt!: Date;
  @WholeNumber()
  attempts!: number;
  @Text({ description: 'The reason of the last failure' })
  reason!: string;
  @Text({ nullable: true, description: 'Where in the program it failed' })
  stack!: string | null;
  @Instant()
  diedAt!: Date;
  @Choice(deadLetterStates)
  state!: DeadLetterState;
  @Instant({ nullable: true })
  settledAt!: Date | null;
  @Text({ nullable: true, description: 'Who retried or dismissed it' })
  settledBy!: string | null;
}
