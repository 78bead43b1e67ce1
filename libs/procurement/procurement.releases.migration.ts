import type { MigrationInterface, QueryRunner } from 'typeorm';
import { releases } from './schema/releases.sql.js';

/** Why what was kept in stock is kept no more. */
export class ProcurementReleases1764104745000 implements MigrationInterface {
  readonly name = 'ProcurementReleases1764104745000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(releases);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
