import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';
import { ForeseenMonthDto } from '../outlook/foresight.dto.js';
import { type CarryOver, carryOvers, type RevisionKind, revisionKinds } from './budget.entity.js';
import { type BudgetDimension, budgetDimensions } from './budget-dimensions.js';
import { type BudgetSpan, budgetSpans } from './fiscal-year.rules.js';

const aYear = { least: 1990, most: 2200, description: 'Named by the calendar year in which it ends', example: 2026 };
const aNote = { optional: true, nullable: true, max: 500 } as const;
const aPlace = { least: 1, most: 12, description: 'The quarter or month of the fiscal year, from 1 on; 1 for the year' };
const CARRY = 'What goes on into the next period once this one is closed: nothing, what is left, or what is left or missing';

export class BudgetThresholdDto {
  @WholeNumber({ least: 1, most: 500, description: 'Percent of the amount at which somebody is told' })
  percent!: number;
}

export class NewBudgetDto {
  @Choice(budgetDimensions)
  dimension!: BudgetDimension;
  @Text({ optional: true, max: 200, description: 'The id or the word; left out for the whole organisation' })
  value?: string;
  @WholeNumber(aYear)
  fiscalYear!: number;
  @Choice(budgetSpans, { optional: true, description: 'The year where nothing is said' })
  span?: BudgetSpan;
  @WholeNumber({ ...aPlace, optional: true })
  place?: number;
  @MinorUnits({ description: 'In the organisation’s currency' })
  amountMinor!: string;
  @ListOf(() => BudgetThresholdDto, { optional: true, most: 5, description: '80 and 100 where nothing is said' })
  thresholds?: BudgetThresholdDto[];
  @Choice(carryOvers, { optional: true, description: CARRY })
  carryOver?: CarryOver;
  @Text(aNote)
  note?: string | null;
}

export class BudgetChangesDto {
  @MinorUnits({ optional: true })
  amountMinor?: string;
  @Text({ optional: true, max: 500, description: 'Why the amount is revised' })
  reason?: string;
  @ListOf(() => BudgetThresholdDto, { optional: true, most: 5 })
  thresholds?: BudgetThresholdDto[];
  @Choice(carryOvers, { optional: true, description: CARRY })
  carryOver?: CarryOver;
  @Text(aNote)
  note?: string | null;
}

export class BudgetQuery extends PageQuery {
  @WholeNumber({ ...aYear, optional: true })
  fiscalYear?: number;
  @Choice(budgetDimensions, { optional: true })
  dimension?: BudgetDimension;
  @Text({ optional: true, description: 'Of a dimension, the id or word' })
  value?: string;
  @Choice(budgetSpans, { optional: true })
  span?: BudgetSpan;
}

export class BudgetDto {
  @Uuid()
  id!: string;
  @Choice(budgetDimensions)
  dimension!: BudgetDimension;
  @Text({ description: 'The id or word; empty for the whole organisation' })
  value!: string;
  @Text({ description: 'What that is called; of words the word itself' })
  label!: string;
  @WholeNumber(aYear)
  fiscalYear!: number;
  @Choice(budgetSpans)
  span!: BudgetSpan;
  @WholeNumber(aPlace)
  place!: number;
  @DateOnly({ description: 'First day of its first month' })
  from!: string;
  @DateOnly({ description: 'First day of its last month' })
  to!: string;
  @Text({ nullable: true })
  note!: string | null;
  @Nested(() => MoneyDto, { description: 'As it was set at first' })
  original!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'As it stands, revised and with what was carried into it' })
  amount!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'In the ledger, some seconds behind at most' })
  posted!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Ordered, expected in the period and not posted yet, at today’s rates' })
  committed!: MoneyDto;
  @Nested(() => MoneyDto, {
    description: 'The amount less what is posted and what is committed; below zero where it is overdrawn',
  })
  available!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What will probably have been spent when it is over' })
  forecast!: MoneyDto;
  @ListOf('text', { description: 'Currencies of commitments that have no rate, so that they are not counted' })
  uncounted!: string[];
  @ListOf(() => BudgetThresholdDto)
  thresholds!: BudgetThresholdDto[];
  @Choice(carryOvers)
  carryOver!: CarryOver;
  @Uuid({ nullable: true, description: 'The budget that its rest was carried into' })
  carriedToId!: string | null;
  @WholeNumber()
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class BudgetRevisionDto {
  @Uuid()
  id!: string;
  @WholeNumber({ least: 1 })
  number!: number;
  @Choice(revisionKinds)
  kind!: RevisionKind;
  @Nested(() => MoneyDto, { description: 'What the budget has stood at since' })
  amount!: MoneyDto;
  @Nested(() => MoneyDto)
  change!: MoneyDto;
  @Text({ nullable: true })
  reason!: string | null;
  @Uuid({ nullable: true, description: 'The budget whose rest it is' })
  carriedFromId!: string | null;
  @Text()
  actorName!: string;
  @Instant()
  occurredAt!: Date;
}

const aPercent = { optional: true, least: 0, most: 1_000 } as const;

/** What if. Percents are of what would be without them: 100 changes nothing. */
export class ForecastQuery {
  @WholeNumber({ ...aPercent, description: 'Of what charges and plans post' })
  chargesPercent?: number;
  @WholeNumber({ ...aPercent, description: 'Of what all else comes to in a month' })
  runRatePercent?: number;
  @WholeNumber({ ...aPercent, description: 'Of what it costs to replace what reaches its end of life' })
  refreshPercent?: number;
  @WholeNumber({ optional: true, least: 0, most: 60, description: 'By how many months things are used longer' })
  refreshDelayMonths?: number;
  @MinorUnits({ optional: true, signed: true, description: 'What comes on top, in the organisation’s currency' })
  extraMinor?: string;
  @DateOnly({ optional: true, description: 'Any day of the month in which it comes; this month where nothing is said' })
  extraMonth?: string;
  @Flag({ optional: true, description: 'Whether it comes again every month' })
  extraEveryMonth?: boolean;
}

export class ForecastMonthDto extends ForeseenMonthDto {
  @MinorUnits({ signed: true, description: 'What was assumed on top' })
  extra!: string;
}

export class BudgetForecastDto {
  @Text({ example: 'EUR' })
  currency!: string;
  @DateOnly({ description: 'First day of the month that is running' })
  now!: string;
  @Instant({ nullable: true, description: 'When what is to come by itself was reckoned; null where it was not yet' })
  asOf!: Date | null;
  @ListOf(() => ForecastMonthDto)
  months!: ForecastMonthDto[];
  @MinorUnits({ signed: true })
  total!: string;
  @MinorUnits({ signed: true, description: 'The total without any assumption' })
  expected!: string;
  @DateOnly({ nullable: true, description: 'The month in which the budget is used up; null where it reaches' })
  exhaustedIn!: string | null;
  @ListOf('text', { description: 'Currencies without a rate, whose amounts are not in it' })
  uncounted!: string[];
}

export class BudgetCopiesDto {
  @WholeNumber(aYear)
  fromYear!: number;
  @WholeNumber(aYear)
  toYear!: number;
  @WholeNumber({ least: 0, most: 1_000, description: 'Of the amount as it stands; 100 is the same' })
  percent!: number;
}

export class CopiedBudgetsDto {
  @WholeNumber({ description: 'Budgets that were set' })
  added!: number;
  @WholeNumber({ description: 'Left as they are, since there was one already' })
  there!: number;
}
