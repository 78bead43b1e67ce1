import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, keysetOf, keysetSql, type Page, type PageQuery, pageFrom, reachOf } from '#platform';
import { ItemSearches } from '../search/item-searches.js';
import { ItemConditions, type ItemFilters, MOST_HITS } from './item-conditions.js';
import type { ListedItemDto } from './item-list.dto.js';

export interface ItemListQuery extends PageQuery, Omit<ItemFilters, 'q'> {}

const sortable = { tag: 'i.tag_key', name: 'i.name_key', createdAt: 'i.created_at', stateSince: 'i.state_since' };

const named = (id: string, name: string): string =>
  `CASE WHEN ${id} IS NOT NULL THEN jsonb_build_object('id', ${id}, 'name', ${name}) END`;

export const holderJson = `CASE
    WHEN i.holder_person_id IS NOT NULL THEN jsonb_build_object('kind', 'person', 'id', hp.id, 'name', hp.name)
    WHEN i.holder_location_id IS NOT NULL THEN jsonb_build_object('kind', 'location', 'id', hl.id, 'name', hl.name)
    WHEN i.holder_item_id IS NOT NULL THEN jsonb_build_object('kind', 'item', 'id', hi.id, 'name', hi.tag || ' ' || hi.name) END`;

/** $1 now, $2 the ids, in whose order the rows come. */
const listedItems = `SELECT i.id, i.kind, i.domain, i.tag, i.name, i.state, i.sub_state AS "subState", i.phase,
    i.state_since AS "stateSince", coalesce(i.stuck_at <= $1, false) AS stuck, i.version::float8 AS version,
    coalesce(a.serial, s.service_number, s.circuit_id) AS identifier,
    ${named('p.id', 'p.name')} AS product, ${named('v.id', 'v.name')} AS vendor, ${named('b.id', 'b.name')} AS "businessUnit",
    ${named('c.id', `c.code || ' ' || c.name`)} AS "costCenter", ${named('l.id', 'l.name')} AS location,
    ${holderJson} AS holder, i.created_at AS "createdAt"
  FROM unnest($2::uuid[]) WITH ORDINALITY AS wanted(id, place) JOIN items i ON i.id = wanted.id
  LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id
  LEFT JOIN products p ON p.id = i.product_id LEFT JOIN vendors v ON v.id = i.vendor_id
  LEFT JOIN business_units b ON b.id = i.business_unit_id LEFT JOIN cost_centers c ON c.id = i.cost_center_id
  LEFT JOIN locations l ON l.id = i.location_id LEFT JOIN people hp ON hp.id = i.holder_person_id
  LEFT JOIN locations hl ON hl.id = i.holder_location_id LEFT JOIN items hi ON hi.id = i.holder_item_id
  ORDER BY wanted.place`;

/** As many matches are fetched and sorted without a thought. */
const FEW_MATCHES = 7_500;
/** Items that are looked at in the wanted order before the filter goes first. */
const LONGEST_WALK = 10_000;

/** Where an item stands in an order. */
interface Place {
  id: string;
  value: string;
}

/** Lists of items: filtered, sorted, page by page at the same speed. */
@Injectable()
export class ItemLists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly searches: ItemSearches,
    private readonly conditions: ItemConditions,
  ) {}

  /**
   * Sorted by tag, name, createdAt or stateSince. Only items that the actor may read.
   *
   * Few matches are fetched by their filter and sorted. For many it is quicker to walk in the wanted order and to filter on the way,
   * but a filter and an order often go together (one vendor's items have the same names), which no planner knows: the walk could
   * lead through most of the table before the first match. So it has a limit, and where that is met the filter goes first after all.
   */
  async page(actor: Actor, query: ItemListQuery): Promise<Page<ListedItemDto>> {
    const keyset = keysetOf(query, sortable, '-createdAt');
    const parameters: unknown[] = [];
    const conditions = await this.conditions.of(actor, query, parameters);
    const matching = conditions.join(' AND ');
    const matches = matching ? await this.estimate(matching, parameters) : 0;
    const { where, tail } = keysetSql(keyset, parameters, 'i.id');
    const order = tail.replace(/ LIMIT .*/, '');
    const read = (items: string): Promise<Place[]> =>
      this.database.query<Place>(`SELECT i.id, (${keyset.column})::text AS value FROM (${items}) i ${order}`, parameters);
    const all = `SELECT i.* FROM items i WHERE ${where}`;
    // OFFSET 0 keeps the planner from walking in the wanted order.
    const byFilter = (): Promise<Place[]> => read(`SELECT i.* FROM (${all} AND ${matching} OFFSET 0) i ${tail}`);
    const byWalk = (): Promise<Place[]> =>
      read(`SELECT i.* FROM (${all} ${order} LIMIT ${LONGEST_WALK}) i WHERE ${matching} ${tail}`);
    let places: Place[] = [];
    if (!matching) places = await read(`${all} ${tail}`);
    else if (matches > FEW_MATCHES) places = await byWalk();
    if (matching && places.length <= keyset.limit) places = await byFilter();
    const { data, next } = pageFrom(
      places,
      keyset,
      (place) => place,
      ({ id }) => id,
    );
    return { data: await this.show(data), next };
  }

  /** What a list shows of these items, in their order. */
  private show(ids: readonly string[]): Promise<ListedItemDto[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.prepared<ListedItemDto>('inventory.listed-items', listedItems, [this.clock.now(), ids]);
  }

  /** About how many items match, as the planner knows it without looking. */
  private async estimate(matching: string, parameters: readonly unknown[]): Promise<number> {
    const { 'QUERY PLAN': plan } = await this.database.one<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
      `EXPLAIN (FORMAT JSON) SELECT FROM items i WHERE ${matching}`,
      parameters,
    );
    return plan[0].Plan['Plan Rows'];
  }

  /** What fits what a person typed, the best first; at most `most`. */
  async search(actor: Actor, typed: string, most: number): Promise<ListedItemDto[]> {
    const reach = reachOf(actor, 'items.read');
    // Whoever reads only a part of the items has to be given others for those left out.
    const ids = await this.searches.find(typed, reach === 'everything' ? most : MOST_HITS);
    if (reach === 'everything') return this.show(ids);
    const parameters: unknown[] = [ids];
    const conditions = await this.conditions.of(actor, {}, parameters);
    const within = await this.database.query<{ id: string }>(
      `SELECT i.id FROM items i WHERE i.id = ANY($1::uuid[]) AND ${conditions.join(' AND ')}
       ORDER BY array_position($1::uuid[], i.id) LIMIT ${most}`,
      parameters,
    );
    return this.show(within.map(({ id }) => id));
  }
}
