import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, Authenticator, Clock, Config, Database, Refusal } from '#platform';
import { type Authenticated, belowStatement, sessionStatement, tokenStatement } from './authentication.queries.js';
import { type Below, grantsOf } from './grants.rules.js';
import { type Credential, isCsrfTokenOf, readSessionSecret, readTokenSecret } from './secrets.rules.js';
import { SESSION_COOKIE, SESSION_DAYS } from './session-cookie.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const TOUCH_AFTER_MS = 60_000;

/**
 * Knows callers by their bearer token or session cookie: one prepared statement a request, as the tenant that the credential
 * names. Nothing is kept in the process, so that a revocation holds at once everywhere.
 */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    super();
  }

  override async authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.byToken(authorization, request);
    const secret = request.cookies[SESSION_COOKIE];
    return secret === undefined ? undefined : this.bySession(secret, request);
  }

  private async byToken(authorization: string, request: FastifyRequest): Promise<Actor | undefined> {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    const credential = token === undefined ? undefined : readTokenSecret(token);
    if (!credential) return undefined;
    const found = await this.find('authenticate-token', tokenStatement, credential);
    if (!found) return undefined;
    await this.touch(credential, found, 'UPDATE api_tokens SET last_used_at = $2 WHERE id = $1', []);
    const name = `${found.name} (${found.tokenName ?? 'token'})`;
    return { ...(await this.actorOf(credential, found, request)), kind: 'token', name };
  }

  /** Who a session's secret stands for, whatever the request is. */
  async actorBehind(secret: string, request: FastifyRequest): Promise<Actor | undefined> {
    const credential = readSessionSecret(secret);
    const found = credential && (await this.find('authenticate-session', sessionStatement, credential));
    return found && this.actorOf(credential, found, request);
  }

  private async bySession(secret: string, request: FastifyRequest): Promise<Actor | undefined> {
    const credential = readSessionSecret(secret);
    if (!credential) return undefined;
    const found = await this.find('authenticate-session', sessionStatement, credential);
    if (!found) return undefined;
    checkCsrf(secret, request);
    await this.touch(
      credential,
      found,
      `UPDATE sessions SET last_used_at = $2,
         expires_at = least($2::timestamptz + make_interval(secs => $3), created_at + make_interval(days => $4)) WHERE id = $1`,
      [this.config.sessionSeconds, SESSION_DAYS],
    );
    return this.actorOf(credential, found, request);
  }

  private async find(name: string, statement: string, { organizationId, hash }: Credential): Promise<Authenticated | undefined> {
    const rows = await this.database.reading(organizationId, () =>
      this.database.lookUp<Authenticated>(name, statement, [hash, this.clock.now()]),
    );
    return rows[0];
  }

  private async actorOf({ organizationId }: Credential, found: Authenticated, request: FastifyRequest): Promise<Actor> {
    return {
      organizationId,
      kind: 'user',
      id: found.userId,
      name: found.name,
      personId: found.personId,
      grants: grantsOf(found.roles, await this.below(organizationId, found), found.scopes ?? undefined),
      origin: { ip: request.ip, requestId: request.id, sessionId: found.credentialId },
    };
  }

  private async below(organizationId: string, { roles }: Authenticated): Promise<Below> {
    const units = roles.flatMap(({ businessUnitId }) => businessUnitId ?? []);
    const places = roles.flatMap(({ locationId }) => locationId ?? []);
    if (units.length === 0 && places.length === 0) return new Map();
    const rows = await this.database.reading(organizationId, () =>
      this.database.lookUp<{ root: string; ids: string[] }>('authenticate-below', belowStatement, [units, places]),
    );
    return new Map(rows.map(({ root, ids }) => [root, ids]));
  }

  /** Notes the use, once a minute at most: reading must not write all the time. */
  private async touch({ organizationId }: Credential, found: Authenticated, statement: string, more: number[]): Promise<void> {
    const now = this.clock.now();
    if (found.lastUsedAt && now.getTime() - found.lastUsedAt.getTime() < TOUCH_AFTER_MS) return;
    await this.database.transaction(organizationId, () => this.database.query(statement, [found.credentialId, now, ...more]));
  }
}

/** @throws Refusal `csrf_token_missing` */
function checkCsrf(secret: string, request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const told = request.headers['x-csrf-token'];
  if (typeof told !== 'string' || !isCsrfTokenOf(secret, told)) {
    throw new Refusal('csrf_token_missing', 'Send the csrfToken of GET /session as X-CSRF-Token.');
  }
}
