import { Injectable } from '@nestjs/common';
import { type Actor, Database, notFound, Refusal } from '#platform';
import { ItemConditions, type ItemFilters } from '../items/item-conditions.js';
import type { Label } from './label-writer.js';

/** As many are printed at once. */
const MOST_LABELS = 500;

interface LabelRow extends Omit<Label, 'address'> {
  id: string;
}

/** What labels say. */
@Injectable()
export class LabelQueries {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
  ) {}

  /** Of these items in their order, or of all that match in the order of their tags. @throws Refusal `not_found`; `validation_failed` for too many */
  async read(actor: Actor, wanted: { ids: readonly string[] } | { filters: ItemFilters }): Promise<LabelRow[]> {
    const parameters: unknown[] = ['ids' in wanted ? wanted.ids : null];
    const conditions = await this.conditions.of(actor, 'ids' in wanted ? {} : wanted.filters, parameters);
    const rows = await this.database.query<LabelRow>(
      `SELECT i.id, i.tag, i.name, coalesce(a.serial, s.service_number, s.circuit_id) AS identifier
       FROM items i LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id
       WHERE ${['($1::uuid[] IS NULL OR i.id = ANY($1))', ...conditions].join(' AND ')}
       ORDER BY array_position($1::uuid[], i.id), i.tag_key LIMIT ${MOST_LABELS + 1}`,
      parameters,
    );
    if (rows.length > MOST_LABELS) throw new Refusal('validation_failed', `At most ${MOST_LABELS} labels are printed at once.`);
    const isWhole = !('ids' in wanted) || rows.length === new Set(wanted.ids).size;
    if (rows.length === 0 || !isWhole) throw notFound(rows.length === 0 ? 'Such an item' : 'One of these items');
    return rows;
  }

  async owner(actor: Actor): Promise<string> {
    const { name } = await this.database.one<{ name: string }>('SELECT name FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    return name;
  }
}
