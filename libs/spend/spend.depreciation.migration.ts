import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { depreciation } from './schema/depreciation.sql.js';

/** Depreciation books, the assets in them, what happened to these, and what was posted. */
export class SpendDepreciation1764104800000 implements MigrationInterface {
  readonly name = 'SpendDepreciation1764104800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(depreciation);
    await tenantTable(queryRunner, 'depreciation_books', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'depreciation_rules', { rights: 'SELECT, INSERT, DELETE' });
    await tenantTable(queryRunner, 'depreciation_assets', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'depreciation_events', { rights: 'SELECT, INSERT, DELETE' });
    await tenantTable(queryRunner, 'depreciation_postings', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'depreciation_postings');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
