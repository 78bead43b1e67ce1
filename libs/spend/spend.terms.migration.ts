import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Charges know what is agreed on for them: any period, in advance or in arrears, free time, a minimum term and what leaving it
 * costs, rises of the price, seats, and their contract's rates. What was posted at other prices keeps them.
 */
export class SpendTerms1764104850000 implements MigrationInterface {
  readonly name = 'SpendTerms1764104850000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE recurring_charges
        ADD COLUMN every integer NOT NULL DEFAULT 1,
        ADD COLUMN billed text NOT NULL DEFAULT 'advance',
        ADD COLUMN prices jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN free_months integer NOT NULL DEFAULT 0,
        ADD COLUMN free_spans jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN minimum_months integer,
        ADD COLUMN fee_minor bigint,
        ADD COLUMN fee_percent numeric,
        ADD COLUMN fee_posted_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN index_percent numeric,
        ADD COLUMN index_on date,
        ADD COLUMN index_months integer,
        ADD COLUMN per_seat boolean NOT NULL DEFAULT false,
        ADD COLUMN least_seats integer NOT NULL DEFAULT 0,
        ADD COLUMN rated_by_contract boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT recurring_charges_cadence,
        ADD CONSTRAINT recurring_charges_cadence CHECK (cadence IN ('day', 'week', 'month', 'quarter', 'year') AND every BETWEEN 1 AND 120),
        ADD CONSTRAINT recurring_charges_billed CHECK (billed IN ('advance', 'arrears')),
        ADD CONSTRAINT recurring_charges_lists CHECK (jsonb_typeof(prices) = 'array' AND jsonb_typeof(free_spans) = 'array'),
        ADD CONSTRAINT recurring_charges_free CHECK (free_months BETWEEN 0 AND 120),
        ADD CONSTRAINT recurring_charges_minimum CHECK (minimum_months BETWEEN 1 AND 240),
        ADD CONSTRAINT recurring_charges_fee CHECK (
          num_nonnulls(fee_minor, fee_percent) <= 1 AND (minimum_months IS NOT NULL OR num_nonnulls(fee_minor, fee_percent) = 0)
          AND fee_minor > 0 AND fee_percent BETWEEN 0 AND 100),
        ADD CONSTRAINT recurring_charges_index CHECK (
          (index_percent IS NULL) = (index_on IS NULL) AND (index_months IS NULL OR index_on IS NOT NULL)
          AND index_percent > -100 AND index_months BETWEEN 1 AND 240),
        ADD CONSTRAINT recurring_charges_seats CHECK (least_seats >= 0 AND (per_seat OR least_seats = 0)),
        ADD CONSTRAINT recurring_charges_rated CHECK (NOT rated_by_contract OR contract_id IS NOT NULL);

      ALTER TABLE recurring_charges NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE charge_periods NO FORCE ROW LEVEL SECURITY;
      WITH posted AS (
        SELECT charge_id, period_from, full_minor, lag(full_minor) OVER byday AS before, last_value(full_minor) OVER all_of AS latest,
          max(period_until) OVER all_of AS until
        FROM charge_periods
        WINDOW byday AS (PARTITION BY charge_id ORDER BY period_from),
          all_of AS (PARTITION BY charge_id ORDER BY period_from ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
      ), changes AS (
        SELECT charge_id, CASE WHEN before IS NULL THEN NULL ELSE period_from END AS day, full_minor FROM posted
        WHERE before IS DISTINCT FROM full_minor
        UNION ALL
        SELECT DISTINCT p.charge_id, p.until, c.amount_minor FROM posted p JOIN recurring_charges c ON c.id = p.charge_id
        WHERE c.amount_minor <> p.latest
      ), known AS (
        SELECT charge_id, jsonb_agg(jsonb_build_object('from', day, 'amountMinor', full_minor::text) ORDER BY day NULLS FIRST) AS prices
        FROM changes GROUP BY charge_id HAVING count(*) > 1
      )
      UPDATE recurring_charges c SET prices = known.prices FROM known WHERE known.charge_id = c.id;
      ALTER TABLE charge_periods FORCE ROW LEVEL SECURITY;
      ALTER TABLE recurring_charges FORCE ROW LEVEL SECURITY;

      CREATE FUNCTION spend_rates_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE recurring_charges SET accrue_from = least(accrue_from,
          CASE WHEN TG_OP = 'UPDATE' THEN least(NEW.valid_until, OLD.valid_until, NEW.valid_from) ELSE NEW.valid_from END)
        WHERE organization_id = NEW.organization_id AND contract_id = NEW.contract_id AND rated_by_contract;
        RETURN NULL;
      END $$;
      CREATE TRIGGER spend_rates_changed AFTER INSERT OR UPDATE ON contract_rates FOR EACH ROW EXECUTE FUNCTION spend_rates_changed();
      CREATE INDEX recurring_charges_rated_by ON recurring_charges (organization_id, contract_id) WHERE rated_by_contract;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}
