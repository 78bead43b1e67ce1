import { aCode, aName, RecordDto } from '#organization';
import { Choice, CurrencyCode, Flag, MinorUnits, Nested, OpenObject, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { type Domain, domains, type ItemKind, itemKinds } from './product.entity.js';

const maybe = { optional: true, nullable: true } as const;
const shown = { nullable: true } as const;

/** A price that is never negative. */
export class ListPriceDto {
  @MinorUnits({ example: '129900' })
  amountMinor!: string;
  @CurrencyCode()
  currency!: string;
}

export class ProductQuery extends PageQuery {
  @Choice(itemKinds, { optional: true })
  kind?: ItemKind;
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Text({ optional: true })
  category?: string;
  @Text({ optional: true })
  manufacturer?: string;
  @Uuid({ optional: true })
  vendorId?: string;
  @Flag({ optional: true })
  active?: boolean;
}

export class ProductChangesDto {
  @Choice(domains, { optional: true })
  domain?: Domain;
  @Text({ ...aName, optional: true, example: 'Laptops' })
  category?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ optional: true })
  manufacturer?: string;
  @Text({ optional: true })
  modelNumber?: string;
  @Text({ ...aCode, ...maybe })
  sku?: string | null;
  @Uuid({ ...maybe, description: 'Who usually sells it' })
  vendorId?: string | null;
  @Flag({ optional: true, description: 'Whether an item tells its IMEI when it is received' })
  needsImei?: boolean;
  @Flag({ optional: true, description: 'Whether it keeps data, so that disposal needs a sanitisation certificate' })
  hasStorage?: boolean;
  @WholeNumber({ ...maybe, least: 1, most: 600 })
  endOfLifeMonths?: number | null;
  @Nested(() => ListPriceDto, maybe)
  listPrice?: ListPriceDto | null;
  @Text({ ...maybe, max: 5_000 })
  description?: string | null;
  @OpenObject({ optional: true, description: 'Facts of its kind, such as bandwidth, included volume or memory' })
  attributes?: Record<string, unknown>;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewProductDto extends ProductChangesDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Choice(domains)
  declare domain: Domain;
  @Text(aName)
  declare category: string;
  @Text(aName)
  declare name: string;
}

export class ProductDto extends RecordDto {
  @Choice(itemKinds)
  kind!: ItemKind;
  @Choice(domains)
  domain!: Domain;
  @Text()
  category!: string;
  @Text()
  name!: string;
  @Text({ min: 0 })
  manufacturer!: string;
  @Text({ min: 0 })
  modelNumber!: string;
  @Text(shown)
  sku!: string | null;
  @Uuid(shown)
  vendorId!: string | null;
  @Text(shown)
  vendorName!: string | null;
  @Flag()
  needsImei!: boolean;
  @Flag()
  hasStorage!: boolean;
  @WholeNumber(shown)
  endOfLifeMonths!: number | null;
  @Nested(() => ListPriceDto, shown)
  listPrice!: ListPriceDto | null;
  @Text({ ...shown, max: 5_000 })
  description!: string | null;
  @OpenObject()
  attributes!: Record<string, unknown>;
}

/** The price as the record keeps it: two columns that are there together or not at all. */
export function priced<Facts extends { listPrice?: ListPriceDto | null }>({
  listPrice,
  ...facts
}: Facts): Omit<Facts, 'listPrice'> & { listPriceMinor?: string | null; currency?: string | null } {
  if (listPrice === undefined) return facts;
  return { ...facts, listPriceMinor: listPrice?.amountMinor ?? null, currency: listPrice?.currency ?? null };
}
