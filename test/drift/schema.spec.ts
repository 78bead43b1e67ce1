import { DataSource } from 'typeorm';
import { entities } from '../../apps/entities.js';
import { useDatabase } from '../harness/index.js';

describe('The schema', () => {
  const database = useDatabase();

  let source: DataSource;
  beforeAll(async () => {
    source = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities, installExtensions: false }).initialize();
  });
  afterAll(() => source.destroy());

  it('is the same by the migrations and by the entities', async () => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('has an entity for every table', async () => {
    const known = new Set(source.entityMetadatas.map(({ tableName }) => tableName));
    const tables = await database.inspect<{ name: string }>(`
      SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND relname NOT IN ('migrations', 'typeorm_metadata')`);
    expect(tables.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  });
});
