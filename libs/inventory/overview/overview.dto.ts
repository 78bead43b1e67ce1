import { type ItemKind, itemKinds } from '#catalog';
import { Choice, DateOnly, ListOf, Text, Uuid, WholeNumber } from '#platform';
import { type EndKind, endKinds } from './ends.queries.js';

export class EndsQuery {
  @WholeNumber({ optional: true, least: 0, most: 3_650, description: 'From today on; 90 where nothing is said' })
  withinDays?: number;
  @WholeNumber({ optional: true, least: 1, most: 200, description: 'Rows; 50 where nothing is said' })
  limit?: number;
}

export class EndDto {
  @Choice(endKinds)
  what!: EndKind;
  @DateOnly()
  endsOn!: string;
  @Uuid({ nullable: true, description: 'The item; null for a contract' })
  itemId!: string | null;
  @Uuid({ nullable: true })
  contractId!: string | null;
  @Text({ description: 'The tag of the item, or the number of the contract' })
  tag!: string;
  @Text()
  name!: string;
  @Choice(itemKinds, { nullable: true })
  kind!: ItemKind | null;
}

export class EndsDto {
  @ListOf(() => EndDto, { description: 'The nearest first' })
  data!: EndDto[];
  @WholeNumber({ description: 'How many there are in all' })
  total!: number;
}

export class FailuresDto {
  @WholeNumber({ nullable: true, description: 'Steps of present work that have failed' })
  steps!: number | null;
  @WholeNumber({ nullable: true, description: 'Deliveries that failed for good and wait for a person' })
  deadLetters!: number | null;
  @WholeNumber({ nullable: true, description: 'Background jobs of the last two weeks that have failed' })
  jobs!: number | null;
}
