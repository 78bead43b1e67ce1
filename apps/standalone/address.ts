import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCode, StartProblem } from './start-problem.js';

/** Learns before the long part of a start whether the port can be had. @throws StartProblem */
export async function ensureAddressIsFree(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw asAddressProblem(error, host, port);
  }
  server.close();
  await once(server, 'close');
}

export function asAddressProblem(error: unknown, host: string, port: number): unknown {
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new StartProblem(`Port ${port} on ${host} is taken by another program: stop it, or choose another with PORT=…`);
    case 'EACCES':
      return new StartProblem(`Port ${port} on ${host} is not for this user: choose one above 1023 with PORT=…`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartProblem(`HOST ${host} is no address of this machine.`);
    default:
      return error;
  }
}

/** The address as a person opens it. */
export function webAddress(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
