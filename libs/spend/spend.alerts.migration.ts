import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { alerts } from './schema/alerts.sql.js';

/** What is worth a word about spend, before somebody looks for it. */
export class SpendAlerts1764105610000 implements MigrationInterface {
  readonly name = 'SpendAlerts1764105610000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(alerts);
    await tenantTable(queryRunner, 'spend_alert_rules', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'spend_alerts', { rights: 'SELECT, INSERT, UPDATE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
