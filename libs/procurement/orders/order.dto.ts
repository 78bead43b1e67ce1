import { type ChargeKind, chargeKinds, type Domain, domains, type ItemKind, itemKinds } from '#catalog';
import {
  Choice,
  CurrencyCode,
  DateOnly,
  Flag,
  Instant,
  ListOf,
  MinorUnits,
  Nested,
  PageQuery,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import { LedgerEntryDto } from '#spend';
import { LineChangeDto } from '../changes/change.dto.js';
import { LineWorkDto } from '../services/line-work.dto.js';
import { type OrderState, type OrderVerb, orderStates, orderVerbNames } from './order.lifecycle.js';
import type { LineTerms } from './order-lines.js';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;
const aTax = { least: 0, most: 10_000, description: 'Tax in hundredths of a percent: 1900 is 19 %' } as const;

export class NewOrdersDto {
  @ListOf('uuid', { most: 500, description: 'Lines of approved requests that nobody has ordered yet' })
  requestLineIds!: string[];
  @Uuid({ optional: true, description: 'For lines that name no vendor' })
  vendorId?: string;
  @Uuid({ optional: true, description: 'Where all of it is delivered; else where each is wanted' })
  locationId?: string;
  @Text({ optional: true, min: 1, max: 5_000, description: 'Terms of payment and delivery' })
  terms?: string;
}

export class OrderLineTermsDto implements LineTerms {
  @Uuid()
  id!: string;
  @MinorUnits({ optional: true, description: 'For each, not above what was approved' })
  unitPriceMinor?: string;
  @MinorUnits({ optional: true, description: 'A month, for each, not above what was approved' })
  recurringMinor?: string;
  @MinorUnits({ optional: true, description: 'Off the whole line' })
  discountMinor?: string;
  @WholeNumber({ ...aTax, optional: true })
  taxBasisPoints?: number;
}

export class OrderChangesDto {
  @Uuid({ optional: true, description: 'Where it is delivered' })
  locationId?: string;
  @Text({ ...maybe, max: 5_000, description: 'Terms of payment and delivery' })
  terms?: string | null;
  @DateOnly(maybe)
  wantedOn?: string | null;
  @Uuid({
    ...maybe,
    description: 'A contract of its vendor that is in force; each line then names the rate that it has for its product',
  })
  contractId?: string | null;
  @MinorUnits({ optional: true, description: 'Spread over the lines by what they cost' })
  shippingMinor?: string;
  @ListOf(() => OrderLineTermsDto, { optional: true, most: 500, description: 'What is left out stays' })
  lines?: OrderLineTermsDto[];
}

export class OrderTransitionDto {
  @Choice(orderVerbNames)
  verb!: OrderVerb;
  @Text({ optional: true, min: 1, max: 2_000, description: 'Of `cancel` and `close_short`: why' })
  reason?: string;
  @Text({ optional: true, min: 1, max: 100, description: 'Of `acknowledge`: the vendor’s own number' })
  vendorReference?: string;
  @DateOnly({ optional: true, description: 'Of `acknowledge`: the day that the vendor promises' })
  expectedOn?: string;
}

export class OrderQuery extends PageQuery {
  @Choice(orderStates, { optional: true })
  state?: OrderState;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true, description: 'With a line of this request' })
  requestId?: string;
  @Flag({
    optional: true,
    description: 'Only those of which something is still to come; `q` then also finds them by what they order',
  })
  open?: boolean;
}

