import { Injectable } from '@nestjs/common';
import { Database } from '#platform';

/** By what people call records of each kind: in lower case, every name a record answers to. */
const namesOf = {
  person: `SELECT email AS words, id FROM people WHERE email = ANY($1)
    UNION SELECT user_name, id FROM people WHERE user_name = ANY($1)
    UNION SELECT lower(employee_number), id FROM people WHERE lower(employee_number) = ANY($1)
    UNION SELECT lower(name), id FROM people WHERE lower(name) = ANY($1)`,
  location: `SELECT lower(name) AS words, id FROM locations WHERE lower(name) = ANY($1)
    UNION SELECT lower(code), id FROM locations WHERE lower(code) = ANY($1)`,
  item: 'SELECT tag_key AS words, id FROM items WHERE tag_key = ANY($1)',
  vendor: 'SELECT lower(name) AS words, id FROM vendors WHERE lower(name) = ANY($1)',
  cost_center: `SELECT lower(code) AS words, id FROM cost_centers WHERE lower(code) = ANY($1)
    UNION SELECT lower(name), id FROM cost_centers WHERE lower(name) = ANY($1)`,
  business_unit: `SELECT lower(name) AS words, id FROM business_units WHERE lower(name) = ANY($1)
    UNION SELECT lower(code), id FROM business_units WHERE lower(code) = ANY($1)`,
  contract: `SELECT lower(number) AS words, id FROM contracts WHERE lower(number) = ANY($1)
    UNION SELECT lower(name), id FROM contracts WHERE lower(name) = ANY($1)`,
} as const;

export type NamedKind = keyof typeof namesOf;

/** Who answers to some words: one, nobody, or several. */
export type Named = { id: string } | 'nobody' | 'several';

/** Finds records by what people call them, many at a time. */
@Injectable()
export class NamedRecords {
  constructor(private readonly database: Database) {}

  /** @param words in lower case. Needs a reading scope or an open transaction. */
  async find(wanted: ReadonlyMap<NamedKind, ReadonlySet<string>>): Promise<(kind: NamedKind, words: string) => Named> {
    const found = new Map<string, string[]>();
    for (const [kind, words] of wanted) {
      const rows = await this.database.query<{ words: string; id: string }>(namesOf[kind], [[...words]]);
      for (const row of rows) {
        const key = `${kind} ${row.words}`;
        found.set(key, [...(found.get(key) ?? []), row.id]);
      }
    }
    return (kind, words) => {
      const [id, another] = found.get(`${kind} ${words}`) ?? [];
      if (id === undefined) return 'nobody';
      return another === undefined ? { id } : 'several';
    };
  }
}
