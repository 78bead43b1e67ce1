import { Choice, DateOnly, Flag, Instant, ListOf, MinorUnits, Nested, Text, Uuid, WholeNumber } from '#platform';
import { type EntryKind, entryKinds } from '../ledger/ledger-kinds.js';
import { type ExplorerDimension, explorerDimensions } from './explorer.dimensions.js';

/** What has a page of its own on which its spend is told. */
export const livingThings = ['item', 'person', 'business_unit', 'cost_center', 'vendor', 'contract', 'product'] as const;
export type LivingThing = (typeof livingThings)[number];

export class SpendLifeQuery {
  @Choice(livingThings, { description: 'A business unit is told with those below it' })
  of!: LivingThing;
  @Uuid()
  id!: string;
  @Choice(explorerDimensions, { optional: true, description: 'Along what its parts are told; no parts where nothing is said' })
  by?: ExplorerDimension;
}

export class LifeSumsDto {
  @MinorUnits({ signed: true })
  thisMonth!: string;
  @MinorUnits({ signed: true, description: 'From the first month of the fiscal year to this one' })
  yearToDate!: string;
  @MinorUnits({ signed: true, description: 'This month and the eleven before it' })
  twelveMonths!: string;
  @MinorUnits({ signed: true, description: 'All to the end of this month' })
  life!: string;
}

export class LifeKindDto extends LifeSumsDto {
  @Choice(entryKinds)
  kind!: EntryKind;
  @ListOf('text', { most: 24, description: 'The last 24 months, in minor units' })
  months!: string[];
}

export class LifePartDto extends LifeSumsDto {
  @Text({ nullable: true, description: 'Id or name; null for spend that has none' })
  value!: string | null;
  @Text({ nullable: true, description: 'Its name for people' })
  label!: string | null;
}

export class CostPerSeatDto {
  @WholeNumber()
  held!: number;
  @WholeNumber()
  used!: number;
  @MinorUnits({ signed: true, nullable: true, description: 'Of the last twelve months, by the seats that are held' })
  perHeld!: string | null;
  @MinorUnits({ signed: true, nullable: true, description: 'Of the last twelve months, by the seats that somebody has' })
  perUsed!: string | null;
}

export class SpendLifeDto {
  @Text({ description: 'The organisation’s currency, which all amounts are in' })
  currency!: string;
  @Instant({ description: 'Everything posted until then is counted' })
  asOf!: string;
  @Flag({ description: 'Whether entries were posted that the sums do not show yet' })
  behind!: boolean;
  @DateOnly({ nullable: true, description: 'The first month that cost something; null while nothing did' })
  since!: string | null;
  @DateOnly({ description: 'The first of the 24 months' })
  from!: string;
  @DateOnly({ description: 'The first month of the fiscal year' })
  yearFrom!: string;
  @DateOnly({ description: 'This month' })
  to!: string;
  @Nested(() => LifeSumsDto, { description: 'What was spent' })
  spend!: LifeSumsDto;
  @Nested(() => LifeSumsDto, { description: 'Of what was spent, this was written off; it is no further spend' })
  depreciation!: LifeSumsDto;
  @MinorUnits({ signed: true, description: 'Ordered and not posted yet, at today’s rates' })
  committed!: string;
  @WholeNumber({ description: 'Months since it began, this one among them' })
  months!: number;
  @MinorUnits({ signed: true, description: 'The cost of its life by these months' })
  perMonth!: string;
  @WholeNumber({ nullable: true, description: 'People of a unit or cost centre' })
  people!: number | null;
  @MinorUnits({ signed: true, nullable: true, description: 'Of the last twelve months, by these people' })
  perPerson!: string | null;
  @Nested(() => CostPerSeatDto, { nullable: true, description: 'Of a licence, or of a product with licences' })
  seats!: CostPerSeatDto | null;
  @ListOf(() => LifeKindDto, { description: 'The kinds of entries, the dearest first' })
  kinds!: LifeKindDto[];
  @ListOf(() => LifePartDto, { description: 'The dearest parts' })
  parts!: LifePartDto[];
  @WholeNumber({ description: 'How many parts there are in all' })
  partCount!: number;
}
