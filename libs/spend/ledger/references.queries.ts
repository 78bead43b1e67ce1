import { Injectable } from '@nestjs/common';
import type { Place, SpendClass } from '#organization';
import { type Actor, Database, notFound } from '#platform';
import type { Domain, ItemKind } from './ledger-kinds.js';

/** What an item passes on to its entries. */
export interface ItemFacts {
  id: string;
  itemKind: ItemKind;
  domain: Domain;
  productId: string | null;
  vendorId: string | null;
  contractId: string | null;
  costCenterId: string | null;
  businessUnitId: string | null;
  locationId: string | null;
  /** Who has it, as far as that is a person. */
  personId: string | null;
}

export interface CostCenterFacts {
  id: string;
  businessUnitId: string | null;
  spendClass: SpendClass | null;
}

export type ReferenceKind = 'businessUnitId' | 'vendorId' | 'contractId' | 'productId';

/** Asks about all that a set of entries refers to, one statement a table, whatever the number of entries. */
@Injectable()
export class LedgerReferences {
  constructor(private readonly database: Database) {}

  async items(actor: Actor, ids: readonly string[]): Promise<Map<string, ItemFacts>> {
    return byId(
      await this.ask<ItemFacts>(
        `SELECT id, kind AS "itemKind", domain, product_id AS "productId", vendor_id AS "vendorId", contract_id AS "contractId",
                cost_center_id AS "costCenterId", business_unit_id AS "businessUnitId",
                coalesce(holder_location_id, location_id) AS "locationId", holder_person_id AS "personId"
         FROM items WHERE organization_id = $1 AND id = ANY($2::uuid[])`,
        actor,
        ids,
      ),
    );
  }

  /** Where an item lies, for what a narrowed role reaches. @throws Refusal `not_found` */
  async placeOfItem(actor: Actor, id: string): Promise<Place> {
    const place = await this.database.first<Place>(
      'SELECT business_unit_id AS "businessUnitId", location_id AS "locationId" FROM items WHERE organization_id = $1 AND id = $2',
      [actor.organizationId, id],
    );
    if (!place) throw notFound('The item');
    return place;
  }

  async costCenters(actor: Actor, ids: readonly string[]): Promise<Map<string, CostCenterFacts>> {
    return byId(
      await this.ask<CostCenterFacts>(
        `SELECT id, business_unit_id AS "businessUnitId", spend_class AS "spendClass"
         FROM cost_centers WHERE organization_id = $1 AND id = ANY($2::uuid[])`,
        actor,
        ids,
      ),
    );
  }

  /** The categories of these products. */
  async categories(actor: Actor, productIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.ask<{ id: string; category: string }>(
      'SELECT id, category FROM products WHERE organization_id = $1 AND id = ANY($2::uuid[])',
      actor,
      productIds,
    );
    return new Map(rows.map(({ id, category }) => [id, category]));
  }

  /** Those of the ids that the organisation has. */
  async existing(actor: Actor, kind: ReferenceKind, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.ask<{ id: string }>(
      `SELECT id FROM ${tables[kind]} WHERE organization_id = $1 AND id = ANY($2::uuid[])`,
      actor,
      ids,
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async ask<Row extends object>(sql: string, actor: Actor, ids: readonly string[]): Promise<Row[]> {
    return ids.length === 0 ? [] : this.database.query<Row>(sql, [actor.organizationId, [...new Set(ids)]]);
  }
}

const tables: Record<ReferenceKind, string> = {
  businessUnitId: 'business_units',
  vendorId: 'vendors',
  contractId: 'contracts',
  productId: 'products',
};

function byId<Row extends { id: string }>(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
