import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  Clock,
  Database,
  may,
  newId,
  notFound,
  type Permission,
  Refusal,
  type RoleName,
  rolePermissions,
} from '#platform';
import { ApiToken } from './credential.entity.js';
import { permissionsIn } from './grants.rules.js';
import { hashOf, newTokenSecret } from './secrets.rules.js';

const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

export interface NewToken {
  name: string;
  /** What it may do at most; everything that its user may, where it is left out. */
  scopes?: readonly Permission[];
  /** At most a year ahead; 90 days where it is left out. */
  expiresAt?: Date;
}

export interface TokenView {
  id: string;
  name: string;
  hint: string;
  scopes: Permission[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
}

/** A token that was just made; its secret is shown now and never again. */
export interface NewTokenView extends TokenView {
  secret: string;
}

@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @param userId whom it acts for
   * @throws Refusal `validation_failed` for scopes beyond what the user may or a wrong expiry, `not_found` */
  async add(actor: Actor, userId: string, { name, scopes, expiresAt }: NewToken): Promise<NewTokenView> {
    if (actor.kind === 'token') throw new Refusal('forbidden', 'Tokens are made by people who are signed in, not by tokens.');
    const now = this.clock.now();
    const expiry = expiresAt ?? new Date(now.getTime() + USUAL_DAYS * DAY_MS);
    if (expiry <= now || expiry.getTime() > now.getTime() + MOST_DAYS * DAY_MS) {
      throw new Refusal('validation_failed', `A token lives at most ${MOST_DAYS} days.`, { pointer: '/expiresAt' });
    }
    return this.database.transaction(actor, async () => {
      const allowed = await this.permissionsOf(userId);
      const wanted = [...new Set(scopes ?? allowed)];
      const beyond = wanted.filter((scope) => !allowed.includes(scope));
      if (beyond.length > 0 || wanted.length === 0) {
        throw new Refusal('validation_failed', `The user may not: ${beyond.join(', ') || 'anything'}.`, { pointer: '/scopes' });
      }
      const secret = newTokenSecret(actor.organizationId);
      const view = {
        id: newId(),
        name,
        hint: secret.slice(-4),
        scopes: wanted,
        createdAt: now,
        expiresAt: expiry,
        lastUsedAt: null,
      };
      const { organizationId } = actor;
      await this.database.manager.insert(ApiToken, { ...view, organizationId, userId, secretHash: hashOf(secret) });
      const after = { name, scopes: wanted, expiresAt: expiry };
      await this.audit.record(actor, { action: 'token.made', subjectKind: 'user', subjectId: userId, after });
      return { ...view, secret };
    });
  }

  /** The user's tokens that have not ended, the newest first. */
  list(actor: Actor, userId: string): Promise<TokenView[]> {
    return this.database.reading(actor, () =>
      this.database.query<TokenView>(
        `SELECT id, name, hint, scopes, created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt"
         FROM api_tokens WHERE organization_id = $3 AND user_id = $1 AND revoked_at IS NULL AND expires_at > $2 ORDER BY id DESC LIMIT 200`,
        [userId, this.clock.now(), actor.organizationId],
      ),
    );
  }

  /** One's own or, with `users.manage`, anybody's. @throws Refusal `not_found` */
  async revoke(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(actor, async () => {
      const revoked = await this.database.first<{ userId: string; name: string }>(
        `UPDATE api_tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL AND ($3 OR user_id::text = $4)
         RETURNING user_id AS "userId", name`,
        [id, this.clock.now(), may(actor, 'users.manage'), actor.id],
      );
      if (!revoked) throw notFound('The token');
      const before = { name: revoked.name };
      await this.audit.record(actor, { action: 'token.revoked', subjectKind: 'user', subjectId: revoked.userId, before });
    });
  }

  private async permissionsOf(userId: string): Promise<Permission[]> {
    const user = await this.database.first<{ roles: RoleName[] }>(
      `SELECT coalesce((SELECT array_agg(g.role) FROM role_grants g WHERE g.user_id = u.id), '{}') AS roles FROM users u WHERE u.id = $1`,
      [userId],
    );
    if (!user) throw notFound('The user');
    return permissionsIn(user.roles.map((role) => ({ permissions: new Set(rolePermissions[role]) })));
  }
}
