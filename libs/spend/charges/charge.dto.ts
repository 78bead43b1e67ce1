import { Choice, DateOnly, Flag, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';
import { type ChargeKind, chargeKinds } from './charge-kinds.js';
import { type Cadence, cadences } from './charge-period.rules.js';

export class NewChargeDto {
  @Text({ max: 200, example: 'Mobile plan M' })
  description!: string;
  @Nested(() => MoneyDto, { description: 'For a whole period; negative for a credit' })
  amount!: MoneyDto;
  @Choice(chargeKinds, { optional: true, description: '`recurring` where nothing is said' })
  kind?: ChargeKind;
  @Choice(cadences, { optional: true, description: '`month` where nothing is said' })
  cadence?: Cadence;
  @WholeNumber({
    optional: true,
    least: 1,
    most: 31,
    description: 'Day on which a period begins; 1 where nothing is said. A shorter month begins on its last day',
  })
  cycleDay?: number;
  @Flag({ optional: true, description: 'Whether a period that is touched in part is owed by the day; yes where nothing is said' })
  prorated?: boolean;
  @Flag({ optional: true, description: 'Whether it runs while the item is in use; yes where nothing is said' })
  followsItem?: boolean;
  @DateOnly({ optional: true, description: 'Its own start; needed where it does not follow the item' })
  startsOn?: string;
  @DateOnly({ optional: true, description: 'The first day that is no longer charged' })
  endsOn?: string;
  @Uuid({ optional: true, description: 'The item’s vendor where nothing is said' })
  vendorId?: string;
  @Uuid({ optional: true, description: 'The item’s contract where nothing is said' })
  contractId?: string;
}

export class ChargeChangesDto {
  @Text({ optional: true, max: 200 })
  description?: string;
  @Nested(() => MoneyDto, { optional: true, description: 'For the periods that have not been posted; in the same currency' })
  amount?: MoneyDto;
  @DateOnly({
    optional: true,
    nullable: true,
    description: 'The first day that is no longer charged; what was posted beyond it comes back',
  })
  endsOn?: string | null;
  @Uuid({ optional: true, nullable: true })
  vendorId?: string | null;
  @Uuid({ optional: true, nullable: true })
  contractId?: string | null;
}

export class ChargeDto {
  @Uuid()
  id!: string;
  @Uuid()
  itemId!: string;
  @Choice(chargeKinds)
  kind!: ChargeKind;
  @Text()
  description!: string;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Choice(cadences)
  cadence!: Cadence;
  @WholeNumber({ least: 1, most: 31 })
  cycleDay!: number;
  @Flag()
  prorated!: boolean;
  @Flag()
  followsItem!: boolean;
  @DateOnly({ nullable: true })
  startsOn!: string | null;
  @DateOnly({ nullable: true })
  endsOn!: string | null;
  @Uuid({ nullable: true })
  vendorId!: string | null;
  @Uuid({ nullable: true })
  contractId!: string | null;
  @DateOnly({ nullable: true, description: 'The day up to which it has been posted' })
  postedUntil!: string | null;
  @DateOnly({ nullable: true, description: 'When it is looked at next; null when nothing is to come' })
  dueOn!: string | null;
  @Text({ nullable: true, description: 'Why it cannot be posted', example: 'exchange_rate_missing' })
  blockedBy!: string | null;
  @WholeNumber()
  version!: number;
}

export class ChargeQuery extends PageQuery {}
