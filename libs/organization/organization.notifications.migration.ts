import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';

/** What users are told in the application. */
export class OrganizationNotifications1764100200000 implements MigrationInterface {
  readonly name = 'OrganizationNotifications1764100200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        user_id uuid NOT NULL,
        kind text NOT NULL,
        key text NOT NULL,
        title text NOT NULL,
        body text,
        link text,
        details jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        CONSTRAINT notifications_user FOREIGN KEY (organization_id, user_id) REFERENCES users (organization_id, id),
        -- However often something is told, a user hears of it once.
        CONSTRAINT notifications_once UNIQUE (organization_id, user_id, key)
      );
      CREATE INDEX notifications_of_user ON notifications (organization_id, user_id, id);
      CREATE INDEX notifications_unread ON notifications (organization_id, user_id, id) WHERE read_at IS NULL;
      CREATE INDEX notifications_by_age ON notifications (organization_id, created_at);
    `);
    await tenantTable(queryRunner, 'notifications', { rights: 'SELECT, INSERT, UPDATE (read_at), DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
