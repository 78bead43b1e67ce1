import { Flag, ListOf, Nested, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '#spend';

/** Where the budget of a cost centre stands, and what a request asks of it. */
export class BudgetOutlookDto {
  @Uuid()
  costCenterId!: string;
  @Text()
  code!: string;
  @Text()
  name!: string;
  @WholeNumber({ description: 'Named by the calendar year in which it ends' })
  fiscalYear!: number;
  @Nested(() => MoneyDto, { nullable: true, description: 'None where no budget was set' })
  budget!: MoneyDto | null;
  @Nested(() => MoneyDto)
  posted!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Ordered and not posted yet' })
  committed!: MoneyDto;
  @Nested(() => MoneyDto, { description: 'Of other requests that are approved and not ordered yet' })
  approved!: MoneyDto;
  @Nested(() => MoneyDto, { nullable: true, description: 'The budget less posted, committed and approved' })
  available!: MoneyDto | null;
  @Nested(() => MoneyDto, { description: 'What this fiscal year pays of the request' })
  asked!: MoneyDto;
  @Flag({ description: 'Whether more is asked than is available' })
  exceeded!: boolean;
  @ListOf('text', { description: 'Currencies without a rate: what is in them is not counted' })
  uncounted!: string[];
}
