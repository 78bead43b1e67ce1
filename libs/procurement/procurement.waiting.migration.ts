import type { MigrationInterface, QueryRunner } from 'typeorm';
import { waiting } from './schema/waiting.sql.js';

/** Approvals that remind, escalate and expire. */
export class ProcurementWaiting1764104110000 implements MigrationInterface {
  readonly name = 'ProcurementWaiting1764104110000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(waiting);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
