import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Database } from '#platform';

export interface HealthDoor {
  port: number;
  close(): Promise<void>;
}

/**
 * Answers whether the worker lives and reaches the database, to the machine itself only: all that a worker needs of HTTP.
 * @param port 0 takes any free one
 */
export async function serveHealth(port: number, database: Database): Promise<HealthDoor> {
  const server = createServer((request, response) => {
    void statusOf(request.url, database).then((status) => response.writeHead(status, { Connection: 'close' }).end());
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function statusOf(path: string | undefined, database: Database): Promise<number> {
  if (path === '/health/live') return 200;
  if (path !== '/health/ready') return 404;
  return database
    .systemReading(() => database.query('SELECT 1'))
    .then(
      () => 200,
      () => 503,
    );
}
