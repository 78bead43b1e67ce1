import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { quotes } from './schema/quotes.sql.js';

/** Quotes for approved lines, and which of them an order came from. */
export class ProcurementQuotes1764104240000 implements MigrationInterface {
  readonly name = 'ProcurementQuotes1764104240000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(quotes);
    await tenantTable(queryRunner, 'purchase_quotes', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'purchase_quote_lines', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'purchase_quote_lines');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
