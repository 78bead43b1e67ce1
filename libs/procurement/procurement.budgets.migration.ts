import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cost centres have been promised is found without reading all requests. */
export class ProcurementBudgets1764103910000 implements MigrationInterface {
  readonly name = 'ProcurementBudgets1764103910000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX purchase_request_lines_of_cost_center ON purchase_request_lines (organization_id, cost_center_id)',
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
