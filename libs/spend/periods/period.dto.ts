import { Choice, DateOnly, Instant, ListOf, Text, WholeNumber } from '#platform';
import { type CheckName, checkNames, type Severity, severities } from './period-checks.js';

export const periodStates = ['open', 'closing', 'closed'] as const;
export type PeriodStateName = (typeof periodStates)[number];

export class FiscalYearQuery {
  @WholeNumber({ optional: true, least: 1990, most: 2200, description: 'That of today where it is left out' })
  fiscalYear?: number;
}

export class AcceptedWarningDto {
  @Choice(checkNames)
  check!: CheckName;
  @Text({ max: 500, example: 'Credit notes of the carrier; they belong to nobody.' })
  reason!: string;
}

export class PeriodCloseDto {
  @ListOf(() => AcceptedWarningDto, { optional: true, most: 20, description: 'Why it is closed in spite of each warning' })
  accepted?: AcceptedWarningDto[];
}

export class PeriodFindingDto {
  @Choice(checkNames)
  check!: CheckName;
  @Choice(severities, { description: 'What blocks keeps the period open; a warning is accepted with a reason' })
  severity!: Severity;
  @WholeNumber()
  count!: number;
  @Text({ nullable: true, description: 'The address in this API that lists what was counted' })
  lines!: string | null;
  @Text({ nullable: true, description: 'Why it was closed all the same' })
  reason!: string | null;
}

export class FiscalPeriodDto {
  @DateOnly({ description: 'The first day of its month' })
  month!: string;
  @WholeNumber({ description: 'Within its fiscal year, from 1' })
  number!: number;
  @WholeNumber({ description: 'Named by the calendar year in which it ends' })
  fiscalYear!: number;
  @Choice(periodStates)
  state!: PeriodStateName;
  @Instant({ nullable: true })
  begunAt!: Date | null;
  @Text({ nullable: true })
  begunBy!: string | null;
  @Instant({ nullable: true })
  closedAt!: Date | null;
  @Text({ nullable: true })
  closedBy!: string | null;
}

export class PeriodChecklistDto extends FiscalPeriodDto {
  @ListOf(() => PeriodFindingDto, { description: 'As it is now; of a closed period as it was then' })
  findings!: PeriodFindingDto[];
}

export class FiscalYearDto {
  @WholeNumber()
  fiscalYear!: number;
  @DateOnly({ nullable: true, description: 'Whatever would count before it counts in it; null while nothing is closed' })
  firstOpen!: string | null;
  @ListOf(() => FiscalPeriodDto)
  periods!: FiscalPeriodDto[];
}
