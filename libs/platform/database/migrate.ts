import { DataSource, type DataSourceOptions } from 'typeorm';

export type Migrations = NonNullable<DataSourceOptions['migrations']>;

const TURN = 'quartermaster:migrations';

/**
 * Brings the schema forward as its owner, each migration in a transaction of its own. Several processes may start at once:
 * one migrates while the others wait and then find nothing to do.
 * @returns the names of the migrations that were run
 */
export async function runMigrations(ownerUrl: string, migrations: Migrations): Promise<string[]> {
  const dataSource = await new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    applicationName: 'quartermaster migrate',
    poolSize: 3,
  }).initialize();
  const turn = dataSource.createQueryRunner();
  try {
    await turn.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [TURN]);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await turn.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [TURN]).catch(() => undefined);
    await turn.release();
    await dataSource.destroy();
  }
}
