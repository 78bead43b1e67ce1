import type { MigrationInterface, QueryRunner } from 'typeorm';
import { begunAgain } from './schema/cubes.sql.js';

/** The cube of items keeps everything apart, so that an item or a person is explored along whatever one likes. */
export class SpendDrilling1764104970000 implements MigrationInterface {
  readonly name = 'SpendDrilling1764104970000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      TRUNCATE spend_cube_years;
      CREATE INDEX spend_cube_years_of_item ON spend_cube_years_item (organization_id, item_id, year);
      CREATE INDEX spend_cube_years_of_person ON spend_cube_years_item (organization_id, person_id, year) WHERE person_id IS NOT NULL;
    `);
    await queryRunner.query(begunAgain);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
