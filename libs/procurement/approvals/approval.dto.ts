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
import {
  type ApproverKind,
  approverKinds,
  type BudgetRule,
  budgetRules,
  type StepMode,
  stepModes,
} from '../policies/policy-book.rules.js';
import { type Verdict, verdictNames } from '../requests/request.lifecycle.js';
import { type SeatState, type StepState, seatStates, stepStates } from './approval.entity.js';
import { BudgetOutlookDto } from './budget-outlook.dto.js';

const shown = { nullable: true } as const;

export class ReasonSumDto {
  @MinorUnits()
  amountMinor!: string;
  @CurrencyCode()
  currency!: string;
}

export class UsedRateDto {
  @CurrencyCode()
  currency!: string;
  @Text({ description: 'Units of the currency of the organisation for one', example: '0.9174' })
  rate!: string;
}

export class ConvertedSumDto extends ReasonSumDto {
  @DateOnly({ description: 'Of the rates' })
  day!: string;
  @ListOf(() => UsedRateDto)
  rates!: UsedRateDto[];
}

export class StepReasonDto {
  @Text({ optional: true, description: 'The rule of the policy; absent where none spoke of the lines' })
  rule?: string;
  @ListOf(() => ReasonSumDto, { description: 'What the lines under the rule cost together' })
  sums!: ReasonSumDto[];
  @Nested(() => ConvertedSumDto, {
    optional: true,
    description: 'All of it in the currency of the organisation, where the rule held that against its band',
  })
  converted?: ConvertedSumDto;
}

export class PlannedApproverDto {
  @Uuid()
  personId!: string;
  @Text()
  name!: string;
  @Choice(approverKinds, { description: 'As what they are asked' })
  source!: ApproverKind;
  @WholeNumber({
    ...shown,
    description: 'The sending in which they approved what has not changed since; they are not asked again',
  })
  carriedFromRound!: number | null;
}

class ApprovalDemandDto {
  @WholeNumber({ description: 'Steps of a stage are asked together, once the stage before is through' })
  stage!: number;
  @Choice(stepModes)
  mode!: StepMode;
  @WholeNumber({ description: 'How many have to approve' })
  needed!: number;
  @Uuid(shown)
  costCenterId!: string | null;
  @ListOf(() => StepReasonDto)
  reasons!: StepReasonDto[];
}

export class PlannedStepDto extends ApprovalDemandDto {
  @ListOf(() => PlannedApproverDto)
  candidates!: PlannedApproverDto[];
  @Flag({ description: 'Whether those who may decide are enough; otherwise it cannot be sent' })
  enough!: boolean;
}

export class ApprovalPreviewDto {
  @WholeNumber({ description: 'The version of the policy in force' })
  policyNumber!: number;
  @ListOf(() => PlannedStepDto)
  steps!: PlannedStepDto[];
  @ListOf(() => BudgetOutlookDto, { description: 'For each cost centre of the request' })
  budgets!: BudgetOutlookDto[];
  @Choice(budgetRules, { nullable: true, description: 'What the policy does where a budget does not reach' })
  budgetRule!: BudgetRule | null;
}

export class ApprovalSeatDto extends PlannedApproverDto {
  @Choice(seatStates)
  state!: SeatState;
  @Instant(shown)
  askedAt!: string | null;
  @Flag({ description: 'Whether they are asked since those before them had let it wait for too long' })
  escalated!: boolean;
}

export class ApprovalStepDto extends ApprovalDemandDto {
  @Uuid()
  id!: string;
  @Choice(stepStates)
  state!: StepState;
  @Instant({
    ...shown,
    description: 'When the request expires, unless it is decided; the clock stands still while a question is open',
  })
  expiresAt!: string | null;
  @WholeNumber({ description: 'How many have approved' })
  approvals!: number;
  @ListOf(() => ApprovalSeatDto)
  seats!: ApprovalSeatDto[];
}

export class InboxQuery extends PageQuery {}

export class InboxEntryDto {
  @Uuid()
  id!: string;
  @Uuid()
  requestId!: string;
  @Text()
  number!: string;
  @Text()
  title!: string;
  @Text()
  requestedByName!: string;
  @Text({ ...shown, description: 'The person or the place that it is for, where that is not the requester' })
  forName!: string | null;
  @DateOnly(shown)
  wantedOn!: string | null;
  @Instant()
  askedAt!: string;
  @WholeNumber({ description: 'How long of that it waited for an answer of the requester' })
  pausedSeconds!: number;
  @Uuid({ description: 'Who is asked: you, or the one whom you stand in for' })
  personId!: string;
  @Text()
  personName!: string;
  @ListOf(() => StepReasonDto)
  reasons!: StepReasonDto[];
  @WholeNumber({ least: 1, description: 'Of the request, for If-Match' })
  version!: number;
}

export class SeenDecisionDto {
  @Uuid()
  requestId!: string;
  @WholeNumber({ least: 1, description: 'Of the request, as you saw it; one that changed since then is refused' })
  version!: number;
  @Choice(verdictNames)
  verdict!: Verdict;
  @Text({ optional: true, min: 1, max: 5_000, description: 'Needed for everything but an approval' })
  reason?: string;
}

export class BulkDecisionsDto {
  @ListOf(() => SeenDecisionDto, { most: 100, description: 'Each is decided for itself, in this order' })
  decisions!: SeenDecisionDto[];
}

export class DecisionOutcomeDto {
  @Uuid()
  requestId!: string;
  @Flag({ description: 'Whether your decision stands' })
  decided!: boolean;
  @Text({ ...shown, description: 'Of the refusal', example: 'version_stale' })
  code!: string | null;
  @Text({ ...shown, description: 'Why it was refused' })
  reason!: string | null;
}

export class DecisionOutcomesDto {
  @ListOf(() => DecisionOutcomeDto, { most: 100, description: 'In the order of the decisions' })
  outcomes!: DecisionOutcomeDto[];
}

export class DelegationQuery extends PageQuery {}

export class NewDelegationDto {
  @Uuid({ description: 'Who decides in your place' })
  delegateId!: string;
  @DateOnly()
  startsOn!: string;
  @DateOnly({ description: 'The first day on which it no longer holds' })
  endsOn!: string;
}

export class DelegationDto extends NewDelegationDto {
  @Uuid()
  id!: string;
  @Uuid()
  personId!: string;
  @Text()
  personName!: string;
  @Text()
  delegateName!: string;
}
