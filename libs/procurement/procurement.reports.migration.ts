import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reports read by: when something came, what a product cost, and what waits for its approval. */
export class ProcurementReports1764103920000 implements MigrationInterface {
  readonly name = 'ProcurementReports1764103920000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX purchase_receipts_by_time ON purchase_receipts (organization_id, received_at);
      CREATE INDEX purchase_order_lines_of_product ON purchase_order_lines (organization_id, product_id) WHERE product_id IS NOT NULL;
      CREATE INDEX purchase_requests_waiting ON purchase_requests (organization_id) WHERE state IN ('pending_approval', 'questioned');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
