import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Config, Database, newId, notFound } from '#platform';
import { Session } from './credential.entity.js';
import { hashOf, newSessionSecret } from './secrets.rules.js';

/** Where a sign-in comes from. */
export interface Caller {
  ip: string;
  agent?: string;
}

/** A session that has just begun; its secret is never seen again. */
export interface OpenedSession {
  secret: string;
  organizationId: string;
  userId: string;
}

export interface SessionView {
  id: string;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  ip: string | null;
  agent: string | null;
  /** Whether it is the one that asks. */
  current: boolean;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly audit: AuditTrail,
  ) {}

  async open(organizationId: string, userId: string, { ip, agent }: Caller): Promise<OpenedSession> {
    const secret = newSessionSecret(organizationId);
    const now = this.clock.now();
    await this.database.transaction(organizationId, async () => {
      const { name } = await this.database.one<{ name: string }>(
        'SELECT p.name FROM users u JOIN people p ON p.id = u.person_id WHERE u.id = $1',
        [userId],
      );
      const session = {
        id: newId(),
        organizationId,
        userId,
        secretHash: hashOf(secret),
        createdAt: now,
        lastUsedAt: now,
        expiresAt: new Date(now.getTime() + this.config.sessionSeconds * 1_000),
        ip,
        agent: agent?.slice(0, 300) ?? null,
      };
      await this.database.manager.insert(Session, session);
      const actor: Actor = { organizationId, kind: 'user', id: userId, name, grants: [], origin: { ip, sessionId: session.id } };
      await this.audit.record(actor, { action: 'session.opened', subjectKind: 'user', subjectId: userId });
    });
    return { secret, organizationId, userId };
  }

  /** The actor's sessions that have not ended, the last used first. */
  list(actor: Actor): Promise<SessionView[]> {
    return this.database.reading(actor, () =>
      this.database.query<SessionView>(
        `SELECT id, created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt", ip, agent, id = $3 AS current
         FROM sessions WHERE organization_id = $4 AND user_id = $1 AND revoked_at IS NULL AND expires_at > $2
         ORDER BY last_used_at DESC, id DESC LIMIT 200`,
        [actor.id, this.clock.now(), sessionOf(actor), actor.organizationId],
      ),
    );
  }

  /** Ends one of the actor's own sessions. @throws Refusal `not_found` */
  async end(actor: Actor, id: string): Promise<void> {
    const ended = await this.revoke(actor, 'AND id = $4', [id]);
    if (ended === 0) throw notFound('The session');
  }

  /** Ends the one that asks; nothing where it is a token that asks. */
  async endCurrent(actor: Actor): Promise<void> {
    const current = sessionOf(actor);
    if (current) await this.revoke(actor, 'AND id = $4', [current]);
  }

  /** Signs the actor out everywhere. */
  async endAll(actor: Actor): Promise<void> {
    await this.revoke(actor, '', []);
  }

  /** Signs the actor out everywhere else. */
  async endOthers(actor: Actor): Promise<void> {
    await this.revoke(actor, 'AND id IS DISTINCT FROM $4', [sessionOf(actor)]);
  }

  private revoke(actor: Actor, which: string, parameters: readonly (string | null)[]): Promise<number> {
    return this.database.transaction(actor, async () => {
      const ended = await this.database.query<{ id: string }>(
        `UPDATE sessions SET revoked_at = $2 WHERE organization_id = $3 AND user_id = $1 AND revoked_at IS NULL ${which} RETURNING id`,
        [actor.id, this.clock.now(), actor.organizationId, ...parameters],
      );
      if (ended.length > 0) {
        const after = { sessions: ended.length };
        await this.audit.record(actor, { action: 'session.ended', subjectKind: 'user', subjectId: actor.id, after });
      }
      return ended.length;
    });
  }
}

function sessionOf({ kind, origin }: Actor): string | null {
  return kind === 'user' ? (origin?.sessionId ?? null) : null;
}
