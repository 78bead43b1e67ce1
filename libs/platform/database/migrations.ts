import type { QueryRunner } from 'typeorm';

/** The PostgreSQL role that the application connects as; the migrations grant it what it needs and no more. */
export const APP_ROLE = 'quartermaster_app';

export interface TableRights {
  /** Tables that are only ever added to leave out `UPDATE` and `DELETE`. */
  rights?: string;
}

/**
 * Puts a table under row-level security: its rows are visible and writable only while `app.organization_id` is theirs,
 * for the owner too. The table has a column `organization_id uuid not null`.
 */
export async function tenantTable(
  queryRunner: QueryRunner,
  table: string,
  { rights = 'SELECT, INSERT, UPDATE, DELETE' }: TableRights = {},
): Promise<void> {
  await secure(queryRunner, table, 'organization_id = current_organization_id()', rights);
}

/** As `tenantTable`, but the relay and other couriers may also handle the rows of all organisations. */
export async function courierTable(
  queryRunner: QueryRunner,
  table: string,
  { rights = 'SELECT, INSERT, UPDATE, DELETE' }: TableRights = {},
): Promise<void> {
  await secure(queryRunner, table, 'organization_id = current_organization_id() OR acting_as_courier()', rights);
}

/** A table without an organisation, such as exchange rates or schedules. */
export async function sharedTable(
  queryRunner: QueryRunner,
  table: string,
  { rights = 'SELECT, INSERT, UPDATE, DELETE' }: TableRights = {},
): Promise<void> {
  await queryRunner.query(`GRANT ${rights} ON ${table} TO ${APP_ROLE}`);
}

async function secure(queryRunner: QueryRunner, table: string, condition: string, rights: string): Promise<void> {
  await queryRunner.query(`
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY tenant ON ${table} USING (${condition}) WITH CHECK (${condition});
    GRANT ${rights} ON ${table} TO ${APP_ROLE};
  `);
}

/** Lets nobody change or remove a row of this table, not even its owner by mistake. */
export async function appendOnly(queryRunner: QueryRunner, table: string): Promise<void> {
  await queryRunner.query(`
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change();
    CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `);
}
