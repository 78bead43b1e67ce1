import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { type FacetName, facetColumns } from './facets.js';
import { ItemConditions, type ItemFilters } from './item-conditions.js';

export interface Facet {
  value: string;
  /** The name of what the value is the id of; `null` for values that are names already. */
  label: string | null;
  count: number;
}

interface Named {
  id: string;
  name: string;
}

/** Counts of items under the filters of their lists. */
@Injectable()
export class ItemFacets {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
  ) {}

  /**
   * How many items there are by each of the wanted facts, under the same filters; the most frequent values first.
   * @param most of each fact
   */
  async count(actor: Actor, filters: ItemFilters, by: readonly FacetName[], most: number): Promise<Record<string, Facet[]>> {
    if (by.length === 0) return {};
    const parameters: unknown[] = [];
    const conditions = await this.conditions.of(actor, filters, parameters);
    const columns = by.map((name) => facetColumns[name].column);
    const rows = await this.database.query<{ facet: number; value: string; count: number }>(
      `SELECT facet, value, count FROM (
         SELECT g.*, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM (
           SELECT ${columns.map((column, place) => `CASE WHEN grouping(${column}) = 0 THEN ${place} END`).reduce((all, one) => `coalesce(${all}, ${one})`)} AS facet,
                  coalesce(${columns.map((column) => `${column}::text`).join(', ')}) AS value, count(*)::integer AS count
           FROM items i WHERE ${conditions.join(' AND ') || 'true'}
           GROUP BY GROUPING SETS (${columns.map((column) => `(${column})`).join(', ')})
         ) g WHERE value IS NOT NULL
       ) r WHERE place <= $${parameters.push(most)} ORDER BY facet, place`,
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
}
