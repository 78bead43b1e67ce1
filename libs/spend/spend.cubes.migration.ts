import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { begunAgain, cubes, facts } from './schema/cubes.sql.js';

/**
 * Spend along every dimension. What was posted before keeps what it knew then: where an item was and who had it at that time is
 * known no more, and an entry is never changed.
 */
export class SpendCubes1764104960000 implements MigrationInterface {
  readonly name = 'SpendCubes1764104960000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [facts, cubes]) await queryRunner.query(part);
    for (const table of ['spend_cube_years', 'spend_cube_years_shared', 'spend_cube_years_person', 'spend_cube_years_item'])
      await tenantTable(queryRunner, table);
    await tenantTable(queryRunner, 'spend_reconciliations', { rights: 'SELECT, INSERT, UPDATE' });
    await queryRunner.query(begunAgain);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
