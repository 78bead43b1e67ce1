import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import { type Actor, Database, may, notFound, reachOf } from '#platform';
import type { ThingInUseDto } from './change.dto.js';
import { actionsOf, type ThingInUse } from './change.rules.js';

const MOST = 20;
const columns = `i.id, i.tag, i.name, i.kind, i.domain, i.phase, i.product_id AS "productId", p.name AS "productName", p.category,
  coalesce(i.vendor_id, p.vendor_id) AS "vendorId", i.cost_center_id AS "costCenterId", i.location_id AS "locationId", l.name AS "locationName",
  coalesce(i.currency, o.base_currency) AS currency`;
const from = `items i JOIN organizations o ON o.id = i.organization_id LEFT JOIN products p ON p.id = i.product_id
  LEFT JOIN locations l ON l.id = i.location_id`;

type Row = ThingInUse & Pick<ThingInUseDto, 'productName' | 'locationName'>;

/** Things that somebody may ask to be otherwise: what they may read, and what they or those whom they ask for have. Needs a scope. */
@Injectable()
export class ThingsInUse {
  constructor(private readonly database: Database) {}

  of(actor: Actor, forPersonId: string | undefined, ids: readonly string[]): Promise<Row[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const reach = may(actor, 'items.read') ? reachOf(actor, 'items.read') : { businessUnitIds: [], locationIds: [] };
    const seen = reach === 'everything' ? null : reach;
    return this.database.query<Row>(
      `SELECT ${columns} FROM ${from}
       WHERE i.id = ANY($1::uuid[]) AND ($2 OR i.business_unit_id = ANY($3::uuid[]) OR i.location_id = ANY($4::uuid[])
         OR i.holder_person_id = ANY($5::uuid[]))`,
      [
        ids,
        seen === null,
        seen?.businessUnitIds ?? [],
        seen?.locationIds ?? [],
        [actor.personId, forPersonId].filter((each) => each !== undefined),
      ],
    );
  }

  /** Of products that are offered. */
  async kindsOf(productIds: readonly string[]): Promise<Map<string, ItemKind>> {
    if (productIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; kind: ItemKind }>(
      'SELECT id, kind FROM products WHERE id = ANY($1::uuid[]) AND active',
      [productIds],
    );
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }

  /** @throws Refusal `not_found` */
  async one(actor: Actor, id: string): Promise<ThingInUseDto> {
    const [found] = await this.of(actor, undefined, [id]);
    if (!found) throw notFound('The item');
    const { tag, name, kind, productName, locationName, currency } = found;
    return { id, tag, name, kind, productName, locationName, currency, actions: [...actionsOf[kind]] };
  }

  /** What one has in use oneself. */
  async mine(actor: Actor): Promise<ThingInUseDto[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${columns} FROM ${from} WHERE i.holder_person_id = $1 AND i.phase IN ('operate', 'repair') ORDER BY i.tag LIMIT ${MOST}`,
      [actor.personId ?? null],
    );
    return rows.map(({ id, tag, name, kind, productName, locationName, currency }) => ({
      ...{ id, tag, name, kind, productName, locationName, currency },
      actions: [...actionsOf[kind]],
    }));
  }
}
