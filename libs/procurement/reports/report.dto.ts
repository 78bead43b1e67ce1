import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '#spend';

const counted = { least: 0 } as const;

export class OpenOrdersQuery {
  @Uuid({ optional: true })
  vendorId?: string;
}

export class OpenOrdersRowDto {
  @Uuid()
  vendorId!: string;
  @Text()
  vendor!: string;
  @WholeNumber({ description: 'Orders that are sent and have not come in full' })
  orders!: number;
  @WholeNumber({ description: 'What has not come of their lines' })
  quantity!: number;
  @WholeNumber({ description: 'Orders whose day is over: that the vendor promised, or else that was wanted' })
  late!: number;
  @WholeNumber({ description: 'Orders without such a day' })
  undated!: number;
  @Instant({ description: 'When the oldest of them was sent' })
  oldestSentAt!: Date;
  @Nested(() => MoneyDto, { description: 'What is committed for them and not posted' })
  open!: MoneyDto;
}

export class OpenOrdersDto {
  @ListOf(() => OpenOrdersRowDto, { description: 'By vendor and currency, those with most first' })
  data!: OpenOrdersRowDto[];
}

export class ApprovalAgeRowDto {
  @Uuid()
  personId!: string;
  @Text()
  person!: string;
  @WholeNumber({ description: 'Requests that wait for this person' })
  waiting!: number;
  @WholeNumber({ description: 'Of them, for longer than two days' })
  overTwoDays!: number;
  @WholeNumber({ description: 'Of them, for longer than a week' })
  overAWeek!: number;
  @WholeNumber({ description: 'How long half of them wait at most, in hours' })
  medianHours!: number;
  @Instant({ description: 'Since when the oldest waits' })
  oldestAskedAt!: Date;
}

export class ApprovalAgesDto {
  @ListOf(() => ApprovalAgeRowDto, { description: 'Those first for whom something waits the longest' })
  data!: ApprovalAgeRowDto[];
}

export const deliveredBy = ['vendor', 'product'] as const;
export type DeliveredBy = (typeof deliveredBy)[number];

export class DeliveriesQuery {
  @Choice(deliveredBy, { optional: true, description: 'By vendor where nothing is said' })
  by?: DeliveredBy;
  @Uuid({ optional: true, description: 'Only of this vendor' })
  vendorId?: string;
  @DateOnly({ optional: true, description: 'Received from this day on; a year before the last where nothing is said' })
  from?: string;
  @DateOnly({ optional: true, description: 'Received up to this day; today where nothing is said' })
  until?: string;
}

export class DeliveriesRowDto {
  @Uuid()
  id!: string;
  @Text({ description: 'The vendor or the product' })
  name!: string;
  @WholeNumber({ description: 'Lines of receipts' })
  deliveries!: number;
  @WholeNumber({ description: 'What was taken in' })
  quantity!: number;
  @WholeNumber({
    ...counted,
    description: 'From the sending of the order to the receipt in days: what half of the deliveries took at most',
  })
  medianDays!: number;
  @WholeNumber({ ...counted, description: 'The same for nine of ten' })
  ninetiethDays!: number;
  @WholeNumber({ description: 'Of what came and had a day, promised or wanted' })
  dated!: number;
  @WholeNumber({ description: 'Of that, what came by its day' })
  onTime!: number;
  @WholeNumber({ description: 'What came damaged or wrong' })
  faulty!: number;
}

export class DeliveriesDto {
  @DateOnly()
  from!: string;
  @DateOnly()
  until!: string;
  @ListOf(() => DeliveriesRowDto, { description: 'Those that took in most first' })
  data!: DeliveriesRowDto[];
}

export class UnderApprovalRowDto {
  @Uuid()
  costCenterId!: string;
  @Text()
  code!: string;
  @Text()
  name!: string;
  @WholeNumber({ description: 'Requests that wait for their approval or for an answer' })
  requests!: number;
  @Nested(() => MoneyDto, { description: 'What would be paid once' })
  once!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What would recur, over the whole terms' })
  recurring!: MoneyDto;
}

export class UnderApprovalDto {
  @ListOf(() => UnderApprovalRowDto, { description: 'By cost centre and currency' })
  data!: UnderApprovalRowDto[];
}

export class ProductPriceQuery extends PageQuery {
  @Uuid({ description: 'The product' })
  productId!: string;
  @Uuid({ optional: true })
  vendorId?: string;
}

export class ProductPriceDto {
  @Uuid({ description: 'The line of the order' })
  id!: string;
  @Uuid()
  orderId!: string;
  @Text()
  number!: string;
  @Instant()
  sentAt!: Date;
  @Uuid()
  vendorId!: string;
  @Text()
  vendor!: string;
  @WholeNumber()
  quantity!: number;
  @Text()
  currency!: string;
  @MinorUnits({ description: 'Of one, before the discount of its line' })
  unitPriceMinor!: string;
  @MinorUnits({ description: 'Of one, after it, rounded' })
  netPriceMinor!: string;
  @MinorUnits({ description: 'Of one, each month' })
  recurringMinor!: string;
  @Flag({ description: 'Whether the line was cancelled since' })
  cancelled!: boolean;
}

export class VendorPricesQuery {
  @Uuid()
  vendorId!: string;
}

/** What a product cost when it was last ordered of a vendor. */
export class VendorPriceDto {
  @Uuid()
  productId!: string;
  @Text()
  product!: string;
  @Uuid()
  orderId!: string;
  @Text()
  number!: string;
  @Instant()
  sentAt!: Date;
  @Text()
  currency!: string;
  @MinorUnits({ description: 'Of one, before the discount of its line' })
  unitPriceMinor!: string;
  @MinorUnits({ description: 'Of one, each month' })
  recurringMinor!: string;
}

export class VendorPricesDto {
  @ListOf(() => VendorPriceDto, { description: 'What was ordered last first, at most fifty' })
  data!: VendorPriceDto[];
}
