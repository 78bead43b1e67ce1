import { Choice, DateOnly, ListOf, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { AllocationShareDto } from '../allocation/allocation.dto.js';
import { type DriverKind, driverKinds, type Method, methods } from '../allocation/definition.rules.js';
import { type EntryKind, entryKinds } from '../ledger/ledger-kinds.js';
import { MoneyDto } from '../money.dto.js';

export class StatementEntriesQuery extends PageQuery {
  @Choice(entryKinds)
  kind!: EntryKind;
  @Uuid({ optional: true, description: 'What is charged to no cost centre where nothing is said' })
  costCenterId?: string;
}

export class StatementShareDto extends AllocationShareDto {
  @Choice(['from', 'to'])
  side!: 'from' | 'to';
}

export class StatementRuleDto {
  @Text()
  name!: string;
  @DateOnly({ description: 'The first month that what it says holds for' })
  validFrom!: string;
  @Choice(methods)
  method!: Method;
  @Choice(driverKinds, { nullable: true, description: 'What it divides by' })
  driver!: DriverKind | null;
  @Text({ nullable: true, description: 'The name of the uploaded figures, of `usage`' })
  figureName!: string | null;
  @Nested(() => MoneyDto, { description: 'What it moved in the month, over all units' })
  taken!: MoneyDto;
  @ListOf(() => StatementShareDto, { description: 'From where and to whom, and by what it was divided' })
  shares!: StatementShareDto[];
  @WholeNumber({ description: 'How many shares of other units there are that one may not see' })
  otherShares!: number;
}
