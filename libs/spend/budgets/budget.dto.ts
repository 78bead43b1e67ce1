import { Instant, ListOf, MinorUnits, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '../money.dto.js';

const aYear = { least: 1990, most: 2200, description: 'Named by the calendar year in which it ends', example: 2026 };
const aNote = { optional: true, nullable: true, max: 500 } as const;

export class NewBudgetDto {
  @Uuid()
  costCenterId!: string;
  @WholeNumber(aYear)
  fiscalYear!: number;
  @MinorUnits({ description: 'In the organisation’s currency' })
  amountMinor!: string;
  @Text(aNote)
  note?: string | null;
}

export class BudgetChangesDto {
  @MinorUnits({ optional: true })
  amountMinor?: string;
  @Text(aNote)
  note?: string | null;
}

export class BudgetQuery extends PageQuery {
  @WholeNumber({ ...aYear, optional: true })
  fiscalYear?: number;
  @Uuid({ optional: true })
  costCenterId?: string;
}

export class BudgetDto {
  @Uuid()
  id!: string;
  @Uuid()
  costCenterId!: string;
  @Text({ example: '4711' })
  costCenterCode!: string;
  @Text()
  costCenter!: string;
  @WholeNumber(aYear)
  fiscalYear!: number;
  @Text({ nullable: true })
  note!: string | null;
  @Nested(() => MoneyDto)
  amount!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'In the ledger, some seconds behind at most' })
  posted!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Ordered and not posted yet, at today’s rates; in the fiscal year of today alone' })
  committed!: MoneyDto;
  @Nested(() => MoneyDto, {
    description: 'The amount less what is posted and what is committed; below zero where it is overdrawn',
  })
  available!: MoneyDto;
  @ListOf('text', { description: 'Currencies of commitments that have no rate, so that they are not counted' })
  uncounted!: string[];
  @WholeNumber()
  version!: number;
  @Instant()
  createdAt!: Date;
  @Instant()
  updatedAt!: Date;
}
