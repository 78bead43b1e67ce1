import { Choice, Email, Instant, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type MailState, mailStates } from './mail.entity.js';

export class MailQuery extends PageQuery {
  @Choice(mailStates, { optional: true, description: 'Only those in this state' })
  state?: MailState;
  @Text({ optional: true, max: 40, description: 'Only those of this kind', example: 'notice' })
  kind?: string;
}

export class MailDto {
  @Uuid()
  id!: string;
  @Email()
  recipient!: string;
  @Text({ max: 250 })
  subject!: string;
  @Text({ description: 'What made it: `notice` (something was told), `digest` (a daily summary), `step` (a step of a workflow)' })
  kind!: string;
  @Choice(mailStates)
  state!: MailState;
  @WholeNumber()
  attempts!: number;
  @Text({ nullable: true, max: 500, description: 'Why the last attempt failed' })
  reason!: string | null;
  @Instant()
  createdAt!: Date;
  @Instant({ nullable: true, description: 'When it is tried next' })
  dueAt!: Date | null;
  @Instant({ nullable: true, description: 'When it was sent or given up' })
  finishedAt!: Date | null;
}

export class MailDetailsDto extends MailDto {
  @Text({ description: 'What it says' })
  text!: string;
}
