import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mails with a link that is signed when they are sent, and stands nowhere before. */
export class MessagingLinks1764104120000 implements MigrationInterface {
  readonly name = 'MessagingLinks1764104120000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE mails ADD COLUMN link_id uuid');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
