import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '#platform';

/** Lets a long receipt tell the planner of tables that have doubled since it last looked, as they do in a house that is new. */
export class ProcurementStatistics1764104060000 implements MigrationInterface {
  readonly name = 'ProcurementStatistics1764104060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(statistics);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup to go back.');
  }
}

const statistics = `
  CREATE FUNCTION receipts_know_tables() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET lock_timeout = '50ms' AS $$
  DECLARE
    name text;
  BEGIN
    FOR name IN SELECT s.relname FROM pg_stat_user_tables s JOIN pg_class c ON c.oid = s.relid
      WHERE s.schemaname = 'public' AND s.relname IN ('items', 'assets', 'item_search', 'transitions', 'workflow_runs', 'workflow_steps')
        AND s.n_mod_since_analyze > 500 + greatest(c.reltuples, 0) LOOP
      BEGIN
        EXECUTE format('ANALYZE %I', name);
      EXCEPTION WHEN lock_not_available THEN
        CONTINUE;
      END;
    END LOOP;
  END $$;
  REVOKE ALL ON FUNCTION receipts_know_tables() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION receipts_know_tables() TO ${APP_ROLE};
`;
