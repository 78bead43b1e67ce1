import type { MigrationInterface, QueryRunner } from 'typeorm';
import { itemBudgets } from './schema/item-budgets.sql.js';

/** A circuit or a subscription may be large enough for a budget of its own. */
export class SpendItemBudgets1764105840000 implements MigrationInterface {
  readonly name = 'SpendItemBudgets1764105840000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(itemBudgets);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
