import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was posted against a commitment and taken back is committed again. */
export class SpendRestored1764104020000 implements MigrationInterface {
  readonly name = 'SpendRestored1764104020000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE commitment_events
        DROP CONSTRAINT commitment_events_kind,
        ADD CONSTRAINT commitment_events_kind CHECK (kind IN ('committed', 'posted', 'released', 'voided', 'restored')),
        DROP CONSTRAINT commitment_events_reason,
        ADD CONSTRAINT commitment_events_reason CHECK (kind NOT IN ('voided', 'restored') OR reason IS NOT NULL)
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
