import { type Domain, domains } from '#catalog';
import { QuestionDto } from '#lifecycle';
import { aName } from '#organization';
import {
  Choice,
  CurrencyCode,
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

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;
const goneBy = ['offer', 'part', 'product'] as const;

export class PriceBeforeDto {
  @CurrencyCode()
  currency!: string;
  @MinorUnits()
  unitPriceMinor!: string;
  @MinorUnits()
  recurringMinor!: string;
}

export class LineTodayDto {
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
  @MinorUnits({ description: 'As it is today, for each' })
  unitPriceMinor!: string;
  @MinorUnits({ description: 'As it is today, a month for each' })
  recurringMinor!: string;
  @WholeNumber(shown)
  termMonths!: number | null;
  @Uuid({ ...shown, description: 'Who paid for it before; absent in a template' })
  costCenterId!: string | null;
  @Uuid(shown)
  vendorId!: string | null;
  @Uuid(shown)
  offerId!: string | null;
  @Text(shown)
  offerTitle!: string | null;
  @ListOf(() => QuestionDto, { description: 'What the offer asks today' })
  asks!: QuestionDto[];
  @OpenObject({ description: 'To what the offer asked then' })
  answers!: Record<string, unknown>;
  @Choice(goneBy, {
    ...shown,
    description:
      'Why you cannot ask for it today: the offer is not made to you any more, does not hold it, or the product is not offered',
  })
  gone!: (typeof goneBy)[number] | null;
  @Nested(() => PriceBeforeDto, { ...shown, description: 'What was said then, where it costs something else today' })
  before!: PriceBeforeDto | null;
}

export class LinesTodayDto {
  @ListOf(() => LineTodayDto)
  data!: LineTodayDto[];
}

export class RequestTemplateQuery extends PageQuery {
  @Flag({ optional: true, description: 'Those that I keep' })
  mine?: boolean;
}

export class RequestTemplateChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...maybe, max: 2_000, description: 'When it is of use' })
  description?: string | null;
  @Flag({ optional: true, description: 'Whether everybody finds it; needs `procurement.catalogue`' })
  shared?: boolean;
  @Uuid({ optional: true, description: 'The request whose lines it has from now on' })
  requestId?: string;
}

export class NewRequestTemplateDto extends RequestTemplateChangesDto {
  @Text(aName)
  declare name: string;
  @Uuid({ description: 'The request whose lines it has' })
  declare requestId: string;
}

export class RequestTemplateDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
  @Text({ ...shown, max: 2_000 })
  description!: string | null;
  @Uuid()
  keptById!: string;
  @Text()
  keptByName!: string;
  @Flag()
  shared!: boolean;
  @Flag({ description: 'Whether you may change and remove it' })
  editable!: boolean;
  @WholeNumber()
  lineCount!: number;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class RequestTemplateDetailDto extends RequestTemplateDto {
  @ListOf(() => LineTodayDto, { description: 'As you could ask for them today' })
  lines!: LineTodayDto[];
}
