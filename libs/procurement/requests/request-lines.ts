import { Injectable } from '@nestjs/common';
import { type Actor, Database, newId } from '#platform';
import type { PlannedLine } from '../approvals/line-sums.rules.js';
import { OfferedLines } from '../catalogue/offered-lines.js';
import { ChangedLines } from '../changes/changed-lines.js';
import { completeLine, type LineInput, type OfferedProduct } from './request-line.rules.js';

/** Who says which cost centre pays, unless a line does: the project, else the person it is for. */
export interface UsualPayers {
  personId: string;
  projectId: string | null;
}

/** The lines of a request, written as a whole while it is a draft. */
@Injectable()
export class RequestLines {
  constructor(
    private readonly database: Database,
    private readonly offered: OfferedLines,
    private readonly changed: ChangedLines,
  ) {}

  /** Needs the open transaction that holds the request. @throws Refusal `validation_failed`, with a pointer into `/lines` */
  async replace(actor: Actor, requestId: string, payers: UsualPayers, told: readonly LineInput[]): Promise<void> {
    const inputs = await this.changed.complete(actor, payers.personId, await this.offered.expand(actor, told));
    const products = await this.products(inputs);
    const usual = await this.database.first<{ id: string | null }>(
      `SELECT coalesce((SELECT cost_center_id FROM projects WHERE id = $2),
         (SELECT cost_center_id FROM people WHERE id = $1)) AS id`,
      [payers.personId, payers.projectId],
    );
    const lines = inputs.map((input, at) => ({
      id: newId(),
      position: at + 1,
      ...completeLine(input, products.get(input.productId?.toLowerCase() ?? ''), usual?.id ?? null, input.at),
    }));
    await this.database.query('DELETE FROM purchase_request_lines WHERE request_id = $1', [requestId]);
    await this.database.query(
      `INSERT INTO purchase_request_lines (id, organization_id, request_id, position, product_id, description, domain, category,
         quantity, currency, unit_price_minor, recurring_minor, term_months, cost_center_id, vendor_id, offer_id, answers,
         action, item_id, to_location_id)
       SELECT l.id, $2, $3, l.position, l."productId", l.description, l.domain, l.category, l.quantity, l.currency,
         l."unitPriceMinor", l."recurringMinor", l."termMonths", l."costCenterId", l."vendorId", l."offerId", l.answers,
         l.action, l."itemId", l."toLocationId"
       FROM jsonb_to_recordset($1) AS l(id uuid, position integer, "productId" uuid, description text, domain text, category text,
         quantity integer, currency text, "unitPriceMinor" bigint, "recurringMinor" bigint, "termMonths" integer,
         "costCenterId" uuid, "vendorId" uuid, "offerId" uuid, answers jsonb, action text, "itemId" uuid, "toLocationId" uuid)`,
      [JSON.stringify(lines), actor.organizationId, requestId],
    );
  }

  /** What approvals need to know. Needs a reading scope or an open transaction. */
  planned(requestId: string): Promise<PlannedLine[]> {
    return this.database.query<PlannedLine>(
      `SELECT domain, category, quantity, currency, unit_price_minor::text AS "unitPriceMinor",
         recurring_minor::text AS "recurringMinor", term_months AS "termMonths", cost_center_id AS "costCenterId",
         purchase_request_line_seen(l) AS seen
       FROM purchase_request_lines l WHERE request_id = $1 ORDER BY position`,
      [requestId],
    );
  }

  private async products(inputs: readonly LineInput[]): Promise<Map<string, OfferedProduct>> {
    const ids = inputs.flatMap(({ productId }) => (productId === undefined ? [] : [productId]));
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<OfferedProduct>(
      `SELECT id, name, domain, category, vendor_id AS "vendorId", list_price_minor::text AS "listPriceMinor", currency, active
       FROM products WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
