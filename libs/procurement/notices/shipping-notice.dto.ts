import { DateOnly, Instant, ListOf, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import type { NewNotice } from './shipping-notices.service.js';

export class NewNoticeDto implements NewNotice {
  @Text({ min: 1, max: 80, description: "The vendor's number of the shipment, or of its delivery note" })
  reference!: string;
  @Text({
    min: 1,
    max: 900_000,
    description:
      'Columns line (position in the order), serial and, where there are some, imei; problems point to /rows/{row}/{column}',
    example: 'line,serial,imei',
  })
  csv!: string;
  @Text({ optional: true, min: 1, max: 200 })
  tracking?: string;
  @DateOnly({ optional: true, description: 'When it should arrive' })
  expectedOn?: string;
}

export class NoticeReceiptDto {
  @Text({
    optional: true,
    min: 1,
    max: 80,
    description: 'The number of the delivery note; that of the notice where none is said',
  })
  deliveryNote?: string;
  @Uuid({ optional: true, description: 'Where it was taken in; where the order goes, unless something else is said' })
  locationId?: string;
}

export class NoticeQuery extends PageQuery {
  @Uuid({ optional: true })
  orderId?: string;
}

export class ShippingNoticeDto {
  @Uuid()
  id!: string;
  @Uuid()
  orderId!: string;
  @Text({ example: 'P-2026-00042' })
  orderNumber!: string;
  @Text()
  vendorName!: string;
  @Text()
  reference!: string;
  @Text({ nullable: true })
  tracking!: string | null;
  @DateOnly({ nullable: true })
  expectedOn!: string | null;
  @Text()
  uploadedByName!: string;
  @Instant()
  createdAt!: string;
  @WholeNumber({ description: 'How many serials it names' })
  units!: number;
  @Uuid({ nullable: true, description: 'By which it was taken in' })
  receiptId!: string | null;
}

class NoticeUnitDto {
  @Uuid()
  orderLineId!: string;
  @Text()
  serial!: string;
  @Text({ nullable: true })
  imei!: string | null;
}

export class ShippingNoticeDetailDto extends ShippingNoticeDto {
  @ListOf(() => NoticeUnitDto, { most: 10_000, description: 'As the file names them' })
  serials!: NoticeUnitDto[];
}
