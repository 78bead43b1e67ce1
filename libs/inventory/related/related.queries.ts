import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { ItemToDecide } from '../items/item.rows.js';
import { ItemConditions } from '../items/item-conditions.js';
import type { RelatedDto, RelatedItemDto, Relation, RelationDto } from './related.dto.js';

const labels: Record<Relation, string> = {
  uses: 'Uses',
  used_by: 'Used by',
  part_of: 'Part of',
  has_part: 'Has as a part',
  paired_with: 'Paired with',
  held_by: 'Held by',
  holds: 'Holds',
  license: 'License',
  licensed_item: 'Licensed',
  holder_license: 'License of its holder',
};

const MOST = 200;

/** $1 the item, $2 the person who holds it. Each branch is one way in which items belong together, found by an index of its own. */
const relatives = `
  SELECT l.to_item_id AS id, l.relation, l.id AS "linkId", 1 AS place FROM item_links l
    WHERE l.organization_id = current_organization_id() AND l.from_item_id = $1
  UNION ALL SELECT l.from_item_id, CASE l.relation WHEN 'uses' THEN 'used_by' WHEN 'part_of' THEN 'has_part' ELSE l.relation END, l.id, 1
    FROM item_links l WHERE l.organization_id = current_organization_id() AND l.to_item_id = $1
  UNION ALL SELECT i.holder_item_id, 'held_by', NULL, 2 FROM items i WHERE i.id = $1 AND i.holder_item_id IS NOT NULL
  UNION ALL (SELECT i.id, 'holds', NULL, 3 FROM items i WHERE i.holder_item_id = $1 LIMIT ${MOST})
  UNION ALL (SELECT s.license_id, 'license', NULL, 4 FROM license_seats s WHERE s.holder_item_id = $1 AND s.released_at IS NULL LIMIT ${MOST})
  UNION ALL (SELECT s.holder_item_id, 'licensed_item', NULL, 5 FROM license_seats s
    WHERE s.license_id = $1 AND s.released_at IS NULL AND s.holder_item_id IS NOT NULL LIMIT ${MOST})
  UNION ALL (SELECT s.license_id, 'holder_license', NULL, 6 FROM license_seats s
    WHERE s.holder_person_id = $2 AND s.released_at IS NULL AND s.license_id <> $1 LIMIT ${MOST})`;

/** The items that belong together with an item: by links, by custody, by the seats of licenses. */
@Injectable()
export class RelatedItems {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
  ) {}

  /** At most 200, and only those that the actor may read. */
  async of(actor: Actor, { id, kind, holder }: Pick<ItemToDecide, 'id' | 'kind' | 'holder'>): Promise<RelatedDto> {
    // A license or service that a person holds says nothing of the other licenses of that person.
    const person = kind === 'asset' && holder?.kind === 'person' ? holder.id : null;
    const parameters: unknown[] = [id, person];
    const within = ['true', ...(await this.conditions.of(actor, {}, parameters))].join(' AND ');
    const rows = await this.database.query<RelatedItemDto & Pick<RelationDto, 'linkId'> & { relation: Relation }>(
      `SELECT r.relation, r."linkId", i.id, i.kind, i.tag, i.name, i.phase, i.state FROM (${relatives}) r JOIN items i ON i.id = r.id
       WHERE ${within} ORDER BY r.place, r.relation, i.tag_key, i.id LIMIT ${MOST + 1}`,
      parameters,
    );
    const data = rows
      .slice(0, MOST)
      .map(({ relation, linkId, ...item }) => ({ relation, label: labels[relation], linkId, item }));
    return { data, more: rows.length > MOST };
  }
}
