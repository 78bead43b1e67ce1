import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { isId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { translateError } from './errors.js';
import { SYSTEM } from './scope.js';

export interface Lease {
  client: PoolClient;
  /** Gives the connection back or, told of what broke it, drops it. */
  release(error?: unknown): void;
}

/** The pooled connections outside transactions, each with the tenant that it last had, which saves a round trip for most reads. */
export class TenantConnections {
  private readonly tenants = new WeakMap<PoolClient, string>();

  constructor(private readonly dataSource: DataSource) {}

  /** @throws Refusal `database_unavailable` */
  async lease(tenant: string): Promise<Lease> {
    let client: PoolClient;
    try {
      client = await this.pool.connect();
    } catch (error) {
      throw translateError(error);
    }
    const release = (error?: unknown): void => client.release(error instanceof Error ? error : undefined);
    if (this.tenants.get(client) !== tenant) {
      try {
        this.tenants.delete(client);
        await client.query(settings(tenant, 'SESSION'));
        this.tenants.set(client, tenant);
      } catch (error) {
        release(error);
        throw translateError(error);
      }
    }
    return { client, release };
  }

  /** @throws Refusal `database_unavailable` */
  get pool(): Pool {
    const driver: { master?: Pool } = this.dataSource.driver as { master?: Pool };
    if (!driver.master) throw new Refusal('database_unavailable', 'The database is not connected.', { retryAfterSeconds: 2 });
    return driver.master;
  }
}

/** What tells PostgreSQL whose rows the session, or the transaction alone, may see. */
export function settings(tenant: string, extent: 'LOCAL' | 'SESSION'): string {
  if (tenant === SYSTEM) return `SET ${extent} app.organization_id = ''; SET ${extent} app.courier = 'on'`;
  if (!isId(tenant)) throw new Error('A tenant is set by its id.');
  return `SET ${extent} app.organization_id = '${tenant}'; SET ${extent} app.courier = 'off'`;
}
