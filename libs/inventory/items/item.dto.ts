import { type Domain, domains, type ItemKind, itemKinds } from '#catalog';
import { phases } from '#lifecycle';
import {
  Choice,
  CurrencyCode,
  DateOnly,
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
import { billingStates, conditions, metrics } from './item.js';
import { type FacetName, facetNames } from './item-list.queries.js';

const maybe = { optional: true, nullable: true } as const;
const holderKinds = ['person', 'location', 'item'] as const;
/** As PATCH sends it back: whatever it was, or `null`. */
const known = { nullable: true } as const;

export class ReferenceDto {
  @Uuid()
  id!: string;
  @Text()
  name!: string;
}

export class HolderDto {
  @Choice(holderKinds)
  kind!: (typeof holderKinds)[number];
  @Uuid()
  id!: string;
}

export class NamedHolderDto extends HolderDto {
  @Text()
  name!: string;
}

export class PriceDto {
  @MinorUnits({ example: '125900' })
  amountMinor!: string;
  @CurrencyCode()
  currency!: string;
}

/** What only hardware has. */
export class AssetDetailDto {
  @Text({ ...maybe, max: 120 })
  serial?: string | null;
  @Text({ ...maybe, max: 25, description: '15 digits with a right check digit, or an IMEISV of 16', example: '490154203237518' })
  imei?: string | null;
  @Text({ ...maybe, max: 25 })
  imei2?: string | null;
  @Text({ ...maybe, max: 20, example: '00:1a:2b:3c:4d:5e' })
  mac?: string | null;
  @Text({ ...maybe })
  propertyNumber?: string | null;
  @Choice(conditions, maybe)
  condition?: (typeof conditions)[number] | null;
  @Flag({ optional: true, description: 'Whether it keeps data; as its product where nothing is said' })
  hasStorage?: boolean;
}

/** What only a service has. */
export class ServiceDetailDto {
  @Text({ ...maybe, max: 40, description: 'With its country code; kept as E.164', example: '+61 2 9374 4000' })
  serviceNumber?: string | null;
  @Text({ ...maybe, max: 100 })
  circuitId?: string | null;
  @Text({ ...maybe, max: 30, example: '8944500102198304826' })
  iccid?: string | null;
  @Text({ ...maybe, max: 50 })
  eid?: string | null;
  @Uuid({ ...maybe })
  billingAccountId?: string | null;
  @Choice(billingStates, { optional: true })
  billingState?: (typeof billingStates)[number];
  @DateOnly(maybe)
  billingStartsOn?: string | null;
  @DateOnly(maybe)
  finalBillOn?: string | null;
  @DateOnly(maybe)
  installOn?: string | null;
  @DateOnly(maybe)
  disconnectWantedOn?: string | null;
  @Text(maybe)
  vendorReference?: string | null;
  @WholeNumber({ ...maybe, least: 1 })
  bandwidthKbps?: number | null;
}

/** What only a license has. */
export class LicenseDetailDto {
  @Choice(metrics, { optional: true })
  metric?: (typeof metrics)[number];
  @WholeNumber({ optional: true, most: 10_000_000, description: 'Seats in the pool' })
  quantity?: number;
  @DateOnly(maybe)
  startsOn?: string | null;
  @DateOnly({ ...maybe, description: 'Empty where it is perpetual' })
  endsOn?: string | null;
  @Text(maybe)
  tenant?: string | null;
  @Text({ ...maybe, description: 'Where the keys are kept; never a key' })
  keyReference?: string | null;
  @Text(maybe)
  licensedTo?: string | null;
}

class ItemFactsDto {
  @Choice(domains, { optional: true, description: 'As the product’s where nothing is said' })
  domain?: Domain;
  @Text({ optional: true, max: 100, min: 1, description: 'Unique; counted on where nothing is said', example: 'QM-000123' })
  tag?: string;
  @Text({ ...maybe, max: 60, description: 'A finer place inside the state' })
  subState?: string | null;
  @Uuid(maybe)
  productId?: string | null;
  @Uuid(maybe)
  vendorId?: string | null;
  @Uuid(maybe)
  contractId?: string | null;
  @Uuid(maybe)
  businessUnitId?: string | null;
  @Uuid(maybe)
  costCenterId?: string | null;
  @Uuid(maybe)
  locationId?: string | null;
  @Nested(() => HolderDto, maybe)
  holder?: HolderDto | null;
  @DateOnly(maybe)
  purchasedOn?: string | null;
  @Nested(() => PriceDto, maybe)
  purchasePrice?: PriceDto | null;
  @Text({ ...maybe, max: 100 })
  orderNumber?: string | null;
  @DateOnly(maybe)
  warrantyEndsOn?: string | null;
  @DateOnly(maybe)
  endOfLifeOn?: string | null;
  @Text({ ...maybe, max: 10_000 })
  notes?: string | null;
  @OpenObject({ optional: true, description: 'By the names of the custom fields; `null` clears one' })
  customFields?: Record<string, unknown>;
  @Nested(() => AssetDetailDto, { optional: true })
  asset?: AssetDetailDto;
  @Nested(() => ServiceDetailDto, { optional: true })
  service?: ServiceDetailDto;
  @Nested(() => LicenseDetailDto, { optional: true })
  license?: LicenseDetailDto;
}

export class NewItemDto extends ItemFactsDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Text({ max: 200, example: 'Pinebook 14 of Ada' })
  name!: string;
  @Text({ optional: true, max: 60, description: 'Where it stands already, for what is taken over; else it begins as planned' })
  state?: string;
  @Instant({ optional: true, description: 'When it came into that state' })
  effectiveAt?: string;
}

/** Corrections; what is left out stays. A state is changed by a transition only. */
export class ItemChangesDto extends ItemFactsDto {
  @Text({ optional: true, max: 200, min: 1 })
  name?: string;
}

const listed = { optional: true } as const;

export class ItemFiltersDto extends PageQuery {
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
}

export class FacetsQuery extends ItemFiltersDto {
  @ListOf(facetNames, { optional: true, description: 'Facts to count by; kind, domain, phase and state where nothing is said' })
  by?: FacetName[];
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
