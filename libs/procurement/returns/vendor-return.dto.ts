import { Choice, CurrencyCode, DateOnly, Flag, Instant, ListOf, MinorUnits, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import type { NewCredit } from './vendor-credits.service.js';
import { type ReturnedShape, returnedShapes } from './vendor-return.entity.js';
import type { NewVendorReturn, ReturnedLine } from './vendor-returns.service.js';

export class ReturnedLineDto implements ReturnedLine {
  @Uuid({ description: 'The line of the order' })
  lineId!: string;
  @Choice(returnedShapes, { description: 'How it came' })
  came!: ReturnedShape;
  @WholeNumber({ optional: true, least: 1, most: 100_000, description: 'Of what has no records: how many go back' })
  quantity?: number;
  @ListOf('uuid', { optional: true, most: 500, description: 'Of assets that were taken in: each of them' })
  itemIds?: string[];
  @MinorUnits({ description: "What the vendor is expected to credit, in the order's currency" })
  expectedCreditMinor!: string;
}

export class NewVendorReturnDto implements NewVendorReturn {
  @Text({ min: 1, max: 100, description: 'The number that the vendor gave for it' })
  rmaReference!: string;
  @Text({ min: 1, max: 2_000 })
  reason!: string;
  @DateOnly()
  returnedOn!: string;
  @Text({ optional: true, min: 1, max: 200 })
  tracking?: string;
  @ListOf(() => ReturnedLineDto, { most: 100 })
  lines!: ReturnedLineDto[];
}

export class NewCreditDto implements NewCredit {
  @Uuid({ description: 'The line of the return' })
  lineId!: string;
  @MinorUnits({ description: 'Above zero; posted as money that comes back' })
  amountMinor!: string;
  @DateOnly()
  creditedOn!: string;
  @Text({ min: 1, max: 100, description: "The number of the vendor's credit note" })
  reference!: string;
}

export class VendorReturnQuery extends PageQuery {
  @Uuid({ optional: true })
  orderId?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Flag({ optional: true, description: 'Whether more is expected than was credited' })
  open?: boolean;
}

export class VendorReturnDto {
  @Uuid()
  id!: string;
  @Uuid()
  orderId!: string;
  @Text({ example: 'P-2026-00042' })
  orderNumber!: string;
  @Text()
  vendorName!: string;
  @Text()
  rmaReference!: string;
  @Text({ max: 2_000 })
  reason!: string;
  @Text({ nullable: true })
  tracking!: string | null;
  @DateOnly()
  returnedOn!: string;
  @Text()
  returnedByName!: string;
  @Instant()
  createdAt!: string;
  @CurrencyCode()
  currency!: string;
  @MinorUnits({ description: 'What is expected to be credited' })
  expectedMinor!: string;
  @MinorUnits({ description: 'What was credited so far' })
  creditedMinor!: string;
}

class CreditDto {
  @Uuid()
  id!: string;
  @MinorUnits()
  amountMinor!: string;
  @DateOnly()
  creditedOn!: string;
  @Text()
  reference!: string;
}

class ReturnedItemDto {
  @Uuid()
  itemId!: string;
  @Text()
  tag!: string;
}

export class VendorReturnLineDto {
  @Uuid()
  id!: string;
  @Uuid()
  orderLineId!: string;
  @Text({ max: 500 })
  description!: string;
  @Choice(returnedShapes)
  came!: ReturnedShape;
  @WholeNumber()
  quantity!: number;
  @ListOf('uuid', { description: 'The items that went back' })
  itemIds!: string[];
  @ListOf(() => ReturnedItemDto, { description: 'The same by their tags' })
  items!: ReturnedItemDto[];
  @MinorUnits()
  expectedCreditMinor!: string;
  @ListOf(() => CreditDto)
  credits!: CreditDto[];
}

export class VendorReturnDetailDto extends VendorReturnDto {
  @ListOf(() => VendorReturnLineDto)
  lines!: VendorReturnLineDto[];
}
