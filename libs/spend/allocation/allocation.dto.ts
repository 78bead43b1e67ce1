import {
  Choice,
  DateOnly,
  DecimalText,
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
import { type Domain, domains, type EntryKind, spentKinds } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';
import { type DriverKind, driverKinds, type Method, methods } from './definition.rules.js';

const some = { optional: true, most: 200 } as const;

export class AllocationSourceDto {
  @ListOf('uuid', some)
  businessUnitIds?: string[];
  @ListOf('uuid', some)
  costCenterIds?: string[];
  @ListOf('uuid', some)
  productIds?: string[];
  @ListOf('uuid', some)
  vendorIds?: string[];
  @ListOf(domains, some)
  domains?: Domain[];
  @ListOf(spentKinds, some)
  kinds?: EntryKind[];
  @Flag({ optional: true, description: 'Whether what earlier rules have put to these units and cost centres is taken along' })
  withAllocated?: boolean;
}

export class AllocationTargetDto {
  @Uuid()
  businessUnitId!: string;
  @Uuid({ optional: true, nullable: true })
  costCenterId?: string | null;
  @DecimalText({ optional: true, description: 'Of `percent`; what is missing of a hundred stays where it lies', example: '12.5' })
  percent?: string;
  @MinorUnits({ optional: true, description: 'Of `fixed`, in the organisation’s currency' })
  amountMinor?: string;
}

export class AllocationTierDto {
  @DecimalText({ description: 'From how many on' })
  from!: string;
  @DecimalText({ description: 'What each piece in this tier weighs' })
  weight!: string;
}

export class AllocationDriverDto {
  @Choice(driverKinds, { description: 'People of a unit, its seats at the end of the month, or figures uploaded by month' })
  kind!: DriverKind;
  @Text({ optional: true, max: 100, description: 'The name of the uploaded figures, of `usage`' })
  figure?: string;
  @ListOf(() => AllocationTierDto, { optional: true, most: 20 })
  tiers?: AllocationTierDto[];
}

export class AllocationDefinitionDto {
  @Nested(() => AllocationSourceDto, {
    description: 'Entries that meet all that is named; an entry belongs to the first rule that takes it',
  })
  source!: AllocationSourceDto;
  @Choice(methods)
  method!: Method;
  @ListOf(() => AllocationTargetDto, { most: 500, description: 'Left empty, a driver divides among all units that have figures' })
  targets!: AllocationTargetDto[];
  @Nested(() => AllocationDriverDto, { optional: true })
  driver?: AllocationDriverDto;
}

export class NewAllocationVersionDto {
  @DateOnly({ description: 'Any day of the first month that it holds for' })
  validFrom!: string;
  @Nested(() => AllocationDefinitionDto, { nullable: true, description: 'Null lets the rule rest from then on' })
  definition!: AllocationDefinitionDto | null;
}

export class NewAllocationRuleDto extends NewAllocationVersionDto {
  @Text({ max: 120, example: 'Network to everybody by head count' })
  name!: string;
  @WholeNumber({ least: 1, most: 10_000, description: 'Rules run in this order' })
  position!: number;
}

export class TriedAllocationDto {
  @Uuid({ optional: true, description: 'The rule that would say this; none for a new one' })
  ruleId?: string;
  @Text({ max: 120 })
  name!: string;
  @WholeNumber({ least: 1, most: 10_000 })
  position!: number;
  @Nested(() => AllocationDefinitionDto)
  definition!: AllocationDefinitionDto;
}

export class AllocationRuleChangesDto {
  @Text({ optional: true, max: 120 })
  name?: string;
  @WholeNumber({ optional: true, least: 1, most: 10_000 })
  position?: number;
}

export class AllocationVersionDto {
  @WholeNumber()
  number!: number;
  @DateOnly()
  validFrom!: string;
  @Nested(() => AllocationDefinitionDto, { nullable: true })
  definition!: AllocationDefinitionDto | null;
  @Instant()
  createdAt!: Date;
  @Text()
  createdBy!: string;
}

export class AllocationRuleDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @WholeNumber()
  position!: number;
  @ListOf(() => AllocationVersionDto, { description: 'The newest first' })
  versions!: AllocationVersionDto[];
  @WholeNumber()
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}

export class AllocationRuleQuery extends PageQuery {}

export class AllocationShareDto {
  @Uuid({ nullable: true })
  businessUnitId!: string | null;
  @Text({ nullable: true })
  businessUnit!: string | null;
  @Uuid({ nullable: true })
  costCenterId!: string | null;
  @Text({ nullable: true })
  costCenter!: string | null;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Text({ nullable: true, description: 'What it was divided by' })
  figure!: string | null;
}

export class RuleOutcomeDto {
  @Uuid()
  ruleId!: string;
  @Text()
  name!: string;
  @Nested(() => MoneyDto, { description: 'What the rule’s source comes to' })
  pool!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What of it is allocated; the rest stays where it lies' })
  taken!: MoneyDto;
  @ListOf(() => AllocationShareDto)
  from!: AllocationShareDto[];
  @ListOf(() => AllocationShareDto)
  to!: AllocationShareDto[];
}

export class AllocationMonthDto {
  @DateOnly()
  month!: string;
  @WholeNumber({ description: 'How many amounts a run would change; none where it has run and nothing was posted since' })
  pending!: number;
  @ListOf(() => RuleOutcomeDto)
  rules!: RuleOutcomeDto[];
}

export class UnitFigureDto {
  @Uuid()
  businessUnitId!: string;
  @DecimalText({ example: '1250.5' })
  quantity!: string;
}

export class DriverFiguresDto {
  @Text({ max: 100, example: 'Gigabytes' })
  figure!: string;
  @DateOnly({ description: 'Any day of the month' })
  month!: string;
  @ListOf(() => UnitFigureDto)
  figures!: UnitFigureDto[];
}

export class DriverFigureQuery {
  @DateOnly()
  month!: string;
}

export class DriverFigureDto extends UnitFigureDto {
  @Text()
  figure!: string;
  @Text()
  businessUnit!: string;
}

export class FiguresTakenDto {
  @WholeNumber({ description: 'Kinds of figures' })
  figures!: number;
  @WholeNumber()
  units!: number;
}

export class MonthFiguresDto {
  @ListOf(() => DriverFigureDto)
  data!: DriverFigureDto[];
}
