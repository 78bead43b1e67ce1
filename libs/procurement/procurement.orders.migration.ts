import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { orderRules, orders } from './schema/orders.sql.js';

/** Purchase orders, from the approved lines of requests. */
export class ProcurementOrders1764103600000 implements MigrationInterface {
  readonly name = 'ProcurementOrders1764103600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [orders, orderRules]) await queryRunner.query(part);
    // A number that was given stays given: an order is cancelled, never deleted.
    for (const table of ['purchase_orders', 'purchase_order_lines']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT, UPDATE' });
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
