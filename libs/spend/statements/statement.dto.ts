import { Choice, DateOnly, Flag, Instant, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';
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
  @Nested(() => MoneyDto, { description: 'What it bears' })
  total!: MoneyDto;
}

export class MonthStatementsDto {
  @DateOnly()
  month!: string;
  @Flag({ description: 'Whether the period is closed, so that nothing of it changes' })
  frozen!: boolean;
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
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @WholeNumber({ description: 'How many entries it is the sum of' })
  entries!: number;
  @Text({ nullable: true, description: 'What it was divided by' })
  figure!: string | null;
  @Text({ description: 'The address in this API that shows what is behind it' })
  lines!: string;
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
  @ListOf(() => StatementLineDto)
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
  @DateOnly({ nullable: true, description: 'Any day of the first month that the unit is charged for; null shows it only' })
  chargedFrom!: string | null;
}
