import { type Domain, domains, type ItemKind, itemKinds } from '#catalog';
import { phases } from '#lifecycle';
import { Choice, Flag, Instant, ListOf, Nested, OpenObject, type PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type FacetName, facetNames } from './facets.js';
import { NamedHolderDto, ReferenceDto } from './item.dto.js';

/** As a row shows it where there is none: `null`. */
const known = { nullable: true } as const;
const listed = { optional: true } as const;

/** What items can be narrowed by, wherever many of them are meant. */
export class ItemFilterDto {
  @Choice(itemKinds, listed)
  kind?: ItemKind;
  @Choice(domains, listed)
  domain?: Domain;
  @Choice(phases, listed)
  phase?: string;
  @Text({ ...listed, max: 60 })
  state?: string;
  @Text({ ...listed, max: 60 })
  subState?: string;
  @Text({ ...listed, max: 60, description: 'The lifecycle that it lives by' })
  definition?: string;
  @WholeNumber({ ...listed, least: 1, description: 'Of which version' })
  definitionVersion?: number;
  @Text({ ...listed, max: 100, description: 'Whatever its letters’ case' })
  tag?: string;
  @Uuid(listed)
  productId?: string;
  @Uuid(listed)
  vendorId?: string;
  @Uuid(listed)
  contractId?: string;
  @Uuid(listed)
  costCenterId?: string;
  @Uuid({ ...listed, description: 'With all units below it' })
  businessUnitId?: string;
  @Uuid({ ...listed, description: 'With all places below it' })
  locationId?: string;
  @Uuid({ ...listed, description: 'A person, a place or another item' })
  holderId?: string;
  @Flag({ ...listed, description: 'Whether it has stood where it stands for too long' })
  stuck?: boolean;
  @Text({ ...listed, max: 200, description: 'Words to search for' })
  q?: string;
}

export class ItemFiltersDto extends ItemFilterDto implements PageQuery {
  @WholeNumber({ ...listed, least: 1, most: 200, description: 'Rows a page', example: 50 })
  limit?: number;
  @Text({ ...listed, max: 1_000, description: 'Cursor from `next` of the page before' })
  after?: string;
  @Text({ ...listed, max: 60, description: 'Column to sort by; a leading `-` for descending', example: '-createdAt' })
  sort?: string;
}

export class FacetsQuery extends ItemFiltersDto {
  @ListOf(facetNames, { optional: true, description: 'Facts to count by; kind, domain, phase and state where nothing is said' })
  by?: FacetName[];
  @WholeNumber({ ...listed, least: 1, most: 1_000, description: 'Values of each fact at most; 50 where nothing is said' })
  most?: number;
}

export class FacetDto {
  @Text()
  value!: string;
  @Text({ nullable: true, description: 'The name of what the value is the id of' })
  label!: string | null;
  @WholeNumber()
  count!: number;
}

export class FacetsDto {
  @OpenObject({ description: 'For each fact its values with their counts (`FacetDto`), the most frequent first' })
  facets!: Record<string, FacetDto[]>;
}

export class ListedItemDto {
  @Uuid()
  id!: string;
  @Choice(itemKinds)
  kind!: string;
  @Choice(domains)
  domain!: string;
  @Text({ example: 'QM-000123' })
  tag!: string;
  @Text()
  name!: string;
  @Text({ example: 'in_service' })
  state!: string;
  @Text(known)
  subState!: string | null;
  @Choice(phases)
  phase!: string;
  @Instant()
  stateSince!: Date;
  @Flag({ description: 'It has stood where it stands for too long' })
  stuck!: boolean;
  @WholeNumber({ least: 1 })
  version!: number;
  @Text({ ...known, description: 'The serial, service number or circuit that it is known by' })
  identifier!: string | null;
  @Nested(() => ReferenceDto, known)
  product!: ReferenceDto | null;
  @Nested(() => ReferenceDto, known)
  vendor!: ReferenceDto | null;
  @Nested(() => ReferenceDto, known)
  businessUnit!: ReferenceDto | null;
  @Nested(() => ReferenceDto, known)
  costCenter!: ReferenceDto | null;
  @Nested(() => ReferenceDto, known)
  location!: ReferenceDto | null;
  @Nested(() => NamedHolderDto, known)
  holder!: NamedHolderDto | null;
  @Instant()
  createdAt!: Date;
}

export class SearchQuery {
  @Text({ max: 200, description: 'A tag, serial, number, name or holder, or a part of it', example: 'QM-0001' })
  q!: string;
  @WholeNumber({ optional: true, least: 1, most: 100 })
  limit?: number;
}

export class FoundItemsDto {
  @ListOf(() => ListedItemDto, { description: 'The best first' })
  data!: ListedItemDto[];
}
