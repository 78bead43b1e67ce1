import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { allocations } from './schema/allocations.sql.js';

/** Allocation rules with their versions, the figures they divide by, and what came of them. */
export class SpendAllocations1764104910000 implements MigrationInterface {
  readonly name = 'SpendAllocations1764104910000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(allocations);
    await tenantTable(queryRunner, 'allocation_rules', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'driver_figures');
    for (const table of ['allocation_rule_versions', 'allocations']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
