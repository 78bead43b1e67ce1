import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { papers } from './schema/papers.sql.js';

/** Who buys and who sells on the papers of an order, and which version of it a paper is. */
export class ProcurementPapers1764104210000 implements MigrationInterface {
  readonly name = 'ProcurementPapers1764104210000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(papers);
    await tenantTable(queryRunner, 'order_parties', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
