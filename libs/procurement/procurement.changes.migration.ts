import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { changes } from './schema/changes.sql.js';

/** Requests that something in use becomes otherwise. */
export class ProcurementChanges1764104747000 implements MigrationInterface {
  readonly name = 'ProcurementChanges1764104747000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(changes);
    await tenantTable(queryRunner, 'purchase_request_line_acts', { rights: 'SELECT, INSERT, UPDATE, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
