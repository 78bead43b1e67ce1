import type { MigrationInterface, QueryRunner } from 'typeorm';
import { courierTable } from '#platform';

/** Mails: rows first, sent by a worker afterwards. */
export class MessagingMail1764101700000 implements MigrationInterface {
  readonly name = 'MessagingMail1764101700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE mails (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        key text NOT NULL,
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text,
        settings_url text,
        state text NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        last_error text,
        due_at timestamptz,
        lease_owner uuid,
        leased_until timestamptz,
        created_at timestamptz NOT NULL,
        finished_at timestamptz,
        CONSTRAINT mails_once UNIQUE (organization_id, key),
        CONSTRAINT mails_state CHECK (state IN ('waiting', 'sent', 'failed')),
        CONSTRAINT mails_due CHECK ((state = 'waiting') = (due_at IS NOT NULL)),
        CONSTRAINT mails_finished CHECK ((state = 'waiting') = (finished_at IS NULL)),
        CONSTRAINT mails_lease CHECK ((lease_owner IS NULL) = (leased_until IS NULL))
      );
      CREATE INDEX mails_due_at ON mails (due_at) WHERE due_at IS NOT NULL;
      CREATE INDEX mails_list ON mails (organization_id, created_at, id);
      CREATE INDEX mails_by_end ON mails (finished_at) WHERE finished_at IS NOT NULL;
    `);
    await courierTable(queryRunner, 'mails');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
