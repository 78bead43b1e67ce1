import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable, tenantTable } from './database/migrations.js';

/** How the audit chain was found when it was last recomputed; and the application may read which migrations were run. */
export class PlatformChecks1764100800000 implements MigrationInterface {
  readonly name = 'PlatformChecks1764100800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE audit_checks (
        organization_id uuid PRIMARY KEY,
        checked_at timestamptz NOT NULL,
        intact boolean NOT NULL,
        reason text,
        CONSTRAINT audit_checks_reason CHECK (intact = (reason IS NULL))
      );
    `);
    await tenantTable(queryRunner, 'audit_checks', { rights: 'SELECT, INSERT, UPDATE' });
    await sharedTable(queryRunner, 'migrations', { rights: 'SELECT' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
