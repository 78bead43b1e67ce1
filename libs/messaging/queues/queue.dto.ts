import { Choice, Flag, ListOf, Text, WholeNumber } from '#platform';
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
}

export class QueuesDto {
  @ListOf(() => QueueDto)
  data!: QueueDto[];
}
