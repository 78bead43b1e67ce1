import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who leads a unit, and so answers for what is bought for it. */
export class OrganizationHeads1764103100000 implements MigrationInterface {
  readonly name = 'OrganizationHeads1764103100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE business_units
        ADD COLUMN head_id uuid,
        ADD CONSTRAINT business_units_head FOREIGN KEY (organization_id, head_id) REFERENCES people (organization_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
