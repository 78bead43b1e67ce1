import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import { ItemConditions, type ItemFilters } from '#inventory';
import { type Actor, AuditTrail, Database, requirePermission } from '#platform';
import { csvLines } from '../csv/csv-cells.rules.js';
import { type ExportedItem, exportedItem, joinsOfExported } from './exported-item.js';
import { sheetOf } from './item-lines.rules.js';

/** Writes items as CSV in the columns that an import of their kind reads, so that what goes out can come back. */
@Injectable()
export class ItemExports {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * The items of one kind that a list with these filters would show, by tag, as pieces of a file. In constant memory.
   * @throws Refusal `forbidden`
   */
  async *csv(actor: Actor, kind: ItemKind, filters: Omit<ItemFilters, 'kind'> = {}): AsyncGenerator<string> {
    requirePermission(actor, 'exchange.export');
    const parameters: unknown[] = [];
    const { baseCurrency, conditions } = await this.database.transaction(actor, async () => {
      await this.audit.record(actor, { action: 'items.exported', subjectKind: 'item_list', subjectId: kind, after: filters });
      const { currency } = await this.database.one<{ currency: string }>(
        'SELECT base_currency AS currency FROM organizations WHERE id = $1',
        [actor.organizationId],
      );
      return { baseCurrency: currency, conditions: await this.conditions.of(actor, { ...filters, kind }, parameters) };
    });
    const sheet = sheetOf(kind, baseCurrency);
    yield csvLines([sheet.headers]);
    const rows = this.database.stream<ExportedItem>(
      actor,
      `SELECT ${exportedItem} FROM items i ${joinsOfExported} WHERE ${conditions.join(' AND ')} ORDER BY i.tag_key, i.id`,
      parameters,
    );
    for await (const batch of rows) yield csvLines(batch.map(sheet.cells));
  }
}
