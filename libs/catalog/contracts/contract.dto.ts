import { aCode, aName } from '#organization';
import {
  Choice,
  CurrencyCode,
  DateOnly,
  DecimalText,
  Instant,
  ListOf,
  MinorUnits,
  PageQuery,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import { type ChargeKind, type ContractState, chargeKinds, contractStates, type Renewal, renewals } from './contract.entity.js';
import { type ContractVerb, contractVerbNames } from './contract.lifecycle.js';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;

export class ContractQuery extends PageQuery {
  @Choice(contractStates, { optional: true })
  state?: ContractState;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({ optional: true })
  billingAccountId?: string;
  @DateOnly({ optional: true, description: 'Those that end before this day' })
  endsBefore?: string;
}

export class ContractChangesDto {
  @Text({ ...aCode, optional: true })
  number?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Uuid({ ...maybe, description: 'One of the same vendor' })
  billingAccountId?: string | null;
  @DateOnly({ optional: true })
  startsOn?: string;
  @DateOnly({ ...maybe, description: 'The first day that is no longer covered; open without it' })
  endsOn?: string | null;
  @WholeNumber({ optional: true, most: 3_650 })
  noticeDays?: number;
  @Choice(renewals, { optional: true })
  renewal?: Renewal;
  @WholeNumber({ ...maybe, least: 1, most: 120 })
  renewalMonths?: number | null;
  @MinorUnits({ ...maybe, description: 'What is spent at least in each span, in the currency of the contract' })
  minimumMinor?: string | null;
  @WholeNumber({
    ...maybe,
    least: 1,
    most: 12,
    description: 'Months of such a span, 1, 3, 6 or 12, from the first month of the contract on',
  })
  minimumMonths?: number | null;
  @Text({ ...maybe, max: 5_000 })
  notes?: string | null;
}

export class NewContractDto extends ContractChangesDto {
  @Uuid()
  vendorId!: string;
  @CurrencyCode()
  currency!: string;
  @Text(aCode)
  declare number: string;
  @Text(aName)
  declare name: string;
  @DateOnly()
  declare startsOn: string;
}

export class ContractDto {
  @Uuid()
  id!: string;
  @Uuid()
  vendorId!: string;
  @Text()
  vendorName!: string;
  @Uuid(shown)
  billingAccountId!: string | null;
  @Text(shown)
  billingAccountNumber!: string | null;
  @Text()
  number!: string;
  @Text()
  name!: string;
  @Choice(contractStates)
  state!: ContractState;
  @CurrencyCode()
  currency!: string;
  @DateOnly()
  startsOn!: string;
  @DateOnly(shown)
  endsOn!: string | null;
  @WholeNumber()
  noticeDays!: number;
  @Choice(renewals)
  renewal!: Renewal;
  @WholeNumber(shown)
  renewalMonths!: number | null;
  @MinorUnits(shown)
  minimumMinor!: string | null;
  @WholeNumber(shown)
  minimumMonths!: number | null;
  @Text({ ...shown, max: 5_000 })
  notes!: string | null;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class ContractVerbDto {
  @Choice(contractVerbNames)
  verb!: ContractVerb;
  @Text()
  label!: string;
}

export class ContractDetailDto extends ContractDto {
  @DateOnly({ optional: true, description: 'The last day on which notice can be given' })
  noticeBy?: string;
  @ListOf(() => ContractVerbDto, { description: 'What can be done to it now' })
  verbs!: ContractVerbDto[];
}

export class ContractTransitionDto {
  @Choice(contractVerbNames)
  verb!: ContractVerb;
  @Text({ optional: true, max: 2_000 })
  comment?: string;
}

export class ContractRateQuery extends PageQuery {
  @Uuid({ optional: true })
  productId?: string;
  @DateOnly({ optional: true, description: 'Those that hold on this day' })
  on?: string;
}

export class NewContractRateDto {
  @Uuid()
  productId!: string;
  @Choice(chargeKinds)
  chargeKind!: ChargeKind;
  @DateOnly()
  validFrom!: string;
  @DateOnly({ ...maybe, description: 'The first day on which it no longer holds; open without it' })
  validUntil?: string | null;
  @DecimalText({ example: '12.5', description: 'Of the contract’s currency, for each unit' })
  rate!: string;
  @Text({ min: 1, max: 30, example: 'month' })
  unit!: string;
}

export class ContractRateDto {
  @Uuid()
  id!: string;
  @Uuid()
  productId!: string;
  @Text()
  productName!: string;
  @Choice(chargeKinds)
  chargeKind!: ChargeKind;
  @DateOnly()
  validFrom!: string;
  @DateOnly(shown)
  validUntil!: string | null;
  @DecimalText()
  rate!: string;
  @Text({ max: 30 })
  unit!: string;
  @CurrencyCode()
  currency!: string;
}

export class ContractRateEndingDto {
  @DateOnly({ description: 'The first day on which it no longer holds' })
  on!: string;
}
