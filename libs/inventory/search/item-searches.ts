import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { rangeOf, readSearch, type SearchTerms } from './search-terms.rules.js';

type Column = readonly [table: string, id: string, column: string, like: keyof typeof ranges];

/** The parameters between which a value begins as the typed text does, as a number in E.164, or as bare digits. */
const ranges = { text: ['$1', '$2'], number: ['$3', '$4'], digits: ['$5', '$6'] } as const;

/** The columns whose beginnings are looked through, in the order of what people most likely mean. All have an index by organisation. */
const columns: readonly Column[] = [
  ['items', 'id', 'tag_key', 'text'],
  ['assets', 'item_id', 'serial_key', 'text'],
  ['services', 'item_id', 'service_number', 'number'],
  ['assets', 'item_id', 'imei', 'digits'],
  ['services', 'item_id', 'circuit_key', 'text'],
  ['services', 'item_id', 'iccid', 'digits'],
  ['item_search', 'item_id', 'holder_key', 'text'],
  ['items', 'id', 'name_key', 'text'],
];

/** Whole values before begun ones, $7 at most from each column. */
const beginningWith = `SELECT id, begun FROM (${columns
  .map(([table, id, column, like], place) => {
    const [from, until] = ranges[like];
    return `(SELECT ${id} AS id, ${column} <> ${from} AS begun, ${place} AS place, ${column} AS value FROM ${table}
      WHERE organization_id = current_organization_id() AND ${column} >= ${from} AND ${column} < ${until} ORDER BY ${column} LIMIT $7)`;
  })
  .join(' UNION ALL ')}) hits ORDER BY begun, place, value, id`;

interface Hit {
  id: string;
}

interface BeginningHit extends Hit {
  /** Whether the value only begins with what was typed, rather than being it. */
  begun: boolean;
}

/**
 * Finds items by what people type: whole or begun tags, serials, numbers and names first, then any part of them, then what is
 * spelled alike. A stage is asked only while there is room, and none after a whole value was met: that is what was meant.
 */
@Injectable()
export class ItemSearches {
  constructor(private readonly database: Database) {}

  /** Ids, the best first. Needs a reading scope or an open transaction; who may read which is left to the caller. */
  async find(typed: string, most: number): Promise<string[]> {
    const terms = readSearch(typed);
    if (!terms) return [];
    const beginning = await this.beginning(terms, most);
    const found = new Set(beginning.map(({ id }) => id));
    if (found.size < most && terms.patterns.length > 0 && beginning.every(({ begun }) => begun)) {
      for (const { id } of await this.containing(terms, most)) found.add(id);
      if (found.size === 0) return (await this.resembling(terms, most)).map(({ id }) => id);
    }
    return [...found].slice(0, most);
  }

  private beginning({ text, number, digits }: SearchTerms, most: number): Promise<BeginningHit[]> {
    return this.database.prepared<BeginningHit>('inventory.search-beginnings', beginningWith, [
      ...rangeOf(text),
      ...rangeOf(number),
      ...rangeOf(digits ?? text),
      most,
    ]);
  }

  private containing({ patterns }: SearchTerms, most: number): Promise<Hit[]> {
    return this.database.query<Hit>('SELECT id FROM items_like($1, $2) AS id', [patterns, most]);
  }

  private resembling({ text }: SearchTerms, most: number): Promise<Hit[]> {
    return this.database.query<Hit>('SELECT id FROM items_similar($1, $2) AS id', [text, most]);
  }
}
