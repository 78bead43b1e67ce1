import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, Text, Uuid, WholeNumber } from '#platform';
import { SpendFilters } from '../ledger/spend-filters.dto.js';
import { type ExplorerDimension, explorerDimensions, type Measure, measures } from './explorer.dimensions.js';

export const grains = ['month', 'quarter', 'fiscal_year'] as const;
export type Grain = (typeof grains)[number];
export const comparisons = ['none', 'previous', 'year'] as const;
export type Comparison = (typeof comparisons)[number];
export const rankings = ['-amount', '-change'] as const;

export class ExploreQuery extends SpendFilters {
  @ListOf(explorerDimensions, {
    optional: true,
    most: 3,
    description: 'Along what, up to three; the total alone where nothing is said',
  })
  by?: ExplorerDimension[];
  @Choice(grains, { optional: true, description: 'Periods that the months are told by; months where nothing is said' })
  grain?: Grain;
  @Choice(comparisons, { optional: true, description: 'With the months before, or the same of the year before' })
  compare?: Comparison;
  @Choice(rankings, { optional: true, description: 'The largest first, or those that moved most' })
  declare sort?: (typeof rankings)[number];
  @Uuid({ optional: true, description: 'For `unit_tree`: the unit whose parts are told; the organisation where nothing is said' })
  unitId?: string;
}

export class ExploredValueDto {
  @Choice(explorerDimensions)
  dimension!: ExplorerDimension;
  @Text({ nullable: true, description: 'Id or name; null for spend that has none' })
  value!: string | null;
  @Text({ nullable: true, description: 'Its name for people' })
  label!: string | null;
}

export class ExploredPeriodDto {
  @Text({ description: '`2026-03`, `2026-Q1` or `2026`: of the fiscal year that ends in it' })
  name!: string;
  @DateOnly({ description: 'First day of its first month' })
  from!: string;
  @DateOnly({ description: 'First day of its last month' })
  to!: string;
}

export class ExploredAmountsDto {
  @MinorUnits({ signed: true, description: 'Of the whole span' })
  amount!: string;
  @MinorUnits({ signed: true, nullable: true, description: 'Of the span that it is compared with' })
  before!: string | null;
  @ListOf('text', { most: 240, description: 'By period, in their order, in minor units' })
  amounts!: string[];
}

export class ExploredRowDto extends ExploredAmountsDto {
  @ListOf(() => ExploredValueDto)
  values!: ExploredValueDto[];
  @MinorUnits({ signed: true, description: 'Ordered and not posted yet, at today’s rates' })
  committed!: string;
}

export class ExploredTotalDto extends ExploredAmountsDto {
  @MinorUnits({ signed: true })
  actual!: string;
  @MinorUnits({ signed: true })
  accrued!: string;
  @MinorUnits({ signed: true })
  depreciation!: string;
  @MinorUnits({ signed: true })
  committed!: string;
  @MinorUnits({ signed: true, description: 'A month of the span, on average' })
  perMonth!: string;
  @WholeNumber({ description: 'People of the unit, cost centre or location that was asked for, or of the organisation' })
  people!: number;
  @MinorUnits({ signed: true, nullable: true, description: 'The amount by these people; null where there are none' })
  perPerson!: string | null;
}

export class ExploredDto {
  @ListOf(explorerDimensions)
  by!: ExplorerDimension[];
  @Choice(measures)
  measure!: Measure;
  @DateOnly()
  from!: string;
  @DateOnly()
  to!: string;
  @Text({ description: 'The organisation’s currency, which all amounts are in' })
  currency!: string;
  @Instant({ description: 'Everything posted until then is counted' })
  asOf!: string;
  @Flag({ description: 'Whether entries were posted that the sums do not show yet' })
  behind!: boolean;
  @ListOf(() => ExploredPeriodDto)
  periods!: ExploredPeriodDto[];
  @Nested(() => ExploredTotalDto)
  total!: ExploredTotalDto;
  @ListOf(() => ExploredRowDto)
  rows!: ExploredRowDto[];
  @Nested(() => ExploredAmountsDto, { description: 'All rows that are not listed, together' })
  others!: ExploredAmountsDto;
  @WholeNumber({ description: 'How many rows there are in all' })
  rowCount!: number;
  @Text({ nullable: true, description: 'Cursor of the next rows' })
  next!: string | null;
}
