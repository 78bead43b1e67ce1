import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order that was drafted from a quote is found by it; what is newest of a vendor's quotes, by them. */
export class ProcurementQuoted1764104600000 implements MigrationInterface {
  readonly name = 'ProcurementQuoted1764104600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX purchase_orders_of_quote ON purchase_orders (quote_id) WHERE quote_id IS NOT NULL;
      CREATE INDEX purchase_quotes_of_vendor ON purchase_quotes (organization_id, vendor_id, created_at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
