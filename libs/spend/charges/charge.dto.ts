import { Choice, DateOnly, DecimalText, Flag, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';
import { type Billed, billings } from './accrual.rules.js';
import { type ChargeKind, chargeKinds } from './charge-kinds.js';
import { type Cadence, cadences } from './charge-period.rules.js';

export class FreeSpanDto {
  @DateOnly()
  startsOn!: string;
  @DateOnly({ nullable: true, description: 'The first day that costs something again' })
  endsOn!: string | null;
}

/** What may be agreed on besides the price, and corrected later. */
export class ChargeTermsDto {
  @WholeNumber({ optional: true, most: 120, description: 'So many months after the start cost nothing' })
  freeMonths?: number;
  @ListOf(() => FreeSpanDto, { optional: true, most: 50, description: 'Days that cost nothing' })
  freeSpans?: FreeSpanDto[];
  @WholeNumber({
    optional: true,
    nullable: true,
    least: 1,
    most: 240,
    description: 'Ending before so many months are over costs the fee',
  })
  minimumMonths?: number | null;
  @MinorUnits({ optional: true, nullable: true, description: 'What ending early costs, in the currency of the charge' })
  feeMinor?: string | null;
  @DecimalText({
    optional: true,
    nullable: true,
    description: 'What ending early costs, as a percentage of what is left of the minimum term',
  })
  feePercent?: string | null;
  @DecimalText({ optional: true, nullable: true, description: 'The price rises by so many percent', example: '2.5' })
  indexPercent?: string | null;
  @DateOnly({ optional: true, nullable: true, description: 'The first day of the risen price' })
  indexOn?: string | null;
  @WholeNumber({
    optional: true,
    nullable: true,
    least: 1,
    most: 240,
    description: 'It rises again each so many months; once where nothing is said',
  })
  indexMonths?: number | null;
  @Flag({ optional: true, description: 'Whether the rate that its contract says for the item’s product comes before the amount' })
  ratedByContract?: boolean;
}

export class NewChargeDto extends ChargeTermsDto {
  @Text({ max: 200, example: 'Mobile plan M' })
  description!: string;
  @Nested(() => MoneyDto, { description: 'For a whole period; negative for a credit' })
  amount!: MoneyDto;
  @Choice(chargeKinds, { optional: true, description: '`recurring` where nothing is said' })
  kind?: ChargeKind;
  @Choice(cadences, { optional: true, description: '`month` where nothing is said' })
  cadence?: Cadence;
  @WholeNumber({
    optional: true,
    least: 1,
    most: 120,
    description: 'How many of the cadence make a period; 1 where nothing is said',
  })
  every?: number;
  @Choice(billings, { optional: true, description: '`advance` where nothing is said' })
  billed?: Billed;
  @Flag({ optional: true, description: 'Owed for each seat of the license that is taken, day by day' })
  perSeat?: boolean;
  @WholeNumber({ optional: true, most: 10_000_000, description: 'Owed for at least so many seats' })
  leastSeats?: number;
  @WholeNumber({
    optional: true,
    least: 1,
    most: 31,
    description: 'Day on which a period begins; 1 where nothing is said. A shorter month begins on its last day',
  })
  cycleDay?: number;
  @Flag({ optional: true, description: 'Whether a period that is touched in part is owed by the day; yes where nothing is said' })
  prorated?: boolean;
  @Flag({ optional: true, description: 'Whether it runs while the item is in use; yes where nothing is said' })
  followsItem?: boolean;
  @DateOnly({ optional: true, description: 'Its own start; needed where it does not follow the item' })
  startsOn?: string;
  @DateOnly({ optional: true, description: 'The first day that is no longer charged' })
  endsOn?: string;
  @Uuid({ optional: true, description: 'The item’s vendor where nothing is said' })
  vendorId?: string;
  @Uuid({ optional: true, description: 'The item’s contract where nothing is said' })
  contractId?: string;
}

export class ChargeChangesDto extends ChargeTermsDto {
  @Text({ optional: true, max: 200 })
  description?: string;
  @Nested(() => MoneyDto, { optional: true, description: 'The price from a day on, in the same currency' })
  amount?: MoneyDto;
  @DateOnly({
    optional: true,
    description:
      'The first day of the new amount; where nothing is said, that of the first period that has not been posted. What was posted otherwise is corrected',
  })
  amountFrom?: string;
  @DateOnly({
    optional: true,
    nullable: true,
    description: 'The first day that is no longer charged; what was posted beyond it comes back',
  })
  endsOn?: string | null;
  @Uuid({ optional: true, nullable: true })
  vendorId?: string | null;
  @Uuid({ optional: true, nullable: true })
  contractId?: string | null;
}

export class ChargePriceDto {
  @DateOnly({ nullable: true, description: 'The first day of the price; null for the first price' })
  from!: string | null;
  @MinorUnits({ signed: true })
  amountMinor!: string;
}

export class ChargeDto {
  @Uuid()
  id!: string;
  @Uuid()
  itemId!: string;
  @Choice(chargeKinds)
  kind!: ChargeKind;
  @Text()
  description!: string;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Choice(cadences)
  cadence!: Cadence;
  @WholeNumber({ least: 1, most: 120 })
  every!: number;
  @Choice(billings)
  billed!: Billed;
  @WholeNumber({ least: 1, most: 31 })
  cycleDay!: number;
  @Flag()
  prorated!: boolean;
  @Flag()
  followsItem!: boolean;
  @DateOnly({ nullable: true })
  startsOn!: string | null;
  @DateOnly({ nullable: true })
  endsOn!: string | null;
  @Uuid({ nullable: true })
  vendorId!: string | null;
  @Uuid({ nullable: true })
  contractId!: string | null;
  @ListOf(() => ChargePriceDto, { description: 'The prices as they changed, oldest first; none while there was only one' })
  prices!: ChargePriceDto[];
  @WholeNumber()
  freeMonths!: number;
  @ListOf(() => FreeSpanDto)
  freeSpans!: FreeSpanDto[];
  @WholeNumber({ nullable: true })
  minimumMonths!: number | null;
  @MinorUnits({ nullable: true })
  feeMinor!: string | null;
  @DecimalText({ nullable: true })
  feePercent!: string | null;
  @MinorUnits({ signed: true, description: 'What has been posted for ending early' })
  feePostedMinor!: string;
  @DecimalText({ nullable: true })
  indexPercent!: string | null;
  @DateOnly({ nullable: true })
  indexOn!: string | null;
  @WholeNumber({ nullable: true })
  indexMonths!: number | null;
  @Flag()
  perSeat!: boolean;
  @WholeNumber()
  leastSeats!: number;
  @Flag()
  ratedByContract!: boolean;
  @DateOnly({ nullable: true, description: 'The day up to which it has been posted' })
  postedUntil!: string | null;
  @DateOnly({ nullable: true, description: 'When it is looked at next; null when nothing is to come' })
  dueOn!: string | null;
  @Text({ nullable: true, description: 'Why it cannot be posted', example: 'exchange_rate_missing' })
  blockedBy!: string | null;
  @WholeNumber()
  version!: number;
}

export class ChargeQuery extends PageQuery {}

export const periodStates = ['posted', 'corrected', 'due', 'ahead'] as const;
export type PeriodState = (typeof periodStates)[number];

export class ForeseenPeriodDto {
  @Choice(periodStates, {
    description: 'Whether it stands in the ledger as it is, would be corrected, is due and not posted yet, or is still to come',
  })
  state!: PeriodState;
  @DateOnly()
  from!: string;
  @DateOnly({ description: 'The first day of the next period' })
  until!: string;
  @DateOnly({ description: 'When it is posted' })
  dueOn!: string;
  @WholeNumber({ description: 'How many of its days are charged' })
  days!: number;
  @WholeNumber({ description: 'How many days it has' })
  of!: number;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
}

export class ForeseenChargeDto {
  @ListOf(() => ForeseenPeriodDto, { description: 'The first periods of the charge' })
  periods!: ForeseenPeriodDto[];
  @Nested(() => MoneyDto, { nullable: true, description: 'What it would cost to end it after the first of these periods' })
  feeAfterFirst!: MoneyDto | null;
}

export class ForeseenChangeDto {
  @ListOf(() => ForeseenPeriodDto, {
    description:
      'The latest that are due and not posted yet, the period of today and those after it, as far as they cost something',
  })
  periods!: ForeseenPeriodDto[];
  @Nested(() => MoneyDto, { description: 'What all periods come to that are due and not posted yet' })
  notPosted!: MoneyDto;
  @Nested(() => MoneyDto, {
    description: 'What comes on top of what has been posted for earlier periods; negative for what comes back',
  })
  corrected!: MoneyDto;
  @Nested(() => MoneyDto, { nullable: true, description: 'What it costs to end it on the day that was said; null where nothing' })
  fee!: MoneyDto | null;
}
