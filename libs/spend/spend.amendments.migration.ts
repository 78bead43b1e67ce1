import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What reserves money can be changed after it was reserved, and so can the amount; each change is told. */
export class SpendAmendments1764104220000 implements MigrationInterface {
  readonly name = 'SpendAmendments1764104220000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE commitment_events
        DROP CONSTRAINT commitment_events_kind,
        ADD CONSTRAINT commitment_events_kind CHECK (kind IN ('committed', 'posted', 'released', 'voided', 'restored', 'raised', 'lowered')),
        DROP CONSTRAINT commitment_events_reason,
        ADD CONSTRAINT commitment_events_reason CHECK (kind NOT IN ('voided', 'restored', 'raised', 'lowered') OR reason IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
