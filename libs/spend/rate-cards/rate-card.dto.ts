import { Choice, DateOnly, Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type Domain, domains, type ItemKind, itemKinds } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';
import { type RateState, rateStates } from './rate-card.entity.js';
import { type RateMeasure, rateMeasures } from './rate-line.rules.js';

const some = { optional: true, most: 200 } as const;
const recovery = 'What it brings in less what it costs: above zero where more is recovered';

export class RateLineDto {
  @Text({ max: 120, example: 'Managed laptop' })
  name!: string;
  @Choice(rateMeasures, {
    description: 'Items in operation, people, taken seats, each at the end of the month, or figures uploaded by month',
  })
  measure!: RateMeasure;
  @ListOf('uuid', { ...some, description: 'Which items or seats are counted, and which spend the price is to bring back' })
  productIds?: string[];
  @ListOf('text', { ...some, description: 'Of products' })
  categories?: string[];
  @ListOf(itemKinds, some)
  kinds?: ItemKind[];
  @ListOf(domains, some)
  domains?: Domain[];
  @Text({ optional: true, max: 100, description: 'The name of the uploaded figures, of `usage`' })
  figure?: string;
  @ListOf('uuid', { ...some, description: 'Allocation rules whose sums the price is to bring back besides' })
  ruleIds?: string[];
  @MinorUnits({ description: 'For one unit and month, in the organisation’s currency' })
  priceMinor!: string;
}

export class RateDraftDto {
  @DateOnly({ description: 'Any day of the first month that it holds for' })
  validFrom!: string;
  @ListOf(() => RateLineDto, { most: 200, description: 'A thing is priced by the first line that is for it' })
  lines!: RateLineDto[];
}

export class NewRateCardDto extends RateDraftDto {
  @Text({ max: 120, example: 'Internal services' })
  name!: string;
}

export class RateCardChangesDto {
  @Text({ optional: true, max: 120 })
  name?: string;
}

export class RateRetirementDto {
  @DateOnly({ description: 'Any day of the first month that it holds for no more' })
  from!: string;
}

export class RateVersionDto extends RateDraftDto {
  @WholeNumber()
  number!: number;
  @Choice(rateStates)
  state!: RateState;
  @DateOnly({ nullable: true })
  retiredFrom!: string | null;
  @Text({ description: 'Of the prices' })
  currency!: string;
  @Instant()
  createdAt!: Date;
  @Text()
  createdBy!: string;
  @Instant({ nullable: true })
  publishedAt!: Date | null;
  @Text({ nullable: true })
  publishedBy!: string | null;
}

export class RateCardDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @WholeNumber({ description: 'How many business units are rated by it' })
  units!: number;
  @ListOf(() => RateVersionDto, { description: 'The newest first; what is published never changes' })
  versions!: RateVersionDto[];
  @WholeNumber({ description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class RateCardQuery extends PageQuery {}

export class RatePreviewDto {
  @DateOnly({ description: 'Any day of the month' })
  month!: string;
  @ListOf(() => RateLineDto, { most: 200 })
  lines!: RateLineDto[];
}

export class RateRecoveryDto {
  @Nested(() => MoneyDto, { description: 'By rate' })
  amount!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'At cost' })
  cost!: MoneyDto;
  @Nested(() => MoneyDto, { description: recovery })
  recovery!: MoneyDto;
}

export class RateUnitOutcomeDto extends RateRecoveryDto {
  @Uuid()
  businessUnitId!: string;
  @Text()
  businessUnit!: string;
}

export class RateLineOutcomeDto extends RateRecoveryDto {
  @Text({ nullable: true, description: 'Null is what no line is for' })
  name!: string | null;
  @Text({ nullable: true })
  quantity!: string | null;
}

export class RateOutcomeDto extends RateRecoveryDto {
  @DateOnly()
  month!: string;
  @ListOf(() => RateUnitOutcomeDto)
  units!: RateUnitOutcomeDto[];
  @ListOf(() => RateLineOutcomeDto)
  lines!: RateLineOutcomeDto[];
}
