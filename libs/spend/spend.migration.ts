import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, courierTable, sharedTable, tenantTable } from '#platform';
import { charges } from './schema/charges.sql.js';
import { commitments } from './schema/commitments.sql.js';
import { ledger, partitions } from './schema/ledger.sql.js';
import { rates } from './schema/rates.sql.js';
import { rollups } from './schema/rollups.sql.js';

/** The ledger with its monthly partitions, exchange rates, commitments, recurring charges, and the rollups derived from the ledger. */
export class Spend1764000600000 implements MigrationInterface {
  readonly name = 'Spend1764000600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [ledger, partitions, commitments, rates, charges, rollups]) await queryRunner.query(part);

    const added = { rights: 'SELECT, INSERT' };
    for (const table of ['ledger_postings', 'ledger_entries', 'ledger_reversals', 'commitment_events', 'charge_signals']) {
      await tenantTable(queryRunner, table, added);
      await appendOnly(queryRunner, table);
    }
    await tenantTable(queryRunner, 'commitments', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'recurring_charges');
    await tenantTable(queryRunner, 'charge_periods', { rights: 'SELECT, INSERT, UPDATE' });
    await tenantTable(queryRunner, 'exchange_rates');
    await sharedTable(queryRunner, 'reference_rates');
    await courierTable(queryRunner, 'spend_dirty_keys', { rights: 'SELECT, INSERT, DELETE' });
    await tenantTable(queryRunner, 'spend_item_months');
    await tenantTable(queryRunner, 'spend_dimension_months');

    await queryRunner.query(
      `SELECT spend_ensure_partitions((current_date - interval '24 months')::date, (current_date + interval '6 months')::date)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
