import { type LicenseFacts, metrics } from '#inventory';
import { Choice, DateOnly, Flag, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import type { DeliveredLicense, DeliveredService, DeliveredUnit, Delivery, DoneWork } from './delivery.js';

const aCount = { optional: true, most: 100_000 } as const;

export class DeliveredUnitDto implements DeliveredUnit {
  @Text({ min: 1, max: 120, description: 'Or the tag of an item that stands as ordered, whose serial is known' })
  serial!: string;
  @Text({ optional: true, max: 25, description: 'Where the product needs one' })
  imei?: string;
  @Uuid({ optional: true, description: 'The item that stands as ordered and came; else it is found, or a new one begins' })
  itemId?: string;
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
  @Uuid({ optional: true, description: 'The service that stands as ordered and is in use now; else a new one begins' })
  itemId?: string;
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
