import type { MigrationInterface, QueryRunner } from 'typeorm';
import { besides } from './schema/besides.sql.js';

/** One of those who are asked besides stands for one of those who were asked. */
export class ProcurementBesides1764104740000 implements MigrationInterface {
  readonly name = 'ProcurementBesides1764104740000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(besides);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
