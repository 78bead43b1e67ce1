import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { amendmentRules, amendments } from './schema/amendments.sql.js';

/** Versions of orders that were amended after they were sent, and how much of what was approved each order takes. */
export class ProcurementAmendments1764104230000 implements MigrationInterface {
  readonly name = 'ProcurementAmendments1764104230000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(amendments);
    await queryRunner.query(amendmentRules);
    await tenantTable(queryRunner, 'purchase_order_versions', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'purchase_order_versions');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
