import { type Domain, domains, type ItemKind, itemKinds } from '#catalog';
import {
  Choice,
  CurrencyCode,
  DateOnly,
  Flag,
  Instant,
  MinorUnits,
  Nested,
  OpenObject,
  Text,
  Uuid,
  WholeNumber,
} from '#platform';

import { billingStates, conditions, metrics } from './item.js';

const maybe = { optional: true, nullable: true } as const;
const holderKinds = ['person', 'location', 'item'] as const;

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
