import { Choice, DateOnly, Flag, Instant, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { type Dimension, dimensions } from '../ledger/ledger.dto.js';
import { type EntryKind, entryKinds } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';

export class MonthsQuery {
  @DateOnly({ optional: true, description: 'Any date of the first month', example: '2026-01-01' })
  from?: string;
  @DateOnly({ optional: true, description: 'Any date of the last month', example: '2026-12-31' })
  to?: string;
}

export class SpendQuery extends MonthsQuery {
  @Choice([...dimensions, 'kind', 'total'], { optional: true, description: 'What to sum up by; the total where nothing is said' })
  dimension?: Dimension | 'kind' | 'total';
  @Choice(entryKinds, { optional: true, description: 'Entries of this kind only' })
  kind?: EntryKind;
  @Text({ optional: true, max: 60, description: 'This value of the dimension only, e.g. the id of a cost centre' })
  value?: string;
}

export class KindSpendDto {
  @Choice(entryKinds)
  kind!: EntryKind;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @WholeNumber({ description: 'How many entries it is the sum of' })
  entries!: number;
}

export class ItemMonthDto {
  @DateOnly({ description: 'First day of the month' })
  month!: string;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @ListOf(() => KindSpendDto)
  kinds!: KindSpendDto[];
}

export class ItemSpendDto {
  @Uuid()
  itemId!: string;
  @Text({ description: 'The organisation’s currency, which all amounts are in' })
  currency!: string;
  @Nested(() => MoneyDto, { description: 'Of all months listed; of the whole life where no months were asked for' })
  total!: MoneyDto;
  @Flag({ description: 'Whether entries were posted that the sums do not show yet' })
  behind!: boolean;
  @ListOf(() => ItemMonthDto)
  months!: ItemMonthDto[];
}

export class SpendMonthDto {
  @DateOnly({ description: 'First day of the month' })
  month!: string;
  @Text({ nullable: true, description: 'Id or name; null for spend that has none' })
  value!: string | null;
  @Text({ nullable: true, description: 'The value’s name for people' })
  label!: string | null;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @WholeNumber({ description: 'How many entries it is the sum of' })
  entries!: number;
}

export class SpendMonthsDto {
  @Choice([...dimensions, 'kind', 'total'])
  dimension!: Dimension | 'kind' | 'total';
  @DateOnly()
  from!: string;
  @DateOnly()
  to!: string;
  @Text()
  currency!: string;
  @Nested(() => MoneyDto)
  total!: MoneyDto;
  @Flag({ description: 'Whether entries were posted that the sums do not show yet' })
  behind!: boolean;
  @ListOf(() => SpendMonthDto)
  data!: SpendMonthDto[];
}

export class SumDifferenceDto {
  @Text({ description: 'Of an item, a dimension or a cube' })
  dimension!: string;
  @DateOnly({ description: 'First day of the month' })
  month!: string;
  @Text()
  value!: string;
  @Text()
  kind!: string;
  @Text()
  currency!: string;
  @Text({ description: 'What the ledger adds up to, in minor units' })
  posted!: string;
  @Text({ description: 'What the sums show' })
  shown!: string;
}

export class ReconciliationDto {
  @Instant({ nullable: true, description: 'When the sums were last compared with the ledger; null before the first time' })
  checkedAt!: Date | null;
  @Text({ description: 'How many entries the sums told of' })
  entries!: string;
  @WholeNumber({ description: 'How many figures differed; of more than a hundred, a hundred' })
  differences!: number;
  @ListOf(() => SumDifferenceDto)
  figures!: SumDifferenceDto[];
}
