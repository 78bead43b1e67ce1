import type { MigrationInterface, QueryRunner } from 'typeorm';
import { carried, toleratedOrders } from './schema/carried.sql.js';

/** Approvals that hold on for what did not change, and prices within the tolerance of the policy. */
export class ProcurementCarried1764104100000 implements MigrationInterface {
  readonly name = 'ProcurementCarried1764104100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [carried, toleratedOrders]) await queryRunner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
