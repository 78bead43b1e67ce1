import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reservedNumbers } from './schema/numbers.sql.js';

/** The database keeps a reserved number from every other service. */
export class InventoryReserved1764105880000 implements MigrationInterface {
  readonly name = 'InventoryReserved1764105880000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(reservedNumbers);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
