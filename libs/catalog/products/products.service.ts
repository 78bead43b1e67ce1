import { Injectable } from '@nestjs/common';
import {
  type Facts,
  noSuch,
  type RecordKind,
  Records,
  SetWise,
  type SetWiseOutcome,
  type SetWiseTable,
  taken,
} from '#organization';
import { type Actor, Refusal } from '#platform';
import { type Domain, type ItemKind, Product } from './product.entity.js';

export type ProductFacts = Partial<Facts<Product>> & { kind: ItemKind; domain: Domain; category: string; name: string };

/** A product as a file tells it. What it leaves out stays as it is. */
export interface ProductRow {
  kind: ItemKind;
  /** Of a new product that tells none: `it`. */
  domain?: Domain | undefined;
  /** Of a new product that tells none: `Other`. */
  category?: string | undefined;
  name: string;
  manufacturer?: string | undefined;
  modelNumber?: string | undefined;
  sku?: string | undefined;
  vendorId?: string | undefined;
  needsImei?: boolean | undefined;
  hasStorage?: boolean | undefined;
  endOfLifeMonths?: number | undefined;
  description?: string | undefined;
  attributes?: Record<string, unknown> | undefined;
}

const records: RecordKind<Product> = {
  entity: Product,
  noun: 'product',
  label: 'The product',
  edit: 'catalog.edit',
  constraints: {
    products_identity: taken('There is a product of this kind, name, model number and manufacturer.', '/name'),
    products_sku: taken('Another product has this SKU.', '/sku'),
    products_vendor: noSuch('vendor', '/vendorId'),
    products_asset_only: {
      code: 'validation_failed',
      reason: 'Only assets have an IMEI or storage.',
      pointer: '/kind',
    },
    products_price: {
      code: 'validation_failed',
      reason: 'A list price needs its currency, and a currency its price.',
      pointer: '/listPrice',
    },
  },
};

const setWiseTable: SetWiseTable<ProductRow> = {
  table: 'products',
  noun: 'product',
  columns: {
    kind: { column: 'kind', type: 'text', identity: true },
    domain: { column: 'domain', type: 'text', fallback: `'it'` },
    category: { column: 'category', type: 'text', fallback: `'Other'` },
    name: { column: 'name', type: 'text', identity: true },
    manufacturer: { column: 'manufacturer', type: 'text', fallback: `''`, identity: true },
    modelNumber: { column: 'model_number', type: 'text', fallback: `''`, identity: true },
    sku: { column: 'sku', type: 'text' },
    vendorId: { column: 'vendor_id', type: 'uuid' },
    needsImei: { column: 'needs_imei', type: 'boolean', fallback: 'false' },
    hasStorage: { column: 'has_storage', type: 'boolean', fallback: 'false' },
    endOfLifeMonths: { column: 'end_of_life_months', type: 'integer' },
    description: { column: 'description', type: 'text' },
    attributes: { column: 'attributes', type: 'jsonb', fallback: `'{}'` },
  },
  keys: [
    {
      value: `lower(concat_ws(E'\\x1f', r.kind, r.name, coalesce(r.model_number, ''), coalesce(r.manufacturer, '')))`,
      unique: true,
      says: 'this kind, name, model number and manufacturer',
    },
    { value: 'lower(r.sku)', unique: true, says: 'this SKU' },
  ],
};

@Injectable()
export class Products {
  constructor(
    private readonly records: Records,
    private readonly setWise: SetWise,
  ) {}

  /** @throws Refusal `already_exists` for the identity or SKU, `validation_failed` for an unknown vendor or an asset's fact on another kind */
  add(actor: Actor, facts: ProductFacts): Promise<Product> {
    return this.records.add(actor, records, facts);
  }

  /** The kind stays, since items of it follow its lifecycle. @throws Refusal as `add`, `version_stale`, `not_found` */
  amend(actor: Actor, id: string, version: number | undefined, changes: Partial<Omit<ProductFacts, 'kind'>>): Promise<Product> {
    return this.records.amend(actor, records, id, version, changes);
  }

  /** @throws Refusal `not_found` */
  get(actor: Actor, id: string): Promise<Product> {
    return this.records.get(actor, records, id);
  }

  /** Adds and changes the products of a file, which are known by kind, name, model number and manufacturer, whatever their case. */
  upsertMany(actor: Actor, rows: readonly ProductRow[]): Promise<SetWiseOutcome[]> {
    const wrong = rows.findIndex(({ kind, needsImei, hasStorage }) => kind !== 'asset' && (needsImei || hasStorage));
    if (wrong >= 0) throw new Refusal('validation_failed', `Row ${wrong}: only assets have an IMEI or storage.`);
    return this.setWise.upsert(actor, setWiseTable, rows);
  }
}
