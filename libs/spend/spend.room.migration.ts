import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Room beside the months of items. What is posted anew comes for items side by side: with a tenth of a page free, most of their
 * rows moved to other pages, and the index had to learn of each. Pages that are there already keep what they hold until the
 * rollups are built anew.
 */
export class SpendRoom1764101400000 implements MigrationInterface {
  readonly name = 'SpendRoom1764101400000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE spend_item_months SET (fillfactor = 50)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
