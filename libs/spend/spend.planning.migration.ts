import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { budgetRevisions, expectedCommitments, knownBudgets, outlook, widerBudgets } from './schema/planning.sql.js';

/** Budgets of anything over any fiscal period, with their revisions, and what is to come by itself. */
export class SpendPlanning1764105750000 implements MigrationInterface {
  readonly name = 'SpendPlanning1764105750000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(widerBudgets);
    await queryRunner.query(budgetRevisions);
    await tenantTable(queryRunner, 'budget_revisions', { rights: 'SELECT, INSERT' });
    await queryRunner.query(knownBudgets);
    await queryRunner.query(expectedCommitments);
    await queryRunner.query(outlook);
    await tenantTable(queryRunner, 'spend_outlooks');
    await tenantTable(queryRunner, 'spend_outlook_cells', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
