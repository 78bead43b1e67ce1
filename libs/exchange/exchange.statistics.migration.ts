import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#platform';

/** Lets a run tell the planner what it has added, which the application, owning no table, cannot do by itself. */
export class ExchangeStatistics1764100900000 implements MigrationInterface {
  readonly name = 'ExchangeStatistics1764100900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(statistics);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

/** What the items refer to that rows of files become. A table that is being looked after already is left out. */
const statistics = `
  CREATE FUNCTION exchange_know_tables() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '50ms' AS $$
  DECLARE
    name text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['people', 'locations', 'business_units', 'cost_centers', 'vendors', 'products'] LOOP
      BEGIN
        EXECUTE format('ANALYZE %I', name);
      EXCEPTION WHEN lock_not_available THEN
        CONTINUE;
      END;
    END LOOP;
  END $$;
  REVOKE ALL ON FUNCTION exchange_know_tables() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION exchange_know_tables() TO ${APP_ROLE};
`;
