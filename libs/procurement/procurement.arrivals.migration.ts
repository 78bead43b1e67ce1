import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders that still owe something are found without the settled ones. */
export class ProcurementArrivals1764103800000 implements MigrationInterface {
  readonly name = 'ProcurementArrivals1764103800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX purchase_orders_open ON purchase_orders (organization_id) WHERE state IN ('sent', 'acknowledged', 'partly_received')`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
