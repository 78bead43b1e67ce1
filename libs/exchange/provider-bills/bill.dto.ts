import { Choice, DateOnly, Flag, Instant, ListOf, Nested, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { MoneyDto } from '#spend';
import { type BillState, billStates } from './bill.entities.js';

export class ProviderFileUploadQuery {
  @Text({ optional: true, max: 255, description: 'What the file is called' })
  fileName?: string;
}

export class ProviderFileQuery extends PageQuery {}

export class ProviderFileDto {
  @Uuid()
  id!: string;
  @Text()
  fileName!: string;
  @Text({ description: 'The edition of FOCUS, told by its columns' })
  edition!: string;
  @WholeNumber()
  rows!: number;
  @WholeNumber({ description: 'Rows that cannot be read' })
  refused!: number;
  @WholeNumber({ description: 'Accounts and months that it bills' })
  bills!: number;
  @WholeNumber({ description: 'How many of these wait to be posted' })
  ready!: number;
  @Text()
  createdBy!: string;
  @Instant()
  createdAt!: string;
}

export class ProviderBillDto {
  @Uuid()
  id!: string;
  @Text()
  provider!: string;
  @Text()
  account!: string;
  @Text({ nullable: true })
  accountName!: string | null;
  @DateOnly({ description: 'First day of the billing month' })
  period!: string;
  @Text()
  currency!: string;
  @WholeNumber()
  rows!: number;
  @Text({ description: 'The provider’s total, to the last digit' })
  billed!: string;
  @Text({ description: 'The same with what was paid ahead spread over its term' })
  effective!: string;
  @Choice(billStates, { description: '`unchanged`: the same is posted already; `replaced`: a later file took its place' })
  state!: BillState;
  @Nested(() => MoneyDto, { nullable: true })
  posted!: MoneyDto | null;
}

export class UnmatchedChargesDto {
  @Text()
  provider!: string;
  @Text()
  service!: string;
  @Text({ nullable: true })
  subAccount!: string | null;
  @Text({ nullable: true })
  subAccountName!: string | null;
  @Text()
  currency!: string;
  @WholeNumber()
  resources!: number;
  @Text({ description: 'To the last digit' })
  billed!: string;
}

export class ProviderFileDetailDto extends ProviderFileDto {
  @ListOf(() => ProviderBillDto)
  statements!: ProviderBillDto[];
  @ListOf(() => UnmatchedChargesDto, { description: 'What no rule and no item takes, the most expensive first' })
  unmatched!: UnmatchedChargesDto[];
}

export class PostFileDto {
  @Flag({ optional: true, description: 'Posts what can be read although some rows cannot' })
  leaveRefused?: boolean;
}

export class RepostedFileDto {
  @WholeNumber({ description: 'Posted bills that come out otherwise by the rules of now' })
  changed!: number;
  @WholeNumber()
  unchanged!: number;
}

export class PostedFileDto {
  @WholeNumber()
  posted!: number;
  @WholeNumber({ description: 'Bills that took the place of one before' })
  replaced!: number;
  @WholeNumber()
  unchanged!: number;
}

const looked = { optional: true, nullable: true, max: 500 } as const;
const named = { optional: true, nullable: true } as const;

export class ProviderRuleChangesDto {
  @Text({ ...looked, description: 'A `*` stands for anything; large and small letters are the same', example: 'Amazon*' })
  provider?: string | null;
  @Text(looked)
  service?: string | null;
  @Text(looked)
  subAccount?: string | null;
  @Text(looked)
  resource?: string | null;
  @Text(looked)
  tagName?: string | null;
  @Text(looked)
  tagValue?: string | null;
  @Uuid(named)
  itemId?: string | null;
  @Uuid(named)
  costCenterId?: string | null;
  @Text({ ...looked, description: 'The tag whose value is the code of the cost centre' })
  costCenterTag?: string | null;
  @Uuid(named)
  vendorId?: string | null;
}

export class ProviderRuleMoveDto {
  @Uuid({ nullable: true, description: 'The rule that comes after it; null puts it last' })
  before!: string | null;
}

export class ProviderRuleDto {
  @Uuid()
  id!: string;
  @WholeNumber({ least: 1 })
  position!: number;
  @Text({ nullable: true })
  provider!: string | null;
  @Text({ nullable: true })
  service!: string | null;
  @Text({ nullable: true })
  subAccount!: string | null;
  @Text({ nullable: true })
  resource!: string | null;
  @Text({ nullable: true })
  tagName!: string | null;
  @Text({ nullable: true })
  tagValue!: string | null;
  @Uuid({ nullable: true })
  itemId!: string | null;
  @Text({ nullable: true })
  itemTag!: string | null;
  @Uuid({ nullable: true })
  costCenterId!: string | null;
  @Text({ nullable: true })
  costCenterCode!: string | null;
  @Text({ nullable: true })
  costCenterTag!: string | null;
  @Uuid({ nullable: true })
  vendorId!: string | null;
  @Text({ nullable: true })
  vendorName!: string | null;
  @WholeNumber({ least: 1 })
  version!: number;
}

export class ProviderRulesDto {
  @ListOf(() => ProviderRuleDto, { description: 'In the order in which they are tried' })
  rules!: ProviderRuleDto[];
}
