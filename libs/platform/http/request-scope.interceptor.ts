import { createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { Refusal } from '../refusal.js';

interface Remembered {
  requestHash: string;
  status: number;
  response: unknown;
}

/**
 * Gives each request its tenant, its ETag and, where the caller sent an `Idempotency-Key`, exactly one effect:
 * the answer is remembered in the transaction of the effect, so that neither can be there without the other.
 */
@Injectable()
export class RequestScopeInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { actor } = request;
    if (!actor) return next.handle();
    const act = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const key = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
    const answer = typeof key === 'string' ? this.once(actor, key, request, reply, act) : this.database.reading(actor, act);
    return from(answer.then((body) => withETag(body, reply)));
  }

  private once(
    actor: Actor,
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    act: () => Promise<unknown>,
  ): Promise<unknown> {
    if (!/^[\x21-\x7e]{1,200}$/.test(key))
      throw new Refusal('bad_request', 'An Idempotency-Key has 1 to 200 visible ASCII characters.');
    // Keyed, since a body may hold a password, which a plain hash would let somebody guess at.
    const requestHash = createHmac('sha256', this.config.values.secretKey ?? '')
      .update(`${request.method} ${request.url}\n${comparable(request.body)}`)
      .digest('hex');
    return this.database.transaction(actor, async () => {
      const { free } = await this.database.one<{ free: boolean }>(
        'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
        [`idempotency:${actor.organizationId}:${actor.id}:${key}`],
      );
      if (!free) throw new Refusal('request_in_flight', 'The same request is still being carried out.', { retryAfterSeconds: 1 });
      const known = await this.remembered(actor, key);
      if (known) {
        if (known.requestHash !== requestHash)
          throw new Refusal('idempotency_key_reused', 'This Idempotency-Key was used for another request.');
        void reply.status(known.status).header('Idempotent-Replay', 'true');
        return known.response;
      }
      const body = await act();
      await this.database.query(
        `INSERT INTO idempotent_requests (organization_id, actor_id, key, request_hash, status, response, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [actor.organizationId, actor.id, key, requestHash, reply.statusCode, remembering(body), this.clock.now()],
      );
      return body;
    });
  }

  private remembered(actor: Actor, key: string): Promise<Remembered | undefined> {
    return this.database.first<Remembered>(
      `SELECT request_hash AS "requestHash", status, response FROM idempotent_requests
       WHERE organization_id = $1 AND actor_id = $2 AND key = $3`,
      [actor.organizationId, actor.id, key],
    );
  }
}

/** The answer as it is kept: a `secret` in it is shown once, and not again to who repeats the request. */
function remembering(body: unknown): string {
  return JSON.stringify(body ?? null, (name, value: unknown) => (name === 'secret' ? undefined : value));
}

/** The body as it is compared with that of another request. A file that still arrives is known by its address alone. */
function comparable(body: unknown): string {
  return body instanceof Readable ? 'stream' : JSON.stringify(body ?? null);
}

/** What has a version tells it as its ETag. */
function withETag(body: unknown, reply: FastifyReply): unknown {
  if (
    typeof body === 'object' &&
    body !== null &&
    'version' in body &&
    (typeof body.version === 'number' || typeof body.version === 'string')
  ) {
    void reply.header('ETag', `"${body.version}"`);
  }
  return body;
}
