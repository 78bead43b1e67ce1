import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { stock } from './schema/stock.sql.js';

/** Requests that are met from stock. */
export class ProcurementStock1764104310000 implements MigrationInterface {
  readonly name = 'ProcurementStock1764104310000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(stock);
    await tenantTable(queryRunner, 'stock_reservations', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
