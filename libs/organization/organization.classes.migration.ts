import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the spend of a cost centre is for: to run, to grow or to transform. */
export class OrganizationClasses1764104950000 implements MigrationInterface {
  readonly name = 'OrganizationClasses1764104950000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE cost_centers
        ADD COLUMN spend_class text,
        ADD CONSTRAINT cost_centers_spend_class CHECK (spend_class IN ('run', 'grow', 'transform'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
