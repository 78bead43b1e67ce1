import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { DocumentSource } from '#spend';

/** What procurement posts leads to the receipt, the return or the order that it was posted for. */
@Injectable()
export class OrderDocuments {
  constructor(private readonly database: Database) {}

  readonly all: readonly DocumentSource[] = [
    this.source('receipt', RECEIPTS),
    this.source('receipt-over', RECEIPTS),
    this.source('vendor-credit', CREDITS),
    this.source('order-closed', ORDERS),
  ];

  private source(prefix: string, sql: string): DocumentSource {
    return { prefix, find: (ids) => this.database.query(sql, [ids]) };
  }
}

const RECEIPTS = `
  SELECT l.id AS of, 'purchase_receipt' AS kind, r.id, r.delivery_note AS label
  FROM purchase_receipt_lines l JOIN purchase_receipts r ON r.id = l.receipt_id
  WHERE l.id = ANY($1::uuid[])`;

const CREDITS = `
  SELECT c.id AS of, 'vendor_return' AS kind, v.id, v.rma_reference || ' · ' || c.reference AS label
  FROM vendor_credits c JOIN vendor_return_lines l ON l.id = c.return_line_id JOIN vendor_returns v ON v.id = l.return_id
  WHERE c.id = ANY($1::uuid[])`;

const ORDERS = `
  SELECT l.id AS of, 'purchase_order' AS kind, o.id, o.number AS label
  FROM purchase_order_lines l JOIN purchase_orders o ON o.id = l.order_id WHERE l.id = ANY($1::uuid[])`;
