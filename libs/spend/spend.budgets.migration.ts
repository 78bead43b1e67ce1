import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { budgets } from './schema/budgets.sql.js';

/** Budgets of cost centres. */
export class SpendBudgets1764103900000 implements MigrationInterface {
  readonly name = 'SpendBudgets1764103900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(budgets);
    await tenantTable(queryRunner, 'budgets', { rights: 'SELECT, INSERT, UPDATE, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
