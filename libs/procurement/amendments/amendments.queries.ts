import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { OrderChangeDto, OrderVersionDto } from './amendment.dto.js';
import type { OrderChange } from './amendment.rules.js';

/** A difference with its values as text, and the names of the places that it tells of. */
const NAMED = `SELECT jsonb_agg(c || jsonb_build_object('before', c ->> 'before', 'after', c ->> 'after', 'beforeName', b.name, 'afterName', a.name)
    ORDER BY place)
  FROM jsonb_array_elements($changes) WITH ORDINALITY AS e (c, place)
    LEFT JOIN locations b ON c ->> 'field' = 'locationId' AND b.id::text = c ->> 'before'
    LEFT JOIN locations a ON c ->> 'field' = 'locationId' AND a.id::text = c ->> 'after'`;

/** What was changed of orders after they were sent. Needs a reading scope or an open transaction. */
@Injectable()
export class AmendmentsQueries {
  constructor(private readonly database: Database) {}

  /** The latest first. */
  versions(orderId: string): Promise<OrderVersionDto[]> {
    return this.database.query<OrderVersionDto>(
      `SELECT v.revision, v.reason, p.name AS "changedByName", v.changed_at AS "changedAt", (${NAMED.replace('$changes', 'v.changes')}) AS changes
       FROM purchase_order_versions v JOIN people p ON p.id = v.changed_by_id WHERE v.order_id = $1 ORDER BY v.revision DESC`,
      [orderId],
    );
  }

  async named(changes: readonly OrderChange[]): Promise<OrderChangeDto[]> {
    const told = await this.database.one<{ changes: OrderChangeDto[] }>(
      `SELECT (${NAMED.replace('$changes', '$1::jsonb')}) AS changes`,
      [JSON.stringify(changes)],
    );
    return told.changes;
  }
}
