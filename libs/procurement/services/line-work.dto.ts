import { Choice, DateOnly, Text, Uuid } from '#platform';
import { type LineAction, lineActions } from './line-work.entity.js';

const maybe = { optional: true, nullable: true } as const;

export class LineWorkDto {
  @Choice(lineActions, { description: 'What is to be done; stays once the order was sent' })
  action!: LineAction;
  @Uuid({ ...maybe, description: 'The service that it concerns, or the pool that seats are added to; none for `install`' })
  itemId?: string | null;
  @Uuid({ ...maybe, description: 'The contract that it is bought under, or whose term it renews' })
  contractId?: string | null;
  @DateOnly({ ...maybe, description: 'The day that it is wanted on' })
  wantedOn?: string | null;
  @DateOnly({ ...maybe, description: 'The day that the carrier confirmed' })
  confirmedOn?: string | null;
  @Text({ ...maybe, max: 100, description: 'The carrier’s own number of it' })
  carrierReference?: string | null;
}
