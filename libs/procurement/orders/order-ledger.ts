import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { LedgerEntries, type LedgerEntryDto } from '#spend';
import { PurchaseOrdersQueries } from './purchase-orders.queries.js';

const MOST = 200;

/** What the ledger has for what came of an order, with what was taken back of it. */
@Injectable()
export class OrderLedger {
  constructor(
    private readonly database: Database,
    private readonly orders: PurchaseOrdersQueries,
    private readonly entries: LedgerEntries,
  ) {}

  /** The newest first, at most so many. Needs a reading scope. @throws Refusal `not_found` for an order that one does not see */
  async of(actor: Actor, orderId: string): Promise<LedgerEntryDto[]> {
    await this.orders.get(actor, orderId);
    const rows = await this.database.query<{ id: string }>(
      `WITH own AS (
         SELECT e.id FROM purchase_receipts t JOIN purchase_receipt_lines n ON n.receipt_id = t.id
           JOIN ledger_postings g ON g.organization_id = t.organization_id AND g.idempotency_key IN ('receipt:' || n.id, 'receipt-over:' || n.id)
           JOIN ledger_entries e ON e.posting_id = g.id
         WHERE t.organization_id = current_organization_id() AND t.order_id = $1)
       SELECT id FROM (SELECT id FROM own UNION ALL SELECT r.reversal_id FROM ledger_reversals r JOIN own ON own.id = r.reversed_id) AS all_of_it
       ORDER BY id DESC LIMIT ${MOST}`,
      [orderId],
    );
    return this.entries.entries(
      actor,
      rows.map(({ id }) => id),
    );
  }
}
