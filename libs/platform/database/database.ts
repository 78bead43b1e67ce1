import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient, QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { Actor } from '../actor.js';
import { settings, TenantConnections } from './connections.js';
import { DATA_SOURCE } from './data-source.js';
import { isLostConnection, isRetryable, translateError } from './errors.js';
import { LookUps } from './look-ups.js';
import { type Scope, SYSTEM, scopes } from './scope.js';

export type Tenant = string | Pick<Actor, 'organizationId'>;
type Parameter = unknown;

const MOST_TRIES = 4;

/**
 * The one door to PostgreSQL. It carries the open transaction and the tenant ambiently, so that services need not hand
 * them on, and sets both on the connection before the first statement. Row-level security does the rest: with no tenant, no row.
 *
 * Sessions are read-only by default; only `transaction` and `systemTransaction` may write.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly connections: TenantConnections;
  private readonly lookUps: LookUps;

  constructor(@Inject(DATA_SOURCE) private readonly dataSource: DataSource) {
    this.connections = new TenantConnections(dataSource);
    this.lookUps = new LookUps(this.connections);
  }

  /** Runs `work` in the open transaction or, where there is none, in a new one that commits when it returns. */
  transaction<T>(tenant: Tenant, work: () => Promise<T>): Promise<T> {
    return this.inTransaction(tenantId(tenant), work);
  }

  /** As `transaction`, for the couriers that serve all organisations: sees the tables declared with `courierTable` only. */
  systemTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.inTransaction(SYSTEM, work);
  }

  /** Reads of one tenant without a transaction; each statement takes a connection for itself. */
  reading<T>(tenant: Tenant, work: () => Promise<T>): Promise<T> {
    const id = tenantId(tenant);
    const scope = scopes.getStore();
    return scope?.tenant === id ? work() : scopes.run({ tenant: id }, work);
  }

  systemReading<T>(work: () => Promise<T>): Promise<T> {
    return scopes.run({ tenant: SYSTEM }, work);
  }

  /** The rows of one statement, in the open transaction or read-only in the reading scope. */
  query<Row extends object>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return this.run<Row>({ text: sql, values: [...parameters] });
  }

  /**
   * As `query`, for the few large statements on the hottest paths: each connection parses it once and soon plans it once.
   * @param name the same for the same text, unique in the product
   */
  prepared<Row extends object>(name: string, sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    return this.run<Row>({ name, text: sql, values: [...parameters] });
  }

  /**
   * As `prepared`, for reads by key that take a fraction of a millisecond: outside transactions, those that are asked for in
   * one turn of the event loop travel together. A slow one would keep the others waiting.
   */
  lookUp<Row extends object>(name: string, sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    const statement = { name, text: sql, values: [...parameters] };
    const { transaction, tenant } = currentScope();
    return transaction ? run<Row>(transaction.client, statement) : this.lookUps.run<Row>(tenant, statement);
  }

  /**
   * As `prepared`, for a statement that is a transaction by itself: what begins it, the statement and what commits it travel
   * together, and no lock waits for an answer. In an open transaction it is a statement like all others.
   */
  async alone<Row extends object>(
    tenant: Tenant,
    name: string,
    sql: string,
    parameters: readonly Parameter[] = [],
  ): Promise<Row[]> {
    const statement = { name, text: sql, values: [...parameters] };
    if (this.inOpenTransaction) return this.run<Row>(statement);
    return tried(() => this.sendAlone<Row>(tenantId(tenant), statement));
  }

  private async sendAlone<Row extends object>(tenant: string, statement: QueryConfig): Promise<Row[]> {
    const { client, release } = await this.connections.lease(tenant);
    const sent = [client.query('BEGIN READ WRITE'), client.query<Row>(statement), client.query('COMMIT')] as const;
    const ended = await Promise.allSettled(sent);
    const failure: unknown = ended.find((each) => each.status === 'rejected')?.reason;
    release(isLostConnection(failure) ? failure : undefined);
    if (failure !== undefined) throw failure;
    const [, { rows }, committed] = await Promise.all(sent);
    refuseRollback(committed);
    return rows;
  }

  private async run<Row extends object>(statement: QueryConfig): Promise<Row[]> {
    const scope = currentScope();
    if (scope.transaction) return run<Row>(scope.transaction.client, statement);
    const { client, release } = await this.connections.lease(scope.tenant);
    try {
      const rows = await run<Row>(client, statement);
      release();
      return rows;
    } catch (error) {
      release(isLostConnection(error) ? error : undefined);
      throw error;
    }
  }

  async first<Row extends object>(sql: string, parameters: readonly Parameter[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** The one row that must be there; its absence is a bug, not a refusal. */
  async one<Row extends object>(sql: string, parameters: readonly Parameter[] = []): Promise<Row> {
    const row = await this.first<Row>(sql, parameters);
    if (!row) throw new Error(`Expected one row from: ${sql.slice(0, 120)}`);
    return row;
  }

  /** TypeORM's manager of the open transaction, for entities that are edited one at a time. */
  get manager(): EntityManager {
    return openTransaction().manager;
  }

  /** The raw connection of the open transaction, for COPY streams and cursors. */
  get connection(): PoolClient {
    return openTransaction().client;
  }

  /** Runs once the outermost transaction has committed; never when it rolls back. Must not throw. */
  afterCommit(run: () => void): void {
    openTransaction().afterCommit.push(run);
  }

  /**
   * Work of the open transaction that need not wait for each other's answers: the statements run in the order in which they were
   * sent, and PostgreSQL is busy while the next is made ready. All has ended when this returns.
   * @throws the first failure in the order of the work; what was sent after it fails with it
   */
  async together(work: ReadonlyArray<Promise<unknown>>): Promise<void> {
    for (const ended of await Promise.allSettled(work)) if (ended.status === 'rejected') throw ended.reason;
  }

  get inOpenTransaction(): boolean {
    return scopes.getStore()?.transaction !== undefined;
  }

  /** Rows of any number in constant memory, through a cursor in a read-only transaction of its own. */
  async *stream<Row extends object>(
    tenant: Tenant,
    sql: string,
    parameters: readonly Parameter[] = [],
    batch = 1_000,
  ): AsyncGenerator<Row[]> {
    const { client, release } = await this.connections.lease(tenantId(tenant));
    let failure: unknown;
    try {
      await client.query('BEGIN READ ONLY');
      await client.query(`DECLARE rows_ahead NO SCROLL CURSOR FOR ${sql}`, [...parameters]);
      for (;;) {
        const { rows } = await client.query<Row>(`FETCH ${batch} FROM rows_ahead`);
        if (rows.length === 0) break;
        yield rows;
      }
    } catch (error) {
      failure = error;
      throw error;
    } finally {
      await client.query('ROLLBACK').catch((error: unknown) => {
        failure = error;
      });
      release(failure);
    }
  }

  /** Counts of the pool, for metrics. */
  poolState(): { total: number; idle: number; waiting: number } {
    const pool = this.connections.pool;
    return { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  private async inTransaction<T>(tenant: string, work: () => Promise<T>): Promise<T> {
    const outer = scopes.getStore();
    if (outer?.transaction) {
      if (outer.tenant !== tenant) throw new Error('A transaction belongs to one tenant; commit it before acting for another.');
      return work();
    }
    return tried(() => this.once(tenant, work));
  }

  private async once<T>(tenant: string, work: () => Promise<T>): Promise<T> {
    const queryRunner = this.dataSource.createQueryRunner() as PostgresQueryRunner;
    try {
      const client: PoolClient = await queryRunner.connect();
      // Begins the transaction, allows writing and sets the tenant for exactly its length; travels with the first statement of
      // `work`. TypeORM is told that a transaction is open, so that its persistence joins it.
      const begun = client.query(`BEGIN READ WRITE; ${settings(tenant, 'LOCAL')}`);
      begun.catch(nothing);
      queryRunner.isTransactionActive = true;
      const afterCommit: Array<() => void> = [];
      const scope: Scope = { tenant, transaction: { client, manager: queryRunner.manager, afterCommit } };
      try {
        const result = await scopes.run(scope, work);
        await begun;
        refuseRollback(await client.query('COMMIT'));
        for (const run of afterCommit) run();
        return result;
      } catch (error) {
        // What kept the transaction from beginning is the cause of all that failed in it.
        await begun;
        // A connection that is gone has rolled back by itself, and the pool drops it.
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      } finally {
        queryRunner.isTransactionActive = false;
      }
    } finally {
      await queryRunner.release();
    }
  }
}

const nothing = (): void => undefined;

/** Deadlocks and serialisation failures are tried again, for nothing of them stays. */
async function tried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt >= MOST_TRIES || !isRetryable(error)) throw translateError(error);
    }
  }
}

/** PostgreSQL answers the COMMIT of a failed transaction with ROLLBACK, and with no error. */
function refuseRollback({ command }: { command: string }): void {
  if (command !== 'COMMIT') throw new Error('The error of a statement was swallowed, and its transaction rolled back.');
}

async function run<Row extends object>(client: PoolClient, statement: QueryConfig): Promise<Row[]> {
  try {
    return (await client.query<Row>(statement)).rows;
  } catch (error) {
    throw translateError(error);
  }
}

function tenantId(tenant: Tenant): string {
  return typeof tenant === 'string' ? tenant : tenant.organizationId;
}

function currentScope(): Scope {
  const scope = scopes.getStore();
  if (!scope) throw new Error('A statement needs a scope: database.transaction(…) or database.reading(…).');
  return scope;
}

function openTransaction(): NonNullable<Scope['transaction']> {
  const { transaction } = currentScope();
  if (!transaction) throw new Error('This needs an open transaction: database.transaction(…).');
  return transaction;
}
