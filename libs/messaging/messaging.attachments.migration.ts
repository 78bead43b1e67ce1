import type { MigrationInterface, QueryRunner } from 'typeorm';
import { courierTable } from '#platform';

/** Papers that go with a mail, as they were when it was written. */
export class MessagingAttachments1764104200000 implements MigrationInterface {
  readonly name = 'MessagingAttachments1764104200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE mail_attachments (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL,
        mail_id uuid NOT NULL,
        position integer NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT mail_attachments_place UNIQUE (mail_id, position),
        CONSTRAINT mail_attachments_mail FOREIGN KEY (mail_id) REFERENCES mails (id) ON DELETE CASCADE,
        CONSTRAINT mail_attachments_size CHECK (octet_length(content) BETWEEN 1 AND 10485760)
      );
    `);
    await courierTable(queryRunner, 'mail_attachments', { rights: 'SELECT, INSERT, DELETE' });
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
