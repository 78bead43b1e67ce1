import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { returnRules, returns } from './schema/returns.sql.js';

/** Returns to vendors, with the credits for them. */
export class ProcurementReturns1764104040000 implements MigrationInterface {
  readonly name = 'ProcurementReturns1764104040000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [returns, returnRules]) await queryRunner.query(part);
    for (const table of ['vendor_returns', 'vendor_return_lines', 'vendor_return_items', 'vendor_credits']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
