import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { receiptRules, receipts, receivedOrderRules } from './schema/receipts.sql.js';

/** Receipts of what was ordered, with the items that came of them and the serials that were refused. */
export class ProcurementReceipts1764103700000 implements MigrationInterface {
  readonly name = 'ProcurementReceipts1764103700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [receipts, receiptRules, receivedOrderRules]) await queryRunner.query(part);
    for (const table of ['purchase_receipts', 'purchase_receipt_lines', 'purchase_receipt_items', 'purchase_receipt_refusals']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
