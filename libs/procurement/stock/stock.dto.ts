import { Flag, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { StockReservationDto } from './stock-reservation.dto.js';

const shown = { nullable: true } as const;

export class LineStockDto {
  @Uuid()
  lineId!: string;
  @Text({ max: 500 })
  description!: string;
  @WholeNumber({ description: 'Taken by orders' })
  ordered!: number;
  @WholeNumber({ description: 'Neither ordered nor met from stock' })
  open!: number;
  @WholeNumber({ ...shown, description: 'Matching items that are in stock and free, up to 1000; absent where you see no items' })
  free!: number | null;
  @ListOf(() => StockReservationDto, { description: 'What is kept for it, or was given' })
  reservations!: StockReservationDto[];
}

export class RequestStockDto {
  @ListOf(() => LineStockDto, { description: 'The lines that could be met from stock: those about hardware of the catalogue' })
  data!: LineStockDto[];
  @Flag({ description: 'Whether you can keep what is in stock for it now' })
  mayReserve!: boolean;
  @Flag({ description: 'Whether you can let go what is kept for it now' })
  mayRelease!: boolean;
}

export class KeptForDto extends StockReservationDto {
  @Uuid()
  requestId!: string;
  @Text({ example: 'R-2026-00042' })
  requestNumber!: string;
  @Text({ description: 'Who gets it' })
  forName!: string;
}

export class ItemReservationDto {
  @Nested(() => KeptForDto, { ...shown, description: 'For whom it is kept now' })
  reservation!: KeptForDto | null;
}
