import { Choice, CurrencyCode, DateOnly, Instant, ListOf, MinorUnits, Text, Uuid, WholeNumber } from '#platform';
import { changedFields, type LineAmendment, type OrderChange } from './amendment.rules.js';

const maybe = { optional: true, nullable: true } as const;

export class LineAmendmentDto implements LineAmendment {
  @Uuid()
  id!: string;
  @WholeNumber({
    optional: true,
    least: 0,
    most: 100_000,
    description: 'Not above what was approved, nor below what came; 0 cancels the line',
  })
  quantity?: number;
  @MinorUnits({ optional: true, description: 'For each, while nothing of it came, as far as the policy tolerates' })
  unitPriceMinor?: string;
  @MinorUnits({ optional: true, description: 'A month, for each, while nothing of it came' })
  recurringMinor?: string;
  @MinorUnits({ optional: true, description: 'Off the whole line; without it, it goes along with the quantity' })
  discountMinor?: string;
  @WholeNumber({ optional: true, least: 0, most: 10_000, description: 'While nothing of it came' })
  taxBasisPoints?: number;
}

export class AmendmentDto {
  @Text({ min: 1, max: 2_000, description: 'Why' })
  reason!: string;
  @Uuid({ optional: true, description: 'Where it is delivered' })
  locationId?: string;
  @Text({ ...maybe, max: 5_000 })
  terms?: string | null;
  @DateOnly(maybe)
  wantedOn?: string | null;
  @MinorUnits({ optional: true, description: 'While nothing of the order came' })
  shippingMinor?: string;
  @ListOf(() => LineAmendmentDto, { optional: true, most: 500, description: 'What is left out stays' })
  lines?: LineAmendmentDto[];
}

export class OrderChangeDto implements OrderChange {
  @Uuid({ nullable: true, description: 'None for what is of the order itself' })
  lineId!: string | null;
  @WholeNumber({ nullable: true })
  position!: number | null;
  @Choice(changedFields)
  field!: OrderChange['field'];
  @Text({ nullable: true, max: 5_000 })
  before!: string | null;
  @Text({ nullable: true, max: 5_000 })
  after!: string | null;
  @Text({ nullable: true, description: 'Of a place: what it is called' })
  beforeName!: string | null;
  @Text({ nullable: true, description: 'Of a place: what it is called' })
  afterName!: string | null;
}

/** What an amendment would make of an order, before it is sent. */
export class AmendmentPreviewDto {
  @CurrencyCode()
  currency!: string;
  @MinorUnits({ description: 'All that is paid once, as it stands' })
  beforeMinor!: string;
  @MinorUnits({ description: 'The same afterwards' })
  afterMinor!: string;
  @ListOf(() => OrderChangeDto)
  changes!: OrderChangeDto[];
}

/** What an order became by an amendment. */
export class OrderVersionDto {
  @WholeNumber({ least: 1 })
  revision!: number;
  @Text({ max: 2_000 })
  reason!: string;
  @Text()
  changedByName!: string;
  @Instant()
  changedAt!: string;
  @ListOf(() => OrderChangeDto)
  changes!: OrderChangeDto[];
}

export class OrderVersionsDto {
  @ListOf(() => OrderVersionDto)
  data!: OrderVersionDto[];
}
