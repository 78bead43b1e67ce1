import { type ItemKind, itemKinds } from '#catalog';
import { type Phase, phases } from '#lifecycle';
import { Choice, DateOnly, Instant, ListOf, Nested, Text, WholeNumber } from '#platform';
import { type Hindrance, hindrances } from './stage-queues.rules.js';

class UrgencyDto {
  @WholeNumber({ description: 'Tasks whose time is over' })
  overdue!: number;
  @WholeNumber({ description: 'Due within a day' })
  today!: number;
  @WholeNumber({ description: 'Due within a week' })
  week!: number;
  @WholeNumber()
  later!: number;
}

class QueueOfPeopleDto {
  @Text({ description: 'A role, `holder`, `holder_manager`, `team:<code>`, or `person`', example: 'it_operations' })
  assignee!: string;
  @WholeNumber()
  tasks!: number;
  @WholeNumber({ description: 'That nobody has taken' })
  untaken!: number;
  @WholeNumber({ description: 'Of high or urgent priority' })
  pressing!: number;
  @WholeNumber({ description: 'With which nobody can go on' })
  blocked!: number;
  @Nested(() => UrgencyDto)
  urgency!: UrgencyDto;
  @Instant({ nullable: true, description: 'Since when the oldest of them can be done' })
  oldestSince!: Date | null;
}

class HindranceDto {
  @Choice(hindrances, { description: 'A step has failed, somebody said why a task cannot go on, or a step waits for something' })
  what!: Hindrance;
  @Text({ description: 'The step' })
  title!: string;
  @WholeNumber()
  count!: number;
}

export class StageQueueDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text({ example: 'configuring' })
  state!: string;
  @Text({ example: 'Configuring' })
  label!: string;
  @Choice(phases)
  phase!: Phase;
  @WholeNumber({ description: 'Items that stand there' })
  items!: number;
  @WholeNumber({ description: 'Of them, longer than the state’s age limit' })
  stuck!: number;
  @Instant({ nullable: true, description: 'Since when the oldest of them stands there' })
  oldestSince!: Date | null;
  @Nested(() => UrgencyDto, { description: 'Their open tasks, by when they are due' })
  urgency!: UrgencyDto;
  @ListOf(() => QueueOfPeopleDto, { description: 'Their open tasks, by whose they are; those with most first' })
  people!: QueueOfPeopleDto[];
  @ListOf(() => HindranceDto, { description: 'What keeps them from going on; the most frequent first' })
  hindrances!: HindranceDto[];
}

export class StageQueuesDto {
  @ListOf(() => StageQueueDto, { description: 'In the order of a life, each kind by itself' })
  data!: StageQueueDto[];
}

export class ArrivalsQuery {
  @WholeNumber({ optional: true, least: 7, most: 366, description: 'From today on; 84 where nothing is said' })
  withinDays?: number;
}

class WeekOfArrivalsDto {
  @DateOnly({ description: 'Its Monday' })
  weekOf!: string;
  @WholeNumber()
  count!: number;
}

export class ArrivalsDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text({ description: 'The state that they are expected in', example: 'in_stock' })
  state!: string;
  @Text()
  label!: string;
  @Choice(phases)
  phase!: Phase;
  @WholeNumber({ description: 'That were expected before today and have not come' })
  late!: number;
  @WholeNumber({ description: 'That will come, nobody has said when' })
  undated!: number;
  @ListOf(() => WeekOfArrivalsDto, { description: 'Weeks in which something is expected' })
  weeks!: WeekOfArrivalsDto[];
}

export class ArrivalListDto {
  @ListOf(() => ArrivalsDto)
  data!: ArrivalsDto[];
}
