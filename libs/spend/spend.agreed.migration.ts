import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever changes the terms of a unit says which ones were seen, so that of two who do at once the second one notices. */
export class SpendAgreed1764105850000 implements MigrationInterface {
  readonly name = 'SpendAgreed1764105850000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE statement_terms ADD COLUMN version integer NOT NULL DEFAULT 1, DROP CONSTRAINT statement_terms_said`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
