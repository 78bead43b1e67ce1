import { Choice, Flag, Instant, ListOf, OpenObject, Text, WholeNumber } from '#platform';
import { type QueueJobState, queueJobStates } from './courier-queue.js';
import { type QueueName, queueNames } from './queue-names.js';

export class QueueDto {
  @Choice(queueNames)
  name!: QueueName;
  @Text({ description: 'What it carries' })
  carries!: string;
  @Choice(['redis', 'postgres'])
  backend!: 'redis' | 'postgres';
  @Flag()
  paused!: boolean;
  @WholeNumber({ description: 'Processes that carry' })
  workers!: number;
  @WholeNumber()
  waiting!: number;
  @WholeNumber({ description: 'Being carried now' })
  active!: number;
  @WholeNumber({ description: 'Put off by the queue' })
  delayed!: number;
  @WholeNumber({ description: 'The latest that failed; what they were about is still due and comes again by itself' })
  failed!: number;
  @WholeNumber({
    nullable: true,
    least: 1,
    description: 'How many are carried at a time by all workers together; null for as many as they can',
  })
  mostAtOnce!: number | null;
}

export class QueuesDto {
  @ListOf(() => QueueDto)
  data!: QueueDto[];
}

export class ConcurrencyDto {
  @WholeNumber({
    nullable: true,
    least: 1,
    most: 1_000,
    description: 'At a time by all workers together; null for as many as they can',
  })
  mostAtOnce!: number | null;
}

export class QueueJobQuery {
  @Choice(queueJobStates, { optional: true, description: 'Those that failed where nothing is said' })
  state?: QueueJobState;
  @WholeNumber({ optional: true, least: 1, most: 200, description: 'Rows a page' })
  limit?: number;
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d+$/,
    patternSays: 'must be the cursor of a page',
    description: '`next` of the page before',
  })
  after?: string;
}

export class QueueJobDto {
  @Text()
  id!: string;
  @Text({ description: 'The handler or the kind of work', example: 'lifecycle.steps' })
  name!: string;
  @Choice(queueJobStates)
  state!: QueueJobState;
  @OpenObject({ nullable: true, description: 'Which rows to look at; null where they are another organisation’s' })
  payload!: object | null;
  @WholeNumber()
  attempts!: number;
  @Instant()
  queuedAt!: Date;
  @Instant({ nullable: true })
  begunAt!: Date | null;
  @Instant({ nullable: true })
  endedAt!: Date | null;
  @Text({ nullable: true, max: 2_000, description: 'Why it failed' })
  reason!: string | null;
  @Text({ nullable: true, max: 20_000, description: 'Where in the program it failed' })
  stack!: string | null;
}
