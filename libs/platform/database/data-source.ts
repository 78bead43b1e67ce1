import type { PoolClient } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { TurnSocket } from './turn-socket.js';

export const DATA_SOURCE = Symbol('DATA_SOURCE');

/** A list of entity classes, collected from the libs by the apps. */
export type Entities = NonNullable<DataSourceOptions['entities']>;

export interface ConnectionSettings {
  url: string;
  poolSize: number;
  applicationName: string;
  entities: Entities;
}

/** The application's connections: the role that owns nothing, read-only unless a transaction says otherwise. */
export function createDataSource({ url, poolSize, applicationName, entities }: ConnectionSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    applicationName,
    poolSize,
    synchronize: false,
    installExtensions: false,
    // Long enough for a computer that is busy otherwise; a server that is away refuses at once.
    connectTimeoutMS: 20_000,
    logging: false,
    extra: {
      options:
        '-c default_transaction_read_only=on -c TimeZone=UTC -c statement_timeout=120000 -c idle_in_transaction_session_timeout=120000',
      keepAlive: true,
      // A statement is sent without waiting for the answer to the one before: the first of a transaction goes with what begins it.
      pipeline: true,
      stream: () => new TurnSocket(),
      // A connection that breaks says so to its running statement, or to the next one, and once more as an event. The event may
      // come before anybody could listen, as when the server shuts down in the moment in which it lets somebody in.
      onConnect: (client: PoolClient) => void client.on('error', () => undefined),
      idleTimeoutMillis: 30_000,
    },
    // A pooled connection that dies while idle is replaced by the pool; it is no reason to stop.
    poolErrorHandler: () => undefined,
  });
}
