import { type SpendClass, spendClasses } from '#organization';
import { Choice, DateOnly, DecimalText, Instant, ListOf, Nested, Text, Uuid } from '#platform';
import { MoneyDto } from '../money.dto.js';
import { type DocumentKind, documentKinds } from './ledger-documents.js';
import { type Domain, domains, type EntryKind, entryKinds, type ItemKind, itemKinds } from './ledger-kinds.js';
import { SpendFilters } from './spend-filters.dto.js';

/** What spend is told along. */
export const dimensions = ['cost_center', 'business_unit', 'vendor', 'domain', 'item_kind'] as const;
export type Dimension = (typeof dimensions)[number];

export class NewEntryDto {
  @Choice(entryKinds, { example: 'repair' })
  kind!: EntryKind;
  @Nested(() => MoneyDto, { description: 'Positive for spend; negative for a credit or disposal proceeds' })
  amount!: MoneyDto;
  @DateOnly({ description: 'The day whose exchange rate the amount takes', example: '2026-03-02' })
  bookedOn!: string;
  @DateOnly({ optional: true, description: 'Any date of the month that the entry counts in, where it is not that of `bookedOn`' })
  month?: string;
  @Uuid({ optional: true, description: 'The item that caused it; what is left out below is taken from it' })
  itemId?: string;
  @Uuid({ optional: true })
  costCenterId?: string;
  @Uuid({ optional: true })
  businessUnitId?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true })
  contractId?: string;
  @Uuid({ optional: true })
  productId?: string;
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Text({ optional: true, max: 500, example: 'Display replaced' })
  description?: string;
}

export class NewPostingDto {
  @ListOf(() => NewEntryDto, { most: 1_000, description: 'Posted together or not at all' })
  entries!: NewEntryDto[];
}

export class NewReversalDto {
  @Text({ max: 500, example: 'Invoiced twice' })
  reason!: string;
}

export class LedgerDocumentDto {
  @Choice(documentKinds)
  kind!: DocumentKind;
  @Uuid()
  id!: string;
  @Text({ max: 1_000, description: 'What is written on it, such as its number', example: 'LS-4711' })
  label!: string;
}

export class LedgerEntryDto {
  @Uuid()
  id!: string;
  @Uuid()
  postingId!: string;
  @Choice(entryKinds)
  kind!: EntryKind;
  @DateOnly({ description: 'First day of the month that the entry counts in' })
  month!: string;
  @DateOnly()
  bookedOn!: string;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Nested(() => MoneyDto, { description: "In the organisation's currency, fixed at posting" })
  baseAmount!: MoneyDto;
  @DecimalText({ description: 'What one unit of the currency bought of the organisation’s', example: '0.8559' })
  exchangeRate!: string;
  @Uuid({ nullable: true })
  itemId!: string | null;
  @Uuid({ nullable: true })
  costCenterId!: string | null;
  @Uuid({ nullable: true })
  businessUnitId!: string | null;
  @Uuid({ nullable: true })
  vendorId!: string | null;
  @Uuid({ nullable: true })
  contractId!: string | null;
  @Uuid({ nullable: true })
  productId!: string | null;
  @Choice(domains, { nullable: true })
  domain!: Domain | null;
  @Choice(itemKinds, { nullable: true })
  itemKind!: ItemKind | null;
  @Uuid({ nullable: true, description: 'Where the item was at posting' })
  locationId!: string | null;
  @Uuid({ nullable: true, description: 'Who had the item at posting' })
  personId!: string | null;
  @Text({ nullable: true, description: 'The product’s category at posting' })
  category!: string | null;
  @Choice(spendClasses, { nullable: true, description: 'The cost centre’s class at posting' })
  spendClass!: SpendClass | null;
  @Text({ min: 0, max: 1_000 })
  description!: string;
  @Uuid({ nullable: true, description: 'The entry that this one takes back' })
  reversesId!: string | null;
  @Uuid({ nullable: true, description: 'The entry that took this one back' })
  reversedById!: string | null;
  @Text({ nullable: true, max: 500 })
  reason!: string | null;
  @Nested(() => LedgerDocumentDto, {
    nullable: true,
    description: 'What it was posted for, where there is a record of that; of a reversal that of what it takes back',
  })
  document!: LedgerDocumentDto | null;
  @Instant()
  postedAt!: string;
  @Text({ description: 'Who posted it' })
  postedBy!: string;
}

export class PostingDto {
  @Uuid()
  id!: string;
  @ListOf(() => LedgerEntryDto)
  entries!: LedgerEntryDto[];
}

export class LedgerQuery extends SpendFilters {
  @DateOnly({ optional: true, description: 'Any date of the month' })
  month?: string;
  @DateOnly({ optional: true, description: 'Booked on this day or later' })
  bookedFrom?: string;
  @DateOnly({ optional: true, description: 'Booked on this day or earlier' })
  bookedUntil?: string;
  @Uuid({ optional: true })
  postingId?: string;
}
