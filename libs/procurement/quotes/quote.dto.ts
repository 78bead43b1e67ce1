import { Choice, CurrencyCode, DateOnly, Flag, Instant, ListOf, MinorUnits, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type QuoteState, quoteStates } from './quote.entity.js';

const shown = { nullable: true } as const;
const maybe = { optional: true, nullable: true } as const;

export class NewQuoteLineDto {
  @Uuid({ description: 'A line of an approved request' })
  requestLineId!: string;
  @MinorUnits({ description: 'For each' })
  unitPriceMinor!: string;
  @MinorUnits({ optional: true, description: 'A month, for each' })
  recurringMinor?: string;
  @MinorUnits({ optional: true, description: 'Off the whole line' })
  discountMinor?: string;
  @WholeNumber({ optional: true, least: 0, most: 10_000, description: 'Tax in hundredths of a percent' })
  taxBasisPoints?: number;
  @WholeNumber({ ...maybe, least: 0, most: 3_650, description: 'How many days it takes' })
  leadDays?: number | null;
  @Text({ ...maybe, max: 2_000 })
  note?: string | null;
}

export class NewQuoteDto {
  @Uuid()
  vendorId!: string;
  @Text({ ...maybe, max: 100, description: 'The vendor’s own number of it' })
  reference?: string | null;
  @CurrencyCode()
  currency!: string;
  @DateOnly({ ...maybe, description: 'The last day on which it holds' })
  validUntil?: string | null;
  @MinorUnits({ optional: true })
  shippingMinor?: string;
  @Text({ ...maybe, max: 5_000 })
  terms?: string | null;
  @ListOf(() => NewQuoteLineDto, { most: 500 })
  lines!: NewQuoteLineDto[];
}

export class QuoteLineDto {
  @Uuid()
  requestLineId!: string;
  @Uuid(shown)
  requestId!: string | null;
  @Text({ ...shown, example: 'R-2026-00042' })
  requestNumber!: string | null;
  @Text({ max: 500 })
  description!: string;
  @WholeNumber()
  quantity!: number;
  @MinorUnits({ description: 'As it was approved, for each' })
  approvedUnitPriceMinor!: string;
  @MinorUnits({ description: 'As it was approved, a month, for each' })
  approvedRecurringMinor!: string;
  @MinorUnits()
  unitPriceMinor!: string;
  @MinorUnits()
  recurringMinor!: string;
  @MinorUnits()
  discountMinor!: string;
  @WholeNumber()
  taxBasisPoints!: number;
  @WholeNumber(shown)
  leadDays!: number | null;
  @Text({ ...shown, max: 2_000 })
  note!: string | null;
  @MinorUnits({ description: 'All that is paid once for it, without tax' })
  netMinor!: string;
}

/** A quote as a list shows it. */
export class QuoteSummaryDto {
  @Uuid()
  id!: string;
  @Uuid()
  vendorId!: string;
  @Text()
  vendorName!: string;
  @Text({ ...shown, max: 100 })
  reference!: string | null;
  @CurrencyCode()
  currency!: string;
  @DateOnly(shown)
  validUntil!: string | null;
  @Flag({ description: 'Whether its last day has passed' })
  expired!: boolean;
  @MinorUnits()
  shippingMinor!: string;
  @Text({ ...shown, max: 5_000 })
  terms!: string | null;
  @Choice(quoteStates)
  state!: QuoteState;
  @Text({ ...shown, max: 2_000 })
  chosenBecause!: string | null;
  @Text(shown)
  chosenByName!: string | null;
  @Instant(shown)
  chosenAt!: string | null;
  @MinorUnits({ description: 'All that is paid once, with shipping, without tax' })
  totalMinor!: string;
  @MinorUnits({ description: 'What recurs, a month' })
  monthlyMinor!: string;
  @WholeNumber({ ...shown, description: 'How many days the slowest line takes' })
  leadDays!: number | null;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @WholeNumber({ description: 'For how many lines' })
  lineCount!: number;
  @Text({ description: 'What the first of them is' })
  firstLine!: string;
}

export class QuoteDto extends QuoteSummaryDto {
  @Uuid({ ...shown, description: 'The order that was drafted from it' })
  orderId!: string | null;
  @ListOf(() => QuoteLineDto)
  lines!: QuoteLineDto[];
}

export class QuoteQuery extends PageQuery {
  @Choice(quoteStates, { optional: true })
  state?: QuoteState;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true, description: 'For a line of this request' })
  requestId?: string;
  @Uuid({ optional: true, description: 'For this line' })
  requestLineId?: string;
}

export class ComparedQuoteDto extends QuoteDto {
  @MinorUnits({ ...shown, description: 'The total at the rate of today; none where there is no rate' })
  totalBaseMinor!: string | null;
}

export class QuoteComparisonDto {
  @CurrencyCode({ description: 'The currency of the organisation' })
  baseCurrency!: string;
  @ListOf(() => ComparedQuoteDto, { description: 'It and those that share a line with it, the cheapest first' })
  data!: ComparedQuoteDto[];
}

export class QuoteChoiceDto {
  @Text({ min: 1, max: 2_000, description: 'Why this one' })
  reason!: string;
  @Uuid({ optional: true, description: 'Where all of it is delivered; needed where its lines are wanted at several places' })
  locationId?: string;
}
