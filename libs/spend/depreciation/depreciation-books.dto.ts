import { Choice, DateOnly, Flag, Instant, ListOf, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type Domain, domains } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';
import { type Convention, conventions, type Method, methods } from './depreciation-terms.js';

export const aLife = { least: 1, most: 1_200, description: 'Months from the first day in service to the end', example: 36 };
export const aRate = {
  optional: true,
  nullable: true,
  least: 1,
  most: 10_000,
  description: 'A year’s rate in hundredths of a percent; of a declining balance',
};
export const someUnits = {
  optional: true,
  nullable: true,
  least: 1,
  most: 2_000_000_000,
  description: 'What it can do in its life; of units of production',
};

export class DepreciationRuleDto {
  @Choice(domains, { optional: true, nullable: true, description: 'Every domain where nothing is said' })
  domain?: Domain | null;
  @Text({ optional: true, nullable: true, description: 'A category of products; comes before a domain' })
  category?: string | null;
  @DateOnly({ optional: true, description: 'For what comes into service from this day on; from ever where nothing is said' })
  fromOn?: string;
  @Choice(methods)
  method!: Method;
  @Choice(conventions)
  convention!: Convention;
  @WholeNumber(aLife)
  lifeMonths!: number;
  @WholeNumber(aRate)
  rateBasisPoints?: number | null;
  @WholeNumber(someUnits)
  totalUnits?: number | null;
  @WholeNumber({ optional: true, most: 10_000, description: 'What is left at the end, in hundredths of a percent of the cost' })
  salvageBasisPoints?: number;
}

export class NewDepreciationBookDto {
  @Text({ max: 80, example: 'Financial' })
  name!: string;
  @Flag({ description: 'Whether its months are posted to the ledger; of one book at most' })
  postsToLedger!: boolean;
  @DateOnly({ description: 'A day of the first month that is posted; what lies before is the opening' })
  startsOn!: string;
  @ListOf(() => DepreciationRuleDto, { most: 200 })
  rules!: DepreciationRuleDto[];
}

export class DepreciationBookChangesDto {
  @Text({ optional: true, max: 80, min: 1 })
  name?: string;
  @ListOf(() => DepreciationRuleDto, { optional: true, most: 200, description: 'All rules that there are from now on' })
  rules?: DepreciationRuleDto[];
}

export class DepreciationBookDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Flag()
  postsToLedger!: boolean;
  @DateOnly()
  startsOn!: string;
  @Text()
  currency!: string;
  @ListOf(() => DepreciationRuleDto)
  rules!: DepreciationRuleDto[];
  @WholeNumber({ description: 'How many assets are in it' })
  assets!: number;
  @DateOnly({ nullable: true, description: 'The last month that was posted of any asset' })
  postedThrough!: string | null;
  @WholeNumber()
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class DepreciationBookQuery extends PageQuery {}

export class DepreciationRunDto {
  @DateOnly({ optional: true, description: 'A day of the last month to post; the month before this one where nothing is said' })
  through?: string;
}

export class DepreciationRunResultDto {
  @DateOnly()
  through!: string;
  @WholeNumber({ description: 'Assets with something to post' })
  assets!: number;
  @WholeNumber()
  entries!: number;
  @Nested(() => MoneyDto)
  depreciation!: MoneyDto;
  @Nested(() => MoneyDto)
  impairment!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Book values less proceeds of what was disposed of; a gain is negative' })
  disposal!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'How much of it all corrects months that were posted before' })
  corrections!: MoneyDto;
}
