import { Choice, DateOnly, Flag, Instant, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { type EntryKind, entryKinds } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';
import { RateRecoveryDto } from '../rate-cards/rate-card.dto.js';
import { type RateMeasure, rateMeasures } from '../rate-cards/rate-line.rules.js';
import {
  type RemarkKind,
  remarkKinds,
  type StatementMode,
  type StatementSide,
  statementModes,
  statementSides,
} from './statement.entity.js';

export class StatementsQuery {
  @DateOnly({ description: 'Any day of the month' })
  month!: string;
}

export class StatementSumDto {
  @Uuid()
  businessUnitId!: string;
  @Text()
  businessUnit!: string;
  @Choice(statementModes, { description: 'Whether the unit is charged for it or shown it' })
  mode!: StatementMode;
  @Flag({ description: 'Whether its head has disputed it and waits for an answer' })
  disputed!: boolean;
  @Nested(() => MoneyDto, { description: 'What was spent for the unit itself' })
  spend!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What rules took from it, below zero' })
  from!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What rules put to it' })
  to!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'What it bears: at cost, or by rate where a card rates it' })
  total!: MoneyDto;
  @Nested(() => RateRecoveryDto, { nullable: true, description: 'Null where the unit bears what was spent' })
  rated!: RateRecoveryDto | null;
}

export class MonthStatementsDto {
  @DateOnly()
  month!: string;
  @Flag({ description: 'Whether the period is closed, so that nothing of it changes' })
  frozen!: boolean;
  @Nested(() => RateRecoveryDto, { nullable: true, description: 'Of all units that are rated; null where none is' })
  rated!: RateRecoveryDto | null;
  @ListOf(() => StatementSumDto)
  data!: StatementSumDto[];
}

export class StatementLineDto {
  @Choice(statementSides)
  side!: StatementSide;
  @Text({ description: 'The kind of the entries, or the rule’s name' })
  label!: string;
  @Uuid({ nullable: true })
  costCenterId!: string | null;
  @Text({ nullable: true })
  costCenter!: string | null;
  @Choice(entryKinds, { nullable: true, description: 'Of the entries' })
  kind!: EntryKind | null;
  @Uuid({ nullable: true, description: 'Of the rule, what it said when it moved this' })
  versionId!: string | null;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @WholeNumber({ description: 'How many entries it is the sum of' })
  entries!: number;
  @Text({ nullable: true, description: 'What it was divided by' })
  figure!: string | null;
  @Text({ description: 'The address in this API that shows what is behind it' })
  lines!: string;
}

export class StatementRateDto extends RateRecoveryDto {
  @Text({ description: 'The rate card' })
  card!: string;
  @Text({
    nullable: true,
    description: 'What is priced; null is what no line of the card is for, which the unit is not charged with',
  })
  label!: string | null;
  @Choice(rateMeasures, { nullable: true })
  measure!: RateMeasure | null;
  @Text({ nullable: true })
  quantity!: string | null;
  @Nested(() => MoneyDto, { nullable: true, description: 'For one unit and month' })
  price!: MoneyDto | null;
}

export class StatementRemarkDto {
  @Uuid()
  id!: string;
  @Choice(remarkKinds)
  kind!: RemarkKind;
  @Text()
  body!: string;
  @Text()
  authorName!: string;
  @Instant()
  writtenAt!: Date;
}

export class StatementDto extends StatementSumDto {
  @DateOnly()
  month!: string;
  @Flag()
  frozen!: boolean;
  @ListOf(() => StatementRateDto, { description: 'Quantity by price; none where the unit bears what was spent' })
  rates!: StatementRateDto[];
  @ListOf(() => StatementLineDto, { description: 'At cost' })
  lines!: StatementLineDto[];
  @ListOf(() => StatementRemarkDto)
  remarks!: StatementRemarkDto[];
}

export class NewRemarkDto {
  @Choice(remarkKinds, { description: 'The head of the unit disputes, finance answers, both comment' })
  kind!: RemarkKind;
  @Text({ max: 2_000 })
  body!: string;
}

export class StatementTermsDto {
  @DateOnly({ nullable: true, description: 'The first month that the unit is charged for; null shows it only' })
  chargedFrom!: string | null;
  @Uuid({ nullable: true, description: 'The card that the unit is rated by' })
  rateCardId!: string | null;
  @DateOnly({ nullable: true, description: 'The first month that it is rated for; null lets it bear what was spent' })
  ratedFrom!: string | null;
  @WholeNumber({ least: 0, description: 'For If-Match; 0 as long as nothing was said' })
  version!: number;
}

/** What is left out stays as it is. */
export class NewStatementTermsDto {
  @DateOnly({
    optional: true,
    nullable: true,
    description: 'Any day of the first month that the unit is charged for; null shows it only',
  })
  chargedFrom?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'The card that the unit is rated by, with `ratedFrom`' })
  rateCardId?: string | null;
  @DateOnly({
    optional: true,
    nullable: true,
    description: 'Any day of the first month that it is rated for; null lets it bear what was spent',
  })
  ratedFrom?: string | null;
}
