import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receipt can let a pool of seats grow that others let grow before, and an item can come again once its receipt was taken back. */
export class ProcurementThings1764104010000 implements MigrationInterface {
  readonly name = 'ProcurementThings1764104010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE purchase_receipt_items
        ADD COLUMN quantity integer NOT NULL DEFAULT 1,
        ADD COLUMN begun boolean NOT NULL DEFAULT true,
        ADD CONSTRAINT purchase_receipt_items_counted CHECK (quantity > 0),
        DROP CONSTRAINT purchase_receipt_items_once,
        ADD CONSTRAINT purchase_receipt_items_once UNIQUE (receipt_line_id, item_id);
      DROP INDEX purchase_receipt_items_of_line;
      CREATE INDEX purchase_receipt_items_of_item ON purchase_receipt_items (item_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
