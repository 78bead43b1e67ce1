import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { rateCards } from './schema/rate-cards.sql.js';

/** Published prices for internal services, units that are rated by them, and what came of it when a month was closed. */
export class SpendRateCards1764105700000 implements MigrationInterface {
  readonly name = 'SpendRateCards1764105700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(rateCards);
    await tenantTable(queryRunner, 'rate_cards', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'rate_card_versions');
    await tenantTable(queryRunner, 'statement_rates', { rights: 'SELECT, INSERT' });
    await appendOnly(queryRunner, 'statement_rates');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
