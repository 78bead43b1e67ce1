import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What became of an alert is told step by step, and items are told of from an amount of their own on. */
export class SpendAlertLives1764105810000 implements MigrationInterface {
  readonly name = 'SpendAlertLives1764105810000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE spend_alert_rules
        ADD COLUMN item_least_minor bigint,
        ADD CONSTRAINT spend_alert_rules_item_least CHECK (item_least_minor >= 0);

      CREATE TABLE spend_alert_events (
        organization_id uuid NOT NULL,
        alert_id uuid NOT NULL,
        version integer NOT NULL,
        event text NOT NULL,
        by_name text,
        note text,
        muted_until date,
        happened_at timestamptz NOT NULL,
        PRIMARY KEY (organization_id, alert_id, version),
        CONSTRAINT spend_alert_events_alert FOREIGN KEY (organization_id, alert_id) REFERENCES spend_alerts (organization_id, id),
        CONSTRAINT spend_alert_events_event CHECK (event IN ('acknowledged', 'muted', 'reopened', 'closed', 'found_again')),
        CONSTRAINT spend_alert_events_by CHECK ((by_name IS NULL) = (event IN ('closed', 'found_again')))
      )`);
    await tenantTable(queryRunner, 'spend_alert_events', { rights: 'SELECT, INSERT' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
