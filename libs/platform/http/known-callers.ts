import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const MOST = 20_000;

/**
 * The credentials that were good in this process lately, by their hashes. Only a caller who has one has a count of requests of their own:
 * whoever makes credentials up shares that of their address, however many they make up.
 */
@Injectable()
export class KnownCallers {
  private readonly known = new Set<string>();

  /** Whoever this request is from has shown who they are. */
  welcome(request: FastifyRequest): void {
    const hash = hashOf(request);
    if (hash === undefined || this.known.has(hash)) return;
    const [oldest] = this.known;
    if (this.known.size >= MOST && oldest !== undefined) this.known.delete(oldest);
    this.known.add(hash);
  }

  /** Under what the request is counted. */
  keyOf(request: FastifyRequest): string {
    const hash = hashOf(request);
    return hash !== undefined && this.known.has(hash) ? hash : request.ip;
  }
}

function hashOf({ headers, cookies }: FastifyRequest): string | undefined {
  const credential = headers.authorization ?? cookies['qm_session'];
  return credential ? createHash('sha256').update(credential).digest('base64') : undefined;
}
