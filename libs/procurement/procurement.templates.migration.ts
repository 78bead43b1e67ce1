import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '#platform';
import { templates } from './schema/templates.sql.js';

/** Requests that are kept to be asked for again. */
export class ProcurementTemplates1764104755000 implements MigrationInterface {
  readonly name = 'ProcurementTemplates1764104755000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(templates);
    for (const table of ['request_templates', 'request_template_lines']) await tenantTable(queryRunner, table);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
