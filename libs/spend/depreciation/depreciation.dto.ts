import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type Domain, domains } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';
import { aLife, aRate, DepreciationRuleDto, someUnits } from './depreciation-books.dto.js';
import { type Convention, conventions, type Method, methods } from './depreciation-terms.js';
import { type Measure, originsOfPostings, type PostingOrigin, postedMeasures } from './due-postings.rules.js';
export class DepreciationAssetChangesDto {
  @Choice(methods, { optional: true })
  method?: Method;
  @Choice(conventions, { optional: true })
  convention?: Convention;
  @WholeNumber({ ...aLife, optional: true })
  lifeMonths?: number;
  @WholeNumber(aRate)
  rateBasisPoints?: number | null;
  @WholeNumber(someUnits)
  totalUnits?: number | null;
  @MinorUnits({ optional: true, description: 'What is left at the end, in the currency of the book' })
  salvageMinor?: string;
  @DateOnly({ optional: true, nullable: true, description: 'Comes before what the item’s life told; null goes back to that' })
  inServiceOn?: string | null;
}

const eventKinds = ['impairment', 'life', 'units'] as const;

export class NewDepreciationEventDto {
  @Choice(eventKinds, { description: 'Written off at once, another life from now on, or units that were made' })
  kind!: (typeof eventKinds)[number];
  @DateOnly({ description: 'Counts from the first of its month on' })
  happenedOn!: string;
  @MinorUnits({ optional: true, description: 'Of an impairment, in the currency of the book' })
  amountMinor?: string;
  @WholeNumber({ ...aLife, optional: true })
  lifeMonths?: number;
  @WholeNumber({ optional: true, least: 1, most: 2_000_000_000 })
  units?: number;
  @Text({ optional: true, nullable: true, max: 500 })
  note?: string | null;
}

export class DepreciationEventDto extends NewDepreciationEventDto {
  @Uuid()
  id!: string;
}

export class BookValueDto {
  @Nested(() => MoneyDto)
  cost!: MoneyDto;
  @Nested(() => MoneyDto)
  accumulated!: MoneyDto;
  @Nested(() => MoneyDto)
  impaired!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What it is worth in the book' })
  carrying!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Of what was disposed of: its book value less the proceeds; a gain is negative' })
  result!: MoneyDto;
}

export class DepreciationMonthDto {
  @DateOnly()
  month!: string;
  @MinorUnits({ signed: true })
  depreciationMinor!: string;
  @MinorUnits({ signed: true, description: 'Written off in this month' })
  impairmentMinor!: string;
  @MinorUnits({ signed: true, description: 'Since its first day, without impairments' })
  accumulatedMinor!: string;
  @MinorUnits({ signed: true, description: 'What it is worth at the end of the month' })
  carryingMinor!: string;
  @Flag()
  isPosted!: boolean;
}

export class DepreciationPostingDto {
  @DateOnly()
  month!: string;
  @Choice(postedMeasures)
  measure!: Measure;
  @Choice(originsOfPostings, { description: 'What lay before the book, a month by itself, or what turned out otherwise later' })
  origin!: PostingOrigin;
  @MinorUnits({ signed: true })
  amountMinor!: string;
  @Uuid({ nullable: true, description: 'Its entry in the ledger' })
  ledgerEntryId!: string | null;
  @Instant()
  postedAt!: Date;
}

