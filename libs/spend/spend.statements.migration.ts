import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { statements } from './schema/statements.sql.js';

/** What business units bear in a month, as it was when the month was closed, and what was said to it. */
export class SpendStatements1764104920000 implements MigrationInterface {
  readonly name = 'SpendStatements1764104920000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(statements);
    await tenantTable(queryRunner, 'statement_terms');
    for (const table of ['statement_lines', 'statement_remarks']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
