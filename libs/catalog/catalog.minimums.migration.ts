import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What we agreed to spend at least. */
export class CatalogMinimums1764105605000 implements MigrationInterface {
  readonly name = 'CatalogMinimums1764105605000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE contracts ADD COLUMN minimum_minor bigint, ADD COLUMN minimum_months integer,
        ADD CONSTRAINT contracts_minimum CHECK (minimum_minor > 0 AND minimum_months IN (1, 3, 6, 12)),
        ADD CONSTRAINT contracts_minimum_whole CHECK ((minimum_minor IS NULL) = (minimum_months IS NULL))`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