export class BookedAssetDto {
  @Uuid({ description: 'Of the item in this book' })
  id!: string;
  @Uuid()
  bookId!: string;
  @Text()
  book!: string;
  @Flag()
  postsToLedger!: boolean;
  @Text()
  currency!: string;
  @Choice(methods)
  method!: Method;
  @Choice(conventions)
  convention!: Convention;
  @WholeNumber(aLife)
  lifeMonths!: number;
  @WholeNumber({ nullable: true })
  rateBasisPoints!: number | null;
  @WholeNumber({ nullable: true })
  totalUnits!: number | null;
  @MinorUnits()
  salvageMinor!: string;
  @DateOnly()
  inServiceOn!: string;
  @Flag({ description: 'Whether somebody gave the day, other than the item’s life tells' })
  isInServiceGiven!: boolean;
  @DateOnly({ nullable: true })
  disposedOn!: string | null;
  @DateOnly({ nullable: true })
  postedThrough!: string | null;
  @DateOnly({ nullable: true, description: 'The month after which nothing is left to depreciate; null where that is not known' })
  lastMonth!: string | null;
  @Nested(() => BookValueDto, { description: 'On the day that was asked for' })
  value!: BookValueDto;
  @ListOf(() => DepreciationMonthDto, { most: 1_200 })
  months!: DepreciationMonthDto[];
  @ListOf(() => DepreciationEventDto)
  events!: DepreciationEventDto[];
  @ListOf(() => DepreciationPostingDto, { description: 'The opening and the corrections' })
  corrections!: DepreciationPostingDto[];
  @WholeNumber()
  version!: number;
}

export class ForeseenDepreciationDto {
  @Text()
  currency!: string;
  @DateOnly({ nullable: true, description: 'The month after which nothing is left to depreciate; null where that is not known' })
  lastMonth!: string | null;
  @ListOf(() => DepreciationMonthDto, { most: 1_200 })
  months!: DepreciationMonthDto[];
  @MinorUnits({ signed: true, description: 'What the next run would post as the correction of months that are posted' })
  correctionMinor!: string;
}

export class ForeseenRuleDto extends DepreciationRuleDto {
  @MinorUnits({ description: 'What an asset would cost, in the organisation’s currency', example: '120000' })
  costMinor!: string;
  @DateOnly({ description: 'When it would come into service' })
  inServiceOn!: string;
}

export class ItemDepreciationQuery {
  @DateOnly({ optional: true, description: 'The day whose value is told, past or to come; today where nothing is said' })
  on?: string;
}

export class ItemDepreciationDto {
  @Uuid()
  itemId!: string;
  @DateOnly()
  on!: string;
  @ListOf(() => BookedAssetDto, { description: 'One for each book that the item is in' })
  books!: BookedAssetDto[];
}

export class BookValuesQuery extends PageQuery {
  @Uuid()
  bookId!: string;
  @DateOnly({ optional: true, description: 'Past or to come; today where nothing is said' })
  on?: string;
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Text({ optional: true })
  category?: string;
  @Uuid({ optional: true })
  costCenterId?: string;
}

export class BookValueRowDto extends BookValueDto {
  @Uuid({ description: 'Of the item in this book' })
  id!: string;
  @Uuid()
  itemId!: string;
  @Text()
  tag!: string;
  @Text()
  name!: string;
  @Text({ nullable: true })
  category!: string | null;
  @Text({ nullable: true })
  costCenter!: string | null;
  @Choice(methods)
  method!: Method;
  @WholeNumber()
  lifeMonths!: number;
  @DateOnly()
  inServiceOn!: string;
  @DateOnly({ nullable: true })
  disposedOn!: string | null;
}

export const totalledBy = ['category', 'cost_center', 'domain'] as const;

export class BookTotalsQuery {
  @Uuid()
  bookId!: string;
  @DateOnly({ optional: true, description: 'Past or to come; today where nothing is said' })
  on?: string;
  @Choice(totalledBy, { optional: true, description: '`category` where nothing is said' })
  by?: (typeof totalledBy)[number];
}

export class BookTotalDto extends BookValueDto {
  @Text({ nullable: true, description: 'Null for what has none' })
  label!: string | null;
  @WholeNumber()
  assets!: number;
}

export class BookTotalsDto {
  @DateOnly()
  on!: string;
  @Nested(() => BookTotalDto)
  total!: BookTotalDto;
  @ListOf(() => BookTotalDto)
  data!: BookTotalDto[];
}
