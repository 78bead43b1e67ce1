import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bill that was posted may be posted again by other rules; each round of it is a posting of its own. */
export class ExchangeRounds1764105860000 implements MigrationInterface {
  readonly name = 'ExchangeRounds1764105860000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE provider_bills ADD COLUMN round integer NOT NULL DEFAULT 0');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
