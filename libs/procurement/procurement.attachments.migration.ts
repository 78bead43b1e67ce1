import type { MigrationInterface, QueryRunner } from 'typeorm';
import { attachments } from './schema/attachments.sql.js';

/** Files of requests, which are documents like any other, stay as the approvers saw them. */
export class ProcurementAttachments1764104750000 implements MigrationInterface {
  readonly name = 'ProcurementAttachments1764104750000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(attachments);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
