import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import { type Actor, Clock, Database, may } from '#platform';
import { ItemConditions } from '../items/item-conditions.js';

export const endKinds = ['warranty', 'support', 'license', 'contract'] as const;
export type EndKind = (typeof endKinds)[number];

/** The day on which something that we rely on ends. */
export interface End {
  what: EndKind;
  endsOn: string;
  /** The item that it is an end of; null for a contract, whose items may be many. */
  itemId: string | null;
  contractId: string | null;
  /** The tag of the item, or the number of the contract. */
  tag: string;
  name: string;
  kind: ItemKind | null;
}

/** Contracts under which something is still delivered. */
const RUNNING = `('approved', 'active', 'in_notice')`;

/** What ends soon: warranties, the vendor's support, licences, contracts. Nothing that is on its way out anyway. */
@Injectable()
export class EndsAhead {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly conditions: ItemConditions,
  ) {}

  /** The nearest first, and how many there are in all; contracts only for who may read them. */
  async list(actor: Actor, withinDays: number, most: number): Promise<{ data: End[]; total: number }> {
    const today = this.clock.today();
    const parameters: unknown[] = [today, withinDays, most];
    const within = ["i.phase <> 'decommission'", ...(await this.conditions.of(actor, {}, parameters))].join(' AND ');
    const ofItems = (what: EndKind, day: string, from = 'items i'): string =>
      `SELECT '${what}' AS what, ${day} AS ends_on, i.id AS item_id, NULL::uuid AS contract_id, i.tag, i.name, i.kind
       FROM ${from} WHERE ${day} BETWEEN $1::date AND $1::date + $2::integer AND ${within}`;
    const ends = [
      ofItems('warranty', 'i.warranty_ends_on'),
      ofItems('support', 'i.end_of_life_on'),
      ofItems('license', 'l.ends_on', 'licenses l JOIN items i ON i.id = l.item_id'),
      ...(may(actor, 'contracts.read')
        ? [
            `SELECT 'contract', c.ends_on, NULL, c.id, c.number, c.name, NULL FROM contracts c
             WHERE c.state IN ${RUNNING} AND c.ends_on BETWEEN $1::date AND $1::date + $2::integer`,
          ]
        : []),
    ].join(' UNION ALL ');
    const rows = await this.database.query<End & { total: number }>(
      `SELECT what, ends_on::text AS "endsOn", item_id AS "itemId", contract_id AS "contractId", tag, name, kind,
         count(*) OVER ()::integer AS total
       FROM (${ends}) ends ORDER BY ends_on, tag, what LIMIT $3`,
      parameters,
    );
    return { data: rows.map(({ total: _total, ...end }) => end), total: rows[0]?.total ?? 0 };
  }
}
