import { type ItemKind, itemKinds } from '#catalog';
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
import { type LineAction, lineActions } from '../services/line-work.entity.js';

const listStates = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
type ListState = (typeof listStates)[number];

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
  @Choice(listStates, { nullable: true, description: 'How far that job is; one that failed or was cancelled can go on' })
  listState!: ListState | null;
  @WholeNumber({ nullable: true, description: 'How many serials that list names' })
  listed!: number | null;
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

class ReceivedItemDto {
  @Uuid()
  itemId!: string;
  @Text()
  tag!: string;
  @Text({ nullable: true, description: 'Its serial, or the number of a service' })
  serial!: string | null;
  @Choice(itemKinds)
  kind!: ItemKind;
  @WholeNumber({ description: 'Of how many of what was ordered it stands for; of a pool the seats' })
  quantity!: number;
  @Flag({ description: 'Whether it began with this receipt' })
  begun!: boolean;
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
  @ListOf(() => ReceivedItemDto, { description: 'The first five hundred of them' })
  items!: ReceivedItemDto[];
  @MinorUnits({ description: 'What is in the ledger for it, less what was taken back' })
  postedMinor!: string;
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

/** Whether a receipt can be taken back as things stand. */
export class UndoOutlookDto {
  @Flag()
  possible!: boolean;
  @Text({ nullable: true, max: 2_000, description: 'Why not' })
  because!: string | null;
}

export class ReceiptDetailDto extends ReceiptDto {
  @CurrencyCode()
  currency!: string;

  @ListOf(() => ReceiptLineDto)
  lines!: ReceiptLineDto[];
  @ListOf(() => RefusedSerialDto, { description: 'By their places' })
  refusals!: RefusedSerialDto[];
}

export class StandingItemDto {
  @Uuid()
  lineId!: string;
  @Uuid()
  itemId!: string;
  @Text()
  tag!: string;
  @Text()
  name!: string;
  @Text({ nullable: true, description: 'Its serial, or the number of a service, where that is known' })
  serial!: string | null;
}

export class StandingItemsDto {
  @ListOf(() => StandingItemDto)
  data!: StandingItemDto[];
}
