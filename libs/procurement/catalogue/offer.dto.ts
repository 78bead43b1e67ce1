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
  PageQuery,
  roleNames,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';
import { type Audience, audiences, type OfferState, offerStates } from './offer.entity.js';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;

export class OfferPartInputDto {
  @Uuid()
  productId!: string;
  @WholeNumber({ least: 1, most: 1_000, description: 'In one of the offer' })
  quantity!: number;
  @CurrencyCode()
  currency!: string;
  @MinorUnits({ description: 'Paid once, for each' })
  unitPriceMinor!: string;
  @MinorUnits({ optional: true, description: 'Paid every month, for each' })
  recurringMinor?: string;
  @WholeNumber({ ...maybe, least: 1, most: 240, description: 'How long the monthly price is agreed for' })
  termMonths?: number | null;
  @Uuid({ ...maybe, description: 'From whom it is bought; else from the vendor of the product' })
  vendorId?: string | null;
}

/** All that is said of an offer; what is left out is forgotten. */
export class OfferFactsDto {
  @Text(aName)
  title!: string;
  @Text({ ...maybe, max: 5_000 })
  description?: string | null;
  @Text({ ...aName, description: 'Under which heading it is found' })
  category!: string;
  @WholeNumber({ ...maybe, least: 0, most: 3_650, description: 'How many days it usually takes' })
  leadDays?: number | null;
  @Choice(audiences, { description: 'Who may ask for it' })
  audience!: Audience;
  @ListOf(roleNames, { optional: true, description: 'Of the audience `roles`' })
  roles?: string[];
  @ListOf('uuid', { optional: true, most: 200, description: 'Of the audience `units`, with all units below them' })
  businessUnitIds?: string[];
  @ListOf(() => QuestionDto, { optional: true, most: 30, description: 'What whoever asks for it has to say' })
  asks?: QuestionDto[];
  @ListOf(() => OfferPartInputDto, { most: 50, description: 'One product, or several that belong together' })
  parts!: OfferPartInputDto[];
}

export const offerVerbs = ['publish', 'retire'] as const;
export type OfferVerb = (typeof offerVerbs)[number];

export class OfferTransitionDto {
  @Choice(offerVerbs)
  verb!: OfferVerb;
}

export class OfferQuery extends PageQuery {
  @Choice(offerStates, { optional: true, description: 'Of those who keep the catalogue' })
  state?: OfferState;
  @Text({ optional: true })
  category?: string;
  @Flag({ optional: true, description: 'Also drafts and what was retired, for those who keep the catalogue' })
  all?: boolean;
}

export class OfferCategoryQuery {
  @Flag({ optional: true, description: 'Also of drafts and what was retired, for those who keep the catalogue' })
  all?: boolean;
}

export class OfferCategoryDto {
  @Text()
  category!: string;
  @WholeNumber({ description: 'How many offers stand under it' })
  count!: number;
}

export class OfferCategoriesDto {
  @ListOf(() => OfferCategoryDto)
  data!: OfferCategoryDto[];
}

export class OfferPartDto {
  @Uuid()
  productId!: string;
  @Text()
  productName!: string;
  @Choice(domains)
  domain!: Domain;
  @Text()
  kind!: string;
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
  @Uuid({ ...shown, description: 'Where the offer says it itself' })
  vendorId!: string | null;
  @Text({ ...shown, description: 'That of the offer, else that of the product' })
  vendorName!: string | null;
}

export class OfferDto {
  @Uuid()
  id!: string;
  @Text()
  title!: string;
  @Text({ ...shown, max: 5_000 })
  description!: string | null;
  @Text()
  category!: string;
  @Choice(offerStates)
  state!: OfferState;
  @WholeNumber(shown)
  leadDays!: number | null;
  @Choice(audiences)
  audience!: Audience;
  @ListOf(roleNames)
  roles!: string[];
  @ListOf('uuid')
  businessUnitIds!: string[];
  @ListOf(() => QuestionDto)
  asks!: QuestionDto[];
  @ListOf(() => OfferPartDto)
  parts!: OfferPartDto[];
  @Uuid({ ...shown, description: 'The document that shows it' })
  pictureId!: string | null;
  @WholeNumber({ least: 1, description: 'The ETag, for If-Match' })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}
