import { type Domain, domains } from '#catalog';
import { aName } from '#organization';
import {
  Choice,
  CurrencyCode,
  Flag,
  Instant,
  ListOf,
  MinorUnits,
  Nested,
  PageQuery,
  type RoleName,
  roleNames,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import {
  type ApproverKind,
  type ApproverRef,
  approverKinds,
  type BookRule,
  type BookStep,
  type BudgetRule,
  budgetRules,
  type ChangeRules,
  type Escalation,
  type PolicyBook,
  type ReceivingRules,
  type RuleScope,
  type StepMode,
  stepModes,
  type WaitingRules,
} from './policy-book.rules.js';

export class ApproverDto implements ApproverRef {
  @Choice(approverKinds)
  by!: ApproverKind;
  @Choice(roleNames, { optional: true, description: 'Of `role`: whoever has it, where the cost centres lie' })
  role?: RoleName;
  @WholeNumber({ optional: true, least: 1, most: 10, description: 'Of `manager`: how many levels above the requester' })
  levels?: number;
  @Uuid({ optional: true, description: 'Of `person`' })
  personId?: string;
}

export class PolicyStepDto implements BookStep {
  @Choice(stepModes, { description: 'Whether all who are asked have to approve, any of them, or so many' })
  mode!: StepMode;
  @WholeNumber({ optional: true, least: 1, most: 50, description: 'Of `quorum`: how many' })
  quorum?: number;
  @ListOf(() => ApproverDto, { most: 20 })
  approvers!: ApproverDto[];
}

export class PolicyScopeDto implements RuleScope {
  @CurrencyCode({ optional: true, description: 'What is paid in it is summed up and held against the band' })
  currency?: string;
  @Flag({
    optional: true,
    description:
      'Sums up what is paid in any currency, at the rates of the day of the sending; the currency is that of the organisation',
  })
  converted?: boolean;
  @MinorUnits({ optional: true, description: 'From this sum on; what recurs counts over its whole term' })
  fromMinor?: string;
  @MinorUnits({ optional: true, description: 'Below this sum' })
  belowMinor?: string;
  @ListOf('text', { optional: true, most: 200 })
  categories?: string[];
  @ListOf(domains, { optional: true })
  domains?: Domain[];
  @ListOf('uuid', { optional: true, most: 500 })
  costCenterIds?: string[];
}

export class PolicyRuleDto implements BookRule {
  @Text({ ...aName, example: 'Hardware from 5,000 €' })
  name!: string;
  @Nested(() => PolicyScopeDto)
  when!: PolicyScopeDto;
  @ListOf(() => PolicyStepDto, { most: 10, description: 'One after another; none where nobody has to approve' })
  steps!: PolicyStepDto[];
}

export class ReceivingRulesDto implements ReceivingRules {
  @Flag({ description: 'Whoever placed an order does not confirm its receipt' })
  apart!: boolean;
  @WholeNumber({ most: 100, description: 'How much more than ordered may come, of each line, rounded down' })
  overPercent!: number;
}

export class ChangeRulesDto implements ChangeRules {
  @WholeNumber({ most: 100, description: 'How much dearer than approved a line may become, in percent of its price' })
  pricePercent!: number;
}

const hours = { least: 1, most: 2_000 } as const;

export class EscalationDto implements Escalation {
  @WholeNumber({ ...hours, description: 'Working hours after they were asked' })
  afterHours!: number;
  @Nested(() => ApproverDto, { description: 'Managers of those who are asked, whoever has a role, or a person' })
  to!: ApproverDto;
}

export class WaitingRulesDto implements WaitingRules {
  @WholeNumber({ ...hours, optional: true, description: 'Working hours after they were asked' })
  remindAfterHours?: number;
  @Nested(() => EscalationDto, { optional: true, description: 'Who is asked besides, and when' })
  escalation?: EscalationDto;
  @WholeNumber({ ...hours, optional: true, description: 'Working hours after they were asked; later than all else' })
  expireAfterHours?: number;
}

export class PolicyBookDto implements PolicyBook {
  @ListOf(() => PolicyRuleDto, { most: 200, description: 'All that apply count, together' })
  rules!: PolicyRuleDto[];
  @ListOf(() => PolicyStepDto, { most: 10, description: 'For what no rule speaks of' })
  otherwise!: PolicyStepDto[];
  @Nested(() => ReceivingRulesDto, {
    optional: true,
    description: 'Where it is left out: anybody who may, and never more than ordered',
  })
  receiving?: ReceivingRulesDto;
  @Nested(() => ChangeRulesDto, { optional: true, description: 'Where it is left out: whatever becomes dearer is asked anew' })
  changes?: ChangeRulesDto;
  @Choice(budgetRules, {
    optional: true,
    description: 'What a budget does not reach for can be sent and approved with a warning, or not at all',
  })
  budgets?: BudgetRule;
  @Nested(() => WaitingRulesDto, {
    optional: true,
    description: 'How long an approval waits, in working hours without the time of questions; where it is left out, for ever',
  })
  waiting?: WaitingRulesDto;
}

export class NewApprovalPolicyDto {
  @Nested(() => PolicyBookDto)
  book!: PolicyBookDto;
  @Text({ optional: true, max: 2_000, description: 'Why it was changed' })
  note?: string;
  @WholeNumber({ description: 'The number of the version that this one replaces; 0 for the first' })
  basedOn!: number;
}

export class ApprovalPolicyQuery extends PageQuery {}

export class ApprovalPolicyDto {
  @Uuid()
  id!: string;
  @WholeNumber({ least: 1 })
  number!: number;
  @Nested(() => PolicyBookDto)
  book!: PolicyBookDto;
  @Text({ nullable: true, max: 2_000 })
  note!: string | null;
  @Text()
  publishedBy!: string;
  @Instant()
  publishedAt!: string;
}
