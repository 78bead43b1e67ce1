import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '#platform';

/** What each user wants to be told by mail, and which notices wait for their digest. */
export class OrganizationMail1764101800000 implements MigrationInterface {
  readonly name = 'OrganizationMail1764101800000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE users
        ADD COLUMN mail jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN digest_at text NOT NULL DEFAULT '07:00',
        ADD COLUMN digest_on date,
        ADD CONSTRAINT users_mail CHECK (jsonb_typeof(mail) = 'object'),
        ADD CONSTRAINT users_digest_at CHECK (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');

      ALTER TABLE notifications ADD COLUMN waits_for_digest boolean NOT NULL DEFAULT false;
      CREATE INDEX notifications_for_digest ON notifications (organization_id, user_id, id) WHERE waits_for_digest;
    `);
    // The table is its tenant's already; only the right to the new column is missing.
    await sharedTable(queryRunner, 'notifications', { rights: 'UPDATE (waits_for_digest)' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
