import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Charges know the entries that they were posted as, so that a correction takes these back and posts anew. Earlier entries are told
 * by what was written on them; where they do not come to what was posted (the charge was called otherwise then), they stay as they
 * are, and only what is posted from now on is taken back.
 */
export class SpendClaims1764105730000 implements MigrationInterface {
  readonly name = 'SpendClaims1764105730000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const tables = ['recurring_charges', 'charge_periods', 'ledger_entries', 'ledger_postings'];
    for (const table of tables) await queryRunner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await queryRunner.query(`
      ALTER TABLE charge_periods ADD COLUMN untied_minor bigint NOT NULL DEFAULT 0, ADD COLUMN entry_ids uuid[] NOT NULL DEFAULT '{}';
      ALTER TABLE recurring_charges ADD COLUMN fee_untied_minor bigint NOT NULL DEFAULT 0, ADD COLUMN fee_entry_ids uuid[] NOT NULL DEFAULT '{}';

      CREATE TEMPORARY TABLE accrued ON COMMIT DROP AS
        SELECT e.id, e.organization_id, e.item_id, e.kind, e.currency, e.amount_minor, e.description FROM ledger_entries e
        JOIN ledger_postings p ON p.id = e.posting_id AND p.idempotency_key LIKE 'accrual:%' WHERE e.reverses_id IS NULL;

      WITH candidates AS (
        SELECT p.charge_id, p.period_from, p.posted_minor, e.id, e.amount_minor, count(*) OVER (PARTITION BY e.id) AS claims
        FROM charge_periods p JOIN recurring_charges c ON c.id = p.charge_id
        JOIN accrued e ON e.organization_id = c.organization_id AND e.item_id = c.item_id AND e.kind = c.kind AND e.currency = c.currency
          AND e.description = c.description || ', ' || p.period_from || ' to ' || p.period_until
      ), tied AS (
        SELECT charge_id, period_from, array_agg(id ORDER BY id) AS entries FROM candidates
        GROUP BY charge_id, period_from, posted_minor HAVING bool_and(claims = 1) AND sum(amount_minor) = posted_minor
      )
      UPDATE charge_periods p SET entry_ids = tied.entries FROM tied WHERE tied.charge_id = p.charge_id AND tied.period_from = p.period_from;
      UPDATE charge_periods SET untied_minor = posted_minor WHERE entry_ids = '{}';

      WITH candidates AS (
        SELECT c.id AS charge_id, c.fee_posted_minor, e.id, e.amount_minor, count(*) OVER (PARTITION BY e.id) AS claims
        FROM recurring_charges c JOIN accrued e ON e.organization_id = c.organization_id AND e.item_id = c.item_id AND e.kind = 'fee'
          AND e.currency = c.currency AND e.description = c.description || ', ended before its term'
      ), tied AS (
        SELECT charge_id, array_agg(id ORDER BY id) AS entries FROM candidates
        GROUP BY charge_id, fee_posted_minor HAVING bool_and(claims = 1) AND sum(amount_minor) = fee_posted_minor
      )
      UPDATE recurring_charges c SET fee_entry_ids = tied.entries FROM tied WHERE tied.charge_id = c.id;
      UPDATE recurring_charges SET fee_untied_minor = fee_posted_minor WHERE fee_entry_ids = '{}' AND fee_posted_minor <> 0;
    `);
    for (const table of tables) await queryRunner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
