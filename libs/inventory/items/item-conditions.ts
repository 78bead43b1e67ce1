import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, reachOf } from '#platform';
import { ItemSearches } from '../search/item-searches.js';

/** What a list of items can be narrowed by. */
export interface ItemFilters {
  kind?: string;
  domain?: string;
  phase?: string;
  state?: string;
  subState?: string;
  /** The lifecycle that it lives by. */
  definition?: string;
  definitionVersion?: number;
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

/** Columns that are compared with one value, by the name of their filter. */
const equal = {
  kind: 'i.kind',
  domain: 'i.domain',
  phase: 'i.phase',
  state: 'i.state',
  subState: 'i.sub_state',
  definition: 'i.definition',
  definitionVersion: 'i.definition_version',
  productId: 'i.product_id',
  vendorId: 'i.vendor_id',
  contractId: 'i.contract_id',
  costCenterId: 'i.cost_center_id',
} as const;

/** How many hits of a search a list filters and sorts. */
export const MOST_HITS = 1_000;

/** Filters as conditions over `items i`, among them always what the actor may read. */
@Injectable()
export class ItemConditions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly searches: ItemSearches,
  ) {}

  /** @param parameters is added to: the values of the conditions get the next numbers */
  async of(actor: Actor, filters: ItemFilters, parameters: unknown[]): Promise<string[]> {
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
