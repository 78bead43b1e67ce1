import { setImmediate } from 'node:timers';
import type { QueryConfig, QueryResult } from 'pg';
import type { Lease, TenantConnections } from './connections.js';
import { isLostConnection, translateError } from './errors.js';

interface Waiting {
  statement: QueryConfig;
  resolve(result: QueryResult): void;
  reject(error: unknown): void;
}

const MOST_IN_A_PACK = 16;

/**
 * Reads by key of one tenant that are asked for in the same turn of the event loop, whoever asks: they travel together, on one
 * connection. Under load, a packet and the waking of a server process for each would cost more than the reads do.
 */
export class LookUps {
  /** The pack of each tenant that still takes reads along. */
  private readonly open = new Map<string, Waiting[]>();

  constructor(private readonly connections: TenantConnections) {}

  async run<Row extends object>(tenant: string, statement: QueryConfig): Promise<Row[]> {
    const { rows } = await new Promise<QueryResult<Row>>((resolve, reject) => {
      this.packOf(tenant).push({ statement, resolve, reject });
    });
    return rows;
  }

  private packOf(tenant: string): Waiting[] {
    const open = this.open.get(tenant);
    if (open && open.length < MOST_IN_A_PACK) return open;
    const pack: Waiting[] = [];
    this.open.set(tenant, pack);
    setImmediate(() => void this.send(tenant, pack));
    return pack;
  }

  /** Takes along what comes while it waits for a connection. */
  private async send(tenant: string, pack: Waiting[]): Promise<void> {
    let lease: Lease | undefined;
    let failure: unknown;
    try {
      lease = await this.connections.lease(tenant);
    } catch (error) {
      failure = error;
    }
    if (this.open.get(tenant) === pack) this.open.delete(tenant);
    if (!lease) return refuseAll(pack, failure);
    const { client, release } = lease;
    let lost: unknown;
    await Promise.all(
      pack.map(({ statement, resolve, reject }) =>
        client.query(statement).then(resolve, (error: unknown) => {
          if (isLostConnection(error)) lost = error;
          reject(translateError(error));
        }),
      ),
    );
    release(lost);
  }
}

function refuseAll(pack: readonly Waiting[], error: unknown): void {
  for (const { reject } of pack) reject(error);
}
