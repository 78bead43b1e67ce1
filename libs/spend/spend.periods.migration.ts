import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { periods } from './schema/periods.sql.js';

/** Fiscal periods that are closed for good. */
export class SpendPeriods1764104900000 implements MigrationInterface {
  readonly name = 'SpendPeriods1764104900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(periods);
    await tenantTable(queryRunner, 'fiscal_periods');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
