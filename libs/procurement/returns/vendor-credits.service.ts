import { Injectable } from '@nestjs/common';
import { asMeant, type Meaning } from '#organization';
import { type Actor, AuditTrail, Clock, Database, Money, newId, notFound } from '#platform';
import { type EntryInput, Ledger } from '#spend';
import { ReceiptBook } from '../receipts/receipt-book.js';
import { personOf } from '../requests/request-book.js';

export interface NewCredit {
  /** The line of the return. */
  lineId: string;
  amountMinor: string;
  creditedOn: string;
  /** The number of the vendor's credit note. */
  reference: string;
}

interface CreditedLine {
  orderId: string;
  number: string;
  rmaReference: string;
  currency: string;
  vendorId: string;
  costCenterId: string;
  businessUnitId: string | null;
  productId: string | null;
  domain: 'telecom' | 'it' | 'mobility';
  description: string;
  itemIds: string[];
}

const meanings: Record<string, Meaning> = {
  vendor_credits_once: { code: 'already_exists', reason: 'This credit note was recorded before.', pointer: '/reference' },
};

/** Money that vendors give back for what was returned. */
@Injectable()
export class VendorCredits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly ledger: Ledger,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Posts the credit against the items that went back, or else the cost centre of their line.
   * @throws Refusal `not_found`, `forbidden`, `already_exists` for the same credit note, and as `Ledger.post`
   */
  async record(actor: Actor, returnId: string, { lineId, amountMinor, creditedOn, reference }: NewCredit): Promise<void> {
    try {
      await this.database.transaction(actor, async () => {
        const line = await this.lineOf(returnId, lineId);
        await this.book.reach(actor, line.orderId, 'spend.post');
        const id = newId();
        await this.database.query(
          `INSERT INTO vendor_credits (id, organization_id, return_line_id, amount_minor, credited_on, reference, recorded_by_id, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [id, actor.organizationId, lineId, amountMinor, creditedOn, reference, personOf(actor), this.clock.now()],
        );
        const entries = entriesOf(line, BigInt(amountMinor), creditedOn, reference);
        await this.ledger.post(actor, { idempotencyKey: `vendor-credit:${id}`, entries });
        await this.audit.record(actor, {
          action: 'vendor_return.credited',
          subjectKind: 'vendor_return',
          subjectId: returnId,
          after: { lineId, amountMinor, creditedOn, reference },
        });
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }

  private async lineOf(returnId: string, lineId: string): Promise<CreditedLine> {
    const line = await this.database.first<CreditedLine>(
      `SELECT o.id AS "orderId", o.number, v.rma_reference AS "rmaReference", o.currency, o.vendor_id AS "vendorId",
         l.cost_center_id AS "costCenterId", c.business_unit_id AS "businessUnitId", l.product_id AS "productId", l.domain, l.description,
         coalesce((SELECT jsonb_agg(i.item_id ORDER BY i.id) FROM vendor_return_items i WHERE i.return_line_id = b.id), '[]') AS "itemIds"
       FROM vendor_return_lines b JOIN vendor_returns v ON v.id = b.return_id JOIN purchase_orders o ON o.id = v.order_id
         JOIN purchase_order_lines l ON l.id = b.order_line_id JOIN cost_centers c ON c.id = l.cost_center_id
       WHERE b.return_id = $1 AND b.id = $2`,
      [returnId, lineId],
    );
    if (!line) throw notFound('The line of the return');
    return line;
  }
}

/** An entry for each item, together the credit to the last cent; one for all where there are none. */
function entriesOf(line: CreditedLine, credit: bigint, bookedOn: string, reference: string): EntryInput[] {
  const { number, rmaReference, currency, vendorId, costCenterId, businessUnitId, productId, domain, itemIds } = line;
  const shares = Math.max(itemIds.length, 1);
  const upTo = (count: number): bigint => (credit * BigInt(count)) / BigInt(shares);
  return Array.from({ length: shares }, (_unused, at): EntryInput => {
    const itemId = itemIds[at];
    return {
      ...{ kind: 'credit', bookedOn, costCenterId, vendorId, domain },
      amount: Money.of(upTo(at) - upTo(at + 1), currency),
      description: `${number}: ${line.description}, returned as ${rmaReference}, credited by ${reference}`.slice(0, 500),
      ...(businessUnitId === null ? {} : { businessUnitId }),
      ...(productId === null ? {} : { productId }),
      ...(itemId === undefined ? {} : { itemId }),
    };
  }).filter(({ amount }) => !amount.isZero);
}
