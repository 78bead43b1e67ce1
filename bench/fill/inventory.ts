import type { Client } from 'pg';
import { HttpClient } from '../http-client.js';
import type { Bench } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';
import { openInspector } from '../servers.js';
import { EMAIL, foundOrganization, openServices, PASSWORD } from '../services.js';
import { fillItems } from './items.js';

/** An organisation with so many items, and the API before it. */
export interface Inventory {
  organizationId: string;
  count: number;
  inspector: Client;
  appUrl: string;
  superuserUrl: string;
  /** Where the API is. */
  address: string;
  /** A signed-in caller with so many connections. */
  client(connections?: number): Promise<HttpClient>;
}

export function inventoryOf(bench: Bench, count: number): Promise<Inventory> {
  return bench.kept(`inventory ${count}`, async () => {
    bench.tell(`filling a database with ${count.toLocaleString('en')} items`);
    const database = await bench.servers.database(`items_${count}`);
    const services = await openServices(database);
    const { organizationId } = await foundOrganization(services);
    await services.close();
    const inspector = await openInspector(database);
    await fillItems(inspector, organizationId, count);
    await bench.servers.settle();
    const api = AppProcess.launch('api', settingsFor(database, bench.servers.redisUrl));
    const clients: HttpClient[] = [];
    const address = await api.address();
    const value: Inventory = {
      ...{ organizationId, count, inspector, appUrl: database.appUrl, superuserUrl: database.superuserUrl, address },
      async client(connections = 1) {
        const client = await new HttpClient(address, connections).signIn(EMAIL, PASSWORD);
        clients.push(client);
        return client;
      },
    };
    const close = async (): Promise<void> => {
      await Promise.all(clients.map((client) => client.close()));
      await api.stop();
      await inspector.end();
      await bench.servers.drop(database);
    };
    return { value, close };
  });
}
