import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { undoRules, undos } from './schema/undos.sql.js';

/** Receipts can be taken back while nothing happened to what came with them. */
export class ProcurementUndos1764104030000 implements MigrationInterface {
  readonly name = 'ProcurementUndos1764104030000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [undos, undoRules]) await queryRunner.query(part);
    await tenantTable(queryRunner, 'purchase_receipt_undos', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'purchase_receipt_undos');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
