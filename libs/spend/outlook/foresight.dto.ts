import { DateOnly, Instant, ListOf, MinorUnits, Text, WholeNumber } from '#platform';
import { SpendFilters } from '../ledger/spend-filters.dto.js';

export class ForeseenQuery extends SpendFilters {
  @WholeNumber({
    optional: true,
    least: 1,
    most: 12,
    description: 'How many months after the running one; 6 where nothing is said',
  })
  months?: number;
}

export class ForeseenMonthDto {
  @DateOnly({ description: 'First day of the month' })
  month!: string;
  @MinorUnits({ signed: true, description: 'Of the running month, what is there already' })
  actual!: string;
  @MinorUnits({ signed: true, description: 'Charges and plans of contracts' })
  charges!: string;
  @MinorUnits({ signed: true, description: 'Open orders' })
  ordered!: string;
  @MinorUnits({ signed: true, description: 'Replacing what reaches its end of life' })
  refresh!: string;
  @MinorUnits({ signed: true, description: 'All else, as it was in the last three whole months' })
  runRate!: string;
  @MinorUnits({ signed: true })
  total!: string;
}

export class ForeseenDto {
  @Text({ example: 'EUR' })
  currency!: string;
  @Instant({ nullable: true, description: 'When what is to come by itself was reckoned; null where it was not yet' })
  asOf!: Date | null;
  @ListOf(() => ForeseenMonthDto, {
    description: 'The running month and those after it; none where the question is too narrow to foresee',
  })
  months!: ForeseenMonthDto[];
}
