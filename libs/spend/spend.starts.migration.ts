import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** Lifecycles may let an item depreciate from another day on than its charges run. */
export class SpendStarts1764105770000 implements MigrationInterface {
  readonly name = 'SpendStarts1764105770000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE depreciation_starts (
        organization_id uuid NOT NULL,
        item_id uuid NOT NULL,
        effective_on date NOT NULL,
        PRIMARY KEY (organization_id, item_id),
        CONSTRAINT depreciation_starts_item FOREIGN KEY (organization_id, item_id) REFERENCES items (organization_id, id)
      )`);
    await tenantTable(queryRunner, 'depreciation_starts', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