export class PurchaseOrderDto {
  @Uuid()
  id!: string;
  @Text({ example: 'P-2026-00042' })
  number!: string;
  @Uuid()
  vendorId!: string;
  @Text()
  vendorName!: string;
  @Uuid(shown)
  locationId!: string | null;
  @Text(shown)
  locationName!: string | null;
  @Choice(orderStates)
  state!: OrderState;
  @CurrencyCode()
  currency!: string;
  @MinorUnits({ description: 'All that is paid once, with tax and shipping' })
  totalMinor!: string;
  @MinorUnits({ description: 'Of that, what is committed in the ledger and still to come' })
  committedMinor!: string;
  @WholeNumber({ description: 'How many things it orders, over all lines' })
  ordered!: number;
  @WholeNumber({ description: 'How many of them came' })
  received!: number;
  @DateOnly(shown)
  wantedOn!: string | null;
  @DateOnly({ ...shown, description: 'The day that the vendor promised' })
  expectedOn!: string | null;
  @Instant(shown)
  sentAt!: string | null;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class LineRateDto {
  @Uuid()
  id!: string;
  @Choice(chargeKinds)
  chargeKind!: ChargeKind;
  @Text({ description: 'A decimal number of the contract’s currency for each unit' })
  rate!: string;
  @Text({ example: 'month' })
  unit!: string;
  @CurrencyCode()
  currency!: string;
}

export class OrderLineDto {
  @Uuid()
  id!: string;
  @WholeNumber({ least: 1 })
  position!: number;
  @Uuid()
  requestId!: string;
  @Text({ example: 'R-2026-00042' })
  requestNumber!: string;
  @Uuid({ ...shown, description: 'What it was asked for as a part of' })
  projectId!: string | null;
  @Text(shown)
  projectName!: string | null;
  @Uuid()
  requestLineId!: string;
  @Uuid(shown)
  productId!: string | null;
  @Choice(itemKinds, { ...shown, description: 'What its product becomes when it comes; none for what is no product' })
  kind!: ItemKind | null;
  @Text({ max: 500 })
  description!: string;
  @Choice(domains)
  domain!: Domain;
  @Uuid()
  costCenterId!: string;
  @Text()
  costCenterName!: string;
  @WholeNumber({ description: '0 where the line was cancelled' })
  quantity!: number;
  @MinorUnits()
  unitPriceMinor!: string;
  @MinorUnits({ description: 'A month, for each; charged by the items that it buys' })
  recurringMinor!: string;
  @WholeNumber(shown)
  termMonths!: number | null;
  @MinorUnits()
  discountMinor!: string;
  @WholeNumber(aTax)
  taxBasisPoints!: number;
  @MinorUnits()
  netMinor!: string;
  @MinorUnits()
  taxMinor!: string;
  @MinorUnits()
  shippingMinor!: string;
  @Nested(() => LineRateDto, { ...shown, description: 'What the contract of the order said of its product' })
  contractRate!: LineRateDto | null;
  @WholeNumber({ description: 'How much of it came' })
  received!: number;
  @WholeNumber({ description: 'How much more than ordered may come' })
  over!: number;
  @Nested(() => LineWorkDto, { ...shown, description: 'What is to be done with a service or license' })
  work!: LineWorkDto | null;
}

export class PurchaseOrderDetailDto extends PurchaseOrderDto {
  @MinorUnits({ description: 'What is in the ledger for what came' })
  postedMinor!: string;
  @Text({ ...shown, max: 5_000 })
  terms!: string | null;
  @MinorUnits()
  shippingMinor!: string;
  @Text(shown)
  placedByName!: string | null;
  @WholeNumber({ ...shown, description: 'The version of the approval policy that was in force when it was sent' })
  policyNumber!: number | null;
  @Text(shown)
  vendorReference!: string | null;
  @Instant(shown)
  acknowledgedAt!: string | null;
  @WholeNumber({ description: '0 as it was first sent, counted up with each amendment' })
  revision!: number;
  @Uuid({ ...shown, description: 'The quote that it was drafted from' })
  quoteId!: string | null;
  @Uuid({ ...shown, description: 'The contract that it is ordered under' })
  contractId!: string | null;
  @Text(shown)
  contractNumber!: string | null;
  @WholeNumber({ ...shown, description: 'The version that the vendor has confirmed' })
  acknowledgedRevision!: number | null;
  @Text({ ...shown, description: 'To whom this version went by mail; none where we know no address' })
  mailedTo!: string | null;
  @Choice(['waiting', 'sent', 'failed'], { ...shown, description: 'What became of that mail' })
  mailState!: 'waiting' | 'sent' | 'failed' | null;
  @Instant(shown)
  closedAt!: string | null;
  @Text({ ...shown, max: 2_000 })
  closedBecause!: string | null;
  @ListOf(() => OrderLineDto)
  lines!: OrderLineDto[];
  @ListOf(orderVerbNames, { description: 'What can be done with it now' })
  verbs!: OrderVerb[];
}

export class DraftedOrdersDto {
  @ListOf(() => PurchaseOrderDetailDto)
  data!: PurchaseOrderDetailDto[];
}

export class OrderableLineQuery extends PageQuery {
  @Uuid({ optional: true })
  vendorId?: string;
}

/** An approved line that nobody has ordered yet. */
export class OrderableLineDto {
  @Uuid()
  id!: string;
  @Uuid()
  requestId!: string;
  @Text({ example: 'R-2026-00042' })
  requestNumber!: string;
  @Text({ max: 500 })
  description!: string;
  @WholeNumber({ least: 1 })
  quantity!: number;
  @CurrencyCode()
  currency!: string;
  @MinorUnits()
  unitPriceMinor!: string;
  @MinorUnits({ description: 'A month, for each' })
  recurringMinor!: string;
  @Uuid(shown)
  vendorId!: string | null;
  @Text(shown)
  vendorName!: string | null;
  @DateOnly(shown)
  wantedOn!: string | null;
  @Instant()
  approvedAt!: string;
  @Nested(() => LineChangeDto, { ...shown, description: 'Where it is about something in use' })
  change!: LineChangeDto | null;
}

export class OrderLedgerDto {
  @ListOf(() => LedgerEntryDto)
  data!: LedgerEntryDto[];
}
