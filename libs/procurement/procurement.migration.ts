import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '#platform';
import { approvals, separation } from './schema/approvals.sql.js';
import { policies } from './schema/policies.sql.js';
import { requests } from './schema/requests.sql.js';

/** Approval policies, purchase requests, and the approvals that they need. */
export class Procurement1764103200000 implements MigrationInterface {
  readonly name = 'Procurement1764103200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [policies, requests, approvals, separation]) await queryRunner.query(part);
    for (const table of ['approval_policies', 'purchase_request_events']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT' });
      await appendOnly(queryRunner, table);
    }
    // What was found necessary is never taken back; a draft's lines are written anew.
    for (const table of ['procurement_counters', 'purchase_requests', 'approval_steps', 'approval_seats']) {
      await tenantTable(queryRunner, table, { rights: 'SELECT, INSERT, UPDATE' });
    }
    await tenantTable(queryRunner, 'approval_delegations');
    await tenantTable(queryRunner, 'purchase_request_lines');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
