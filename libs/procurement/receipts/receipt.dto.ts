import { Instant, ListOf, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import type { DeliveredUnit, Delivery } from './delivery.js';

const aCount = { optional: true, most: 100_000 } as const;

export class DeliveredUnitDto implements DeliveredUnit {
  @Text({ min: 1, max: 120 })
  serial!: string;
  @Text({ optional: true, max: 25, description: 'Where the product needs one' })
  imei?: string;
}

export class DeliveryDto implements Delivery {
  @Uuid({ description: 'The line of the order' })
  lineId!: string;
  @WholeNumber({ ...aCount, description: 'Of what has no serials: how many are taken in' })
  accepted?: number;
  @ListOf(() => DeliveredUnitDto, { optional: true, most: 200, description: 'Of assets: each by its serial' })
  units?: DeliveredUnitDto[];
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
