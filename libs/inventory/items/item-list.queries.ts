import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, keysetOf, keysetSql, type Page, type PageQuery, pageFrom, reachOf } from '#platform';
import { ItemSearches } from '../search/item-searches.js';
import type { ListedItemDto } from './item.dto.js';

/** What a list of items can be narrowed by. */
export interface ItemFilters {
  kind?: string;
  domain?: string;
  phase?: string;
  state?: string;
  subState?: string;
  tag?: string;
  productId?: string;
  vendorId?: string;
  contractId?: string;
  costCenterId?: string;
  holderId?: string;
  /** With all units below it. */
  businessUnitId?: string;
  /** With all places below it. */
  locationId?: string;
  /** Whether it has stood where it stands for too long. */
  stuck?: boolean;
  q?: string;
}

export interface ItemListQuery extends PageQuery, Omit<ItemFilters, 'q'> {}

interface Named {
  id: string;
  name: string;
}

const sortable = { tag: 'i.tag_key', name: 'i.name_key', createdAt: 'i.created_at', stateSince: 'i.state_since' };

/** Columns that are compared with one value, by the name of their filter. */
const equal = {
  kind: 'i.kind',
  domain: 'i.domain',
  phase: 'i.phase',
  state: 'i.state',
  subState: 'i.sub_state',
  productId: 'i.product_id',
  vendorId: 'i.vendor_id',
  contractId: 'i.contract_id',
  costCenterId: 'i.cost_center_id',
} as const;

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

/** How many hits of a search a list filters and sorts. */
const MOST_HITS = 1_000;

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
    const conditions = await this.conditions(actor, query, parameters);
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
    const conditions = await this.conditions(actor, {}, parameters);
    const within = await this.database.query<{ id: string }>(
      `SELECT i.id FROM items i WHERE i.id = ANY($1::uuid[]) AND ${conditions.join(' AND ')}
       ORDER BY array_position($1::uuid[], i.id) LIMIT ${most}`,
      parameters,
    );
    return this.show(within.map(({ id }) => id));
  }

  /** How many items there are by each of the wanted facts, under the same filters; the most frequent values first. */
  async facets(actor: Actor, filters: ItemFilters, by: readonly FacetName[]): Promise<Record<string, Facet[]>> {
    const parameters: unknown[] = [];
    const conditions = await this.conditions(actor, filters, parameters);
    const columns = by.map((name) => facetColumns[name].column);
    const rows = await this.database.query<{ facet: number; value: string; count: number }>(
      `SELECT facet, value, count FROM (
         SELECT g.*, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM (
           SELECT ${columns.map((column, place) => `CASE WHEN grouping(${column}) = 0 THEN ${place} END`).reduce((all, one) => `coalesce(${all}, ${one})`)} AS facet,
                  coalesce(${columns.map((column) => `${column}::text`).join(', ')}) AS value, count(*)::integer AS count
           FROM items i WHERE ${conditions.join(' AND ') || 'true'}
           GROUP BY GROUPING SETS (${columns.map((column) => `(${column})`).join(', ')})
         ) g WHERE value IS NOT NULL
       ) r WHERE place <= ${MOST_VALUES} ORDER BY facet, place`,
      parameters,
    );
    const names = await this.namesOf(by, rows);
    return Object.fromEntries(
      by.map((name, place) => [
        name,
        rows
          .filter(({ facet }) => facet === place)
          .map(({ value, count }) => ({ value, label: names.get(value) ?? null, count })),
      ]),
    );
  }

  private async namesOf(
    by: readonly FacetName[],
    rows: ReadonlyArray<{ facet: number; value: string }>,
  ): Promise<Map<string, string>> {
    const parameters: unknown[] = [];
    const branches = by.flatMap((name, place) => {
      const { names } = facetColumns[name];
      if (!names) return [];
      parameters.push(rows.filter(({ facet }) => facet === place).map(({ value }) => value));
      return [`SELECT id, name FROM ${names} WHERE id = ANY($${parameters.length}::uuid[])`];
    });
    if (branches.length === 0) return new Map();
    const found = await this.database.query<Named>(branches.join(' UNION ALL '), parameters);
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  /**
   * What holds for the items that the filters leave and the actor may read, as SQL over `items i`; for lists and exports.
   * @param parameters the first one is now; those of the conditions are added
   */
  async conditions(actor: Actor, filters: ItemFilters, parameters: unknown[]): Promise<string[]> {
    const value = (given: unknown): string => `$${parameters.push(given)}`;
    const conditions = (Object.keys(equal) as Array<keyof typeof equal>).flatMap((name) =>
      filters[name] === undefined ? [] : [`${equal[name]} = ${value(filters[name])}`],
    );
    const reach = reachOf(actor, 'items.read');
    if (reach !== 'everything') {
      conditions.push(
        `(i.business_unit_id = ANY(${value(reach.businessUnitIds)}::uuid[]) OR i.location_id = ANY(${value(reach.locationIds)}::uuid[]))`,
      );
    }
    if (filters.tag !== undefined) conditions.push(`i.tag_key = lower(${value(filters.tag)})`);
    if (filters.holderId !== undefined) {
      const id = value(filters.holderId);
      conditions.push(`(i.holder_person_id = ${id} OR i.holder_location_id = ${id} OR i.holder_item_id = ${id})`);
    }
    if (filters.stuck !== undefined) {
      const now = value(this.clock.now());
      conditions.push(filters.stuck ? `i.stuck_at <= ${now}` : `(i.stuck_at IS NULL OR i.stuck_at > ${now})`);
    }
    if (filters.businessUnitId !== undefined) {
      conditions.push(`i.business_unit_id = ANY(${value(await this.below('business_units', filters.businessUnitId))}::uuid[])`);
    }
    if (filters.locationId !== undefined) {
      conditions.push(`i.location_id = ANY(${value(await this.below('locations', filters.locationId))}::uuid[])`);
    }
    if (filters.q?.trim()) conditions.push(`i.id = ANY(${value(await this.searches.find(filters.q, MOST_HITS))}::uuid[])`);
    return conditions;
  }

  /** The ids, read beforehand, so that the planner knows how many there are. */
  private async below(tree: 'business_units' | 'locations', root: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`SELECT id FROM ${tree}_below($1) AS id`, [root]);
    return rows.map(({ id }) => id);
  }
}

export interface Facet {
  value: string;
  /** The name of what the value is the id of; `null` for values that are names already. */
  label: string | null;
  count: number;
}

const MOST_VALUES = 50;

const facetColumns = {
  kind: { column: 'i.kind', names: null },
  domain: { column: 'i.domain', names: null },
  phase: { column: 'i.phase', names: null },
  state: { column: 'i.state', names: null },
  productId: { column: 'i.product_id', names: 'products' },
  vendorId: { column: 'i.vendor_id', names: 'vendors' },
  businessUnitId: { column: 'i.business_unit_id', names: 'business_units' },
  costCenterId: { column: 'i.cost_center_id', names: 'cost_centers' },
  locationId: { column: 'i.location_id', names: 'locations' },
} as const;
export type FacetName = keyof typeof facetColumns;
export const facetNames = Object.keys(facetColumns) as FacetName[];
