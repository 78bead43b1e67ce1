import { createServer } from 'node:net';

/**
 * A port that nobody listens on, below those that the system gives to outgoing connections: between a stop and a start at
 * the same port, one of our own clients that tries to connect could otherwise be given it as its own.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 17_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
