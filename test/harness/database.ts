import { Client } from 'pg';
import { createDataSource, Database, type Entities, newId } from '#platform';
import { testServers } from './servers.js';

export interface TestDatabase {
  /** The application's door: the role that owns nothing, under row-level security. */
  readonly database: Database;
  readonly name: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Looks past row-level security, for assertions and for damage that no service would do. */
  inspect<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Closes something that uses this database before it is dropped; Jest runs the hooks of one block in the wrong order for that. */
  beforeDrop(close: () => Promise<void>): void;
}

export interface TestDatabaseOptions {
  /** Entity classes for `database.manager`; SQL needs none. */
  entities?: Entities;
  poolSize?: number;
}

/** A migrated, empty database for the tests of the enclosing file or `describe`; dropped after them. */
export function useDatabase(options: TestDatabaseOptions = {}): TestDatabase {
  let clone: OpenClone | undefined;
  const opened = (): OpenClone => {
    if (!clone) throw new Error('The test database exists only while tests run: use it in a hook or a test.');
    return clone;
  };
  beforeAll(async () => {
    clone = await openClone(options);
  });
  afterAll(async () => {
    await clone?.close();
    clone = undefined;
  });
  return {
    get database() {
      return opened().database;
    },
    get name() {
      return opened().name;
    },
    get appUrl() {
      return opened().appUrl;
    },
    get ownerUrl() {
      return opened().ownerUrl;
    },
    get superuserUrl() {
      return opened().superuserUrl;
    },
    inspect: (sql, parameters) => opened().inspect(sql, parameters),
    beforeDrop: (close) => opened().beforeDrop(close),
  };
}

interface OpenClone extends TestDatabase {
  close(): Promise<void>;
}

async function openClone({ entities = [], poolSize = 20 }: TestDatabaseOptions): Promise<OpenClone> {
  const servers = testServers();
  const name = `test_${newId().replaceAll('-', '')}`;
  const owner = new URL(servers.ownerUrl).username;
  await asSuperuser(
    servers.superuserUrl,
    `CREATE DATABASE ${name} TEMPLATE ${servers.template} OWNER ${owner} STRATEGY file_copy`,
  );
  const [appUrl, ownerUrl, superuserUrl] = [servers.appUrl, servers.ownerUrl, servers.superuserUrl].map((url) =>
    inDatabase(url, name),
  );
  if (!appUrl || !ownerUrl || !superuserUrl) throw new Error('The addresses of the test servers are not whole.');
  const dataSource = await createDataSource({ url: appUrl, poolSize, applicationName: 'test', entities }).initialize();
  const inspector = new Client({ connectionString: superuserUrl });
  inspector.on('error', () => undefined);
  await inspector.connect();
  const users: Array<() => Promise<void>> = [];
  const noMatter = (): void => undefined;
  let turn = Promise.resolve();
  return {
    database: new Database(dataSource),
    name,
    appUrl,
    ownerUrl,
    superuserUrl,
    inspect: <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
      const asked = turn.then(() => inspector.query<Row>(sql, [...parameters]));
      // One connection answers one question at a time.
      turn = asked.then(noMatter, noMatter);
      return asked.then(({ rows }) => rows);
    },
    beforeDrop: (close) => void users.push(close),
    async close() {
      for (const closeUser of users.reverse()) await closeUser();
      await inspector.end();
      if (dataSource.isInitialized) await dataSource.destroy();
      await asSuperuser(servers.superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
