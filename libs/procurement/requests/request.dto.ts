import { type Domain, domains } from '#catalog';
import { QuestionDto } from '#lifecycle';
import { aName } from '#organization';
import {
  Choice,
  CurrencyCode,
  DateOnly,
  Flag,
  Instant,
  ListOf,
  MinorUnits,
  Nested,
  OpenObject,
  PageQuery,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import { ApprovalStepDto } from '../approvals/approval.dto.js';
import { LineChangeDto } from '../changes/change.dto.js';
import { type ChangeAction, changeActions } from '../changes/change-actions.js';
import {
  type ForKind,
  forKinds,
  type RequestEventKind,
  type RequestState,
  type RequestVerb,
  requestEventKinds,
  requestStates,
  requestVerbNames,
  type Verdict,
  verdictNames,
} from './request.lifecycle.js';
import type { LineInput } from './request-line.rules.js';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;

export class RequestLineInputDto implements LineInput {
  @Uuid({ optional: true, description: 'Of the catalogue; says domain, category and the list price' })
  productId?: string;
  @Text({ optional: true, min: 1, max: 500, description: 'In words, where no product is named' })
  description?: string;
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Text({ ...aName, optional: true })
  category?: string;
  @WholeNumber({ least: 1, most: 100_000 })
  quantity!: number;
  @CurrencyCode({ optional: true })
  currency?: string;
  @MinorUnits({ optional: true, description: 'Paid once, for each' })
  unitPriceMinor?: string;
  @MinorUnits({ optional: true, description: 'Paid every month, for each' })
  recurringMinor?: string;
  @WholeNumber({ optional: true, least: 1, most: 240, description: 'How long the monthly price is agreed for' })
  termMonths?: number;
  @Uuid({ optional: true, description: 'That of the project or else of the person it is for, where it is left out' })
  costCenterId?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Uuid({
    optional: true,
    description:
      'Of the catalogue, which says product, price and vendor: all that the offer holds, or with a `productId` that part of it',
  })
  offerId?: string;
  @OpenObject({ optional: true, description: 'To what the offer asks; of what is returned, its `condition`' })
  answers?: Record<string, unknown>;
  @Choice(changeActions, { optional: true, description: 'What is to be done with something in use; `itemId` says with what' })
  action?: ChangeAction;
  @Uuid({ optional: true, description: 'Something in use that is to be otherwise' })
  itemId?: string;
  @Uuid({ optional: true, description: 'Of `move`: where it is to stand' })
  toLocationId?: string;
}

export class RequestChangesDto {
  @Text({ ...aName, optional: true })
  title?: string;
  @Text({ ...maybe, max: 5_000, description: 'What it is needed for' })
  reason?: string | null;
  @Choice(forKinds, { optional: true })
  forKind?: ForKind;
  @Uuid(maybe)
  forPersonId?: string | null;
  @Uuid(maybe)
  forLocationId?: string | null;
  @Uuid({
    ...maybe,
    description: 'What it is part of, and with `project` what it is for; its cost centre pays where none is named',
  })
  projectId?: string | null;
  @DateOnly(maybe)
  wantedOn?: string | null;
  @ListOf(() => RequestLineInputDto, { optional: true, most: 500, description: 'All of them: they replace those before' })
  lines?: RequestLineInputDto[];
}

export class NewPurchaseRequestDto extends RequestChangesDto {
  @Text(aName)
  declare title: string;
  @Choice(forKinds)
  declare forKind: ForKind;
  @ListOf(() => RequestLineInputDto, { most: 500 })
  declare lines: RequestLineInputDto[];
}

export class PurchaseRequestQuery extends PageQuery {
  @Choice(requestStates, { optional: true })
  state?: RequestState;
  @Flag({ optional: true, description: 'Those that I sent' })
  mine?: boolean;
  @Uuid({ optional: true, description: 'With a line that this cost centre pays' })
  costCenterId?: string;
  @Uuid({ optional: true, description: 'For this project, or part of it' })
  projectId?: string;
}

export class RequestTotalDto {
  @CurrencyCode()
  currency!: string;
  @MinorUnits({ description: 'All of it: what is paid once, and what recurs over its terms' })
  amountMinor!: string;
  @MinorUnits({ description: 'Of that, every month' })
  monthlyMinor!: string;
}

export class RequestProgressDto {
  @WholeNumber()
  lines!: number;
  @WholeNumber({ description: 'Of those, ordered or kept in stock, and not there yet' })
  underway!: number;
  @WholeNumber({ description: 'Of those, come, handed over from stock, or done in the house' })
  done!: number;
}

export class PurchaseRequestDto {
  @Uuid()
  id!: string;
  @Text({ example: 'R-2026-00042' })
  number!: string;
  @Text()
  title!: string;
  @Uuid()
  requestedById!: string;
  @Text()
  requestedByName!: string;
  @Choice(forKinds)
  forKind!: ForKind;
  @Uuid(shown)
  forPersonId!: string | null;
  @Text(shown)
  forPersonName!: string | null;
  @Uuid(shown)
  forLocationId!: string | null;
  @Text(shown)
  forLocationName!: string | null;
  @Uuid(shown)
  projectId!: string | null;
  @Text(shown)
  projectName!: string | null;
  @DateOnly(shown)
  wantedOn!: string | null;
  @Choice(requestStates)
  state!: RequestState;
  @ListOf(() => RequestTotalDto, { description: 'For each currency' })
  totals!: RequestTotalDto[];
  @Nested(() => RequestProgressDto, { description: 'How far its lines have come since it was approved' })
  progress!: RequestProgressDto;
  @Instant(shown)
  submittedAt!: string | null;
  @Instant(shown)
  decidedAt!: string | null;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class LineStandingDto {
  @WholeNumber({ description: 'Kept for it in stock' })
  reserved!: number;
  @WholeNumber({ description: 'Handed over from stock' })
  handedOver!: number;
  @WholeNumber({ description: 'Ordered of a vendor' })
  ordered!: number;
  @WholeNumber({ description: 'Of what was ordered, come' })
  received!: number;
  @DateOnly({ ...shown, description: 'When the last of it is promised, while something is owed' })
  expectedOn!: string | null;
}

export class RequestLineDto {
  @Uuid()
  id!: string;
  @Uuid(shown)
  productId!: string | null;
  @Text({ max: 500 })
  description!: string;
  @Choice(domains)
  domain!: Domain;
  @Text()
  category!: string;
  @WholeNumber({ least: 1 })
  quantity!: number;
  @CurrencyCode()
  currency!: string;
  @MinorUnits()
  unitPriceMinor!: string;
  @MinorUnits()
  recurringMinor!: string;
  @WholeNumber(shown)
  termMonths!: number | null;
  @Uuid()
  costCenterId!: string;
  @Text()
  costCenterName!: string;
  @Uuid(shown)
  vendorId!: string | null;
  @Text(shown)
  vendorName!: string | null;
  @Uuid({ ...shown, description: 'Where in the catalogue it was found' })
  offerId!: string | null;
  @Text(shown)
  offerTitle!: string | null;
  @ListOf(() => QuestionDto, { description: 'What the offer asks' })
  asks!: QuestionDto[];
  @OpenObject({ description: 'To what the offer asks' })
  answers!: Record<string, unknown>;
  @Nested(() => LineChangeDto, { ...shown, description: 'Where it is about something in use' })
  change!: LineChangeDto | null;
  @Nested(() => LineStandingDto, { description: 'What became of it so far' })
  standing!: LineStandingDto;
}

export class RequestEventDto {
  @Choice(requestEventKinds)
  kind!: RequestEventKind;
  @WholeNumber({ description: 'The sending that it belongs to' })
  round!: number;
  @Text({ ...shown, description: 'Absent where time did it' })
  byName!: string | null;
  @Text({ ...shown, description: 'Who was asked, where another decided in their place' })
  onBehalfOfName!: string | null;
  @WholeNumber({ ...shown, description: 'Of an approval that holds on: the sending in which it was given' })
  carriedFromRound!: number | null;
  @Text({ ...shown, max: 5_000 })
  reason!: string | null;
  @Instant()
  occurredAt!: string;
}

export class PurchaseRequestDetailDto extends PurchaseRequestDto {
  @Text({ ...shown, max: 5_000 })
  reason!: string | null;
  @WholeNumber({ ...shown, description: 'The version of the approval policy that was in force when it was sent' })
  policyNumber!: number | null;
  @ListOf(() => RequestLineDto)
  lines!: RequestLineDto[];
  @ListOf(() => ApprovalStepDto, { description: 'The approvals that it needs since it was last sent' })
  steps!: ApprovalStepDto[];
  @ListOf(() => RequestEventDto)
  history!: RequestEventDto[];
  @ListOf(requestVerbNames, { description: 'What you can do with it now' })
  verbs!: RequestVerb[];
  @ListOf(verdictNames, { description: 'How you can decide on it now' })
  verdicts!: Verdict[];
}

export class RequestTransitionDto {
  @Choice(requestVerbNames)
  verb!: RequestVerb;
  @Text({ optional: true, min: 1, max: 5_000, description: 'Of `answer`: what you answer' })
  comment?: string;
}

export class RequestDecisionDto {
  @Choice(verdictNames)
  verdict!: Verdict;
  @Text({ optional: true, min: 1, max: 5_000, description: 'Needed for everything but an approval' })
  reason?: string;
}
