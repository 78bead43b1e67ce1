import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, tenantTable } from '#platform';
import { begunAgain, cubes, facts } from './schema/cubes.sql.js';

/**
 * Spend along every dimension. What was posted before keeps what it knew then: where an item was and who had it at that time is
 * known no more, and an entry is never changed.
 */
export class SpendCubes1764104960000 implements MigrationInterface {
  readonly name = 'SpendCubes1764104960000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [facts, cubes]) await queryRunner.query(part);
    await tenantTable(queryRunner, 'spend_cube_years');
    // Reached through their table alone.
    for (const part of ['shared', 'person', 'item']) {
      await tenantTable(queryRunner, `spend_cube_years_${part}`);
      await queryRunner.query(`REVOKE ALL ON spend_cube_years_${part} FROM ${APP_ROLE}`);
    }
    await tenantTable(queryRunner, 'spend_reconciliations', { rights: 'SELECT, INSERT, UPDATE' });
    await queryRunner.query(begunAgain);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
