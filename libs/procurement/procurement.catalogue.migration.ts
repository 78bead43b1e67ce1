import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { catalogue } from './schema/catalogue.sql.js';

/** The service catalogue, and lines of requests that come from it. */
export class ProcurementCatalogue1764104300000 implements MigrationInterface {
  readonly name = 'ProcurementCatalogue1764104300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(catalogue);
    await tenantTable(queryRunner, 'catalogue_offers', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'catalogue_offer_parts', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
