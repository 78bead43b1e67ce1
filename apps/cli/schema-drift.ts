import { DataSource } from 'typeorm';
import { entities } from '../entities.js';

/**
 * The statements that TypeORM would run to make the schema equal the entities. None means that migrations and entities agree.
 * @param ownerUrl a database on which all migrations have run
 */
export async function schemaDrift(ownerUrl: string): Promise<string[]> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, entities, installExtensions: false }).initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
  }
}
