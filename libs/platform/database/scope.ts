import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/** The tenant of the couriers, who serve all organisations. */
export const SYSTEM = 'system';

/** What surrounds a statement: whose rows it may see and, in a transaction, the connection that it runs on. */
export interface Scope {
  /** `system` sees the courier tables of all organisations and no tenant table. */
  tenant: string | typeof SYSTEM;
  transaction?: {
    client: PoolClient;
    manager: EntityManager;
    afterCommit: Array<() => void>;
  };
}

export const scopes = new AsyncLocalStorage<Scope>();
