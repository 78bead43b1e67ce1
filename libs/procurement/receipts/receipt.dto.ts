import { type LicenseFacts, metrics } from '#inventory';
import { Choice, DateOnly, Flag, Instant, ListOf, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type LineAction, lineActions } from '../services/line-work.entity.js';
import type { DeliveredLicense, DeliveredService, DeliveredUnit, Delivery, DoneWork } from './delivery.js';

const aCount = { optional: true, most: 100_000 } as const;

export class DeliveredUnitDto implements DeliveredUnit {
  @Text({ min: 1, max: 120 })
  serial!: string;
  @Text({ optional: true, max: 25, description: 'Where the product needs one' })
  imei?: string;
}

export class DeliveredServiceDto implements DeliveredService {
  @Text({ min: 1, max: 100, description: 'Phone number or circuit id' })
  number!: string;
  @DateOnly({ description: 'The day from which it is provisioned, and billed' })
  provisionedOn!: string;
  @Text({ optional: true, min: 1, max: 100, description: "The carrier's order number" })
  vendorReference?: string;
  @Text({ optional: true, max: 30 })
  iccid?: string;
}

export class DeliveredLicenseDto implements DeliveredLicense {
  @Uuid({ optional: true, description: 'The pool that the seats go to; the only one of its product and vendor, or a new one' })
  itemId?: string;
  @Flag({ optional: true, description: 'They begin a pool of their own' })
  apart?: boolean;
  @ListOf('text', { optional: true, most: 500, description: 'Kept sealed' })
  keys?: string[];
  @Choice(metrics, { optional: true, description: 'What one seat stands for' })
  metric?: LicenseFacts['metric'];
  @Text({ optional: true, min: 1, max: 200 })
  tenant?: string;
  @DateOnly({ optional: true })
  startsOn?: string;
  @DateOnly({ optional: true })
  endsOn?: string;
}

export class DoneWorkDto implements DoneWork {
  @DateOnly({ description: 'The day on which it was done; what recurs ends or begins on it' })
  doneOn!: string;
  @Text({ optional: true, min: 1, max: 100, description: 'Where it is not the one that was confirmed' })
  carrierReference?: string;
  @DateOnly({ optional: true, description: 'Of `disconnect`: the day of the last bill, if it is another' })
  finalBillOn?: string;
  @DateOnly({ optional: true, description: 'Of `renew`: the last day of the new term' })
  endsOn?: string;
  @Text({ optional: true, min: 1, max: 100, description: 'Of `change` and `move`: its new phone number or circuit id' })
  number?: string;
  @WholeNumber({ optional: true, least: 1, most: 1_000_000_000, description: 'Of `change`: its new bandwidth' })
  bandwidthKbps?: number;
}

export class DeliveryDto implements Delivery {
  @Uuid({ description: 'The line of the order' })
  lineId!: string;
  @WholeNumber({ ...aCount, description: 'Of licenses the seats; of what is neither asset nor service: how many' })
  accepted?: number;
  @ListOf(() => DeliveredUnitDto, { optional: true, most: 200, description: 'Of assets: each by its serial' })
  units?: DeliveredUnitDto[];
  @ListOf(() => DeliveredServiceDto, { optional: true, most: 200, description: 'Of services: each that was provisioned' })
  services?: DeliveredServiceDto[];
  @Nested(() => DeliveredLicenseDto, { optional: true, description: 'What is known of the seats of a license' })
  license?: DeliveredLicenseDto;
  @Nested(() => DoneWorkDto, {
    optional: true,
    description: 'Of a line that changes, moves, disconnects or renews: that it was done',
  })
  work?: DoneWorkDto;
  @WholeNumber({ ...aCount, description: 'Came damaged, and is not taken in' })
  damaged?: number;
  @WholeNumber({ ...aCount, description: 'Is not what was ordered, and is not taken in' })
  wrong?: number;
  @Text({ optional: true, min: 1, max: 2_000 })
  note?: string;
}

class ReceiptFactsDto {
  @Text({ min: 1, max: 80, description: 'The number of the delivery note' })
  deliveryNote!: string;
  @Uuid({ optional: true, description: 'Where it was taken in; where the order goes, unless something else is said' })
  locationId?: string;
}

export class NewReceiptDto extends ReceiptFactsDto {
  @ListOf(() => DeliveryDto, { most: 100 })
  lines!: DeliveryDto[];
}

export class NewSerialsDto extends ReceiptFactsDto {
  @Uuid({ description: 'The line of the order' })
  lineId!: string;
  @ListOf(() => DeliveredUnitDto, { most: 10_000 })
  units!: DeliveredUnitDto[];
}

export class ReceiptQuery extends PageQuery {
  @Uuid({ optional: true })
  orderId?: string;
}

export class ReceiptDto {
  @Uuid()
  id!: string;
  @Uuid()
  orderId!: string;
  @Text({ example: 'P-2026-00042' })
  orderNumber!: string;
  @Text()
  vendorName!: string;
  @Text()
  deliveryNote!: string;
  @Uuid()
  locationId!: string;
  @Text()
  locationName!: string;
  @Text()
  receivedByName!: string;
  @Instant()
  receivedAt!: string;
  @Uuid({ nullable: true, description: 'The background job that takes in a long list of serials' })
  jobId!: string | null;
  @WholeNumber()
  accepted!: number;
  @WholeNumber()
  damaged!: number;
  @WholeNumber()
  wrong!: number;
  @WholeNumber({ description: 'Serials of a list that were not taken in' })
  refused!: number;
  @Instant({ nullable: true, description: 'When it was taken back; what came with it counts no more' })
  undoneAt!: string | null;
  @Text({ nullable: true })
  undoneByName!: string | null;
  @Text({ nullable: true, max: 2_000 })
  undoneBecause!: string | null;
}

export class ReceiptUndoingDto {
  @Text({ min: 1, max: 2_000 })
  reason!: string;
}

class ConfirmedWorkDto {
  @Choice(lineActions)
  action!: LineAction;
  @DateOnly({ nullable: true })
  wantedOn!: string | null;
  @DateOnly({ nullable: true, description: 'The day that the carrier had confirmed' })
  confirmedOn!: string | null;
  @DateOnly({ description: 'The day on which it was done' })
  doneOn!: string;
  @Text({ nullable: true })
  carrierReference!: string | null;
}

export class ReceiptLineDto {
  @Uuid()
  id!: string;
  @Uuid()
  orderLineId!: string;
  @Text({ max: 500 })
  description!: string;
  @WholeNumber()
  accepted!: number;
  @WholeNumber()
  damaged!: number;
  @WholeNumber()
  wrong!: number;
  @Text({ nullable: true, max: 2_000 })
  note!: string | null;
  @ListOf('uuid', { description: 'The items that came with it' })
  itemIds!: string[];
  @Nested(() => ConfirmedWorkDto, { nullable: true, description: 'What was done with what was there before' })
  work!: ConfirmedWorkDto | null;
}

export class RefusedSerialDto {
  @WholeNumber({ least: 1, description: 'In the list, from 1' })
  place!: number;
  @Text()
  serial!: string;
  @Text()
  code!: string;
  @Text({ max: 2_000 })
  reason!: string;
}

export class ReceiptDetailDto extends ReceiptDto {
  @ListOf(() => ReceiptLineDto)
  lines!: ReceiptLineDto[];
  @ListOf(() => RefusedSerialDto, { description: 'By their places' })
  refusals!: RefusedSerialDto[];
}
