import { Injectable } from '@nestjs/common';
import { type Actor, Database, may, reachOf } from '#platform';
import type { PlacedLine } from '../catalogue/offered-lines.js';
import { changeLine, type ThingInUse } from './change.rules.js';

/** Lines about things in use, with what these say of themselves. */
@Injectable()
export class ChangedLines {
  constructor(private readonly database: Database) {}

  /** Needs an open transaction. @throws Refusal `validation_failed`, with a pointer into `/lines` */
  async complete(actor: Actor, forPersonId: string, lines: readonly PlacedLine[]): Promise<PlacedLine[]> {
    const ids = lines.flatMap(({ itemId }) => itemId ?? []);
    const things = new Map((await this.things(actor, forPersonId, ids)).map((thing) => [thing.id, thing]));
    return lines.map((line) => {
      const { itemId, at } = line;
      if (itemId === undefined && line.action === undefined && line.toLocationId === undefined) return line;
      return { ...changeLine({ ...line, itemId: itemId ?? '' }, things.get(itemId?.toLowerCase() ?? ''), at), at };
    });
  }

  /** What the requester may read, and what they or those whom they ask for have. */
  private things(actor: Actor, forPersonId: string, ids: readonly string[]): Promise<ThingInUse[]> {
    if (ids.length === 0) return Promise.resolve([]);
    const reach = may(actor, 'items.read') ? reachOf(actor, 'items.read') : { businessUnitIds: [], locationIds: [] };
    const seen = reach === 'everything' ? null : reach;
    return this.database.query<ThingInUse>(
      `SELECT i.id, i.tag, i.name, i.kind, i.domain, i.phase, i.product_id AS "productId", p.category, coalesce(i.vendor_id, p.vendor_id) AS "vendorId",
         i.cost_center_id AS "costCenterId", i.location_id AS "locationId", coalesce(i.currency, o.base_currency) AS currency
       FROM items i JOIN organizations o ON o.id = i.organization_id LEFT JOIN products p ON p.id = i.product_id
       WHERE i.id = ANY($1::uuid[]) AND ($2 OR i.business_unit_id = ANY($3::uuid[]) OR i.location_id = ANY($4::uuid[])
         OR i.holder_person_id = ANY($5::uuid[]))`,
      [ids, seen === null, seen?.businessUnitIds ?? [], seen?.locationIds ?? [], [actor.personId ?? null, forPersonId]],
    );
  }
}
