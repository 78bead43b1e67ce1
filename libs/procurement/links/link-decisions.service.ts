import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, notFound, Refusal, SignedLinks } from '#platform';
import { Decisions } from '../approvals/decisions.service.js';
import type { LinkStanding, LinkVerdict } from './approval-link.dto.js';

export interface OpenedLink {
  id: string;
  organizationId: string;
  requestId: string;
  stepIds: string[];
  round: number;
  version: number;
  requestRound: number;
  state: string;
  userId: string;
  personId: string;
  personName: string;
  /** Whether its user may still act at all. */
  active: boolean;
  expiresAt: Date;
  usedAt: Date | null;
}

const ended = {
  used: 'This link was used already.',
  expired: 'This link has expired. Sign in to decide.',
  overtaken: 'The request was decided or changed in the meantime, or is no longer yours to decide.',
} as const satisfies Record<Exclude<LinkStanding, 'open'>, string>;

/** Decides by a link of a mail: once, for the steps and the round that it was sent for, as the one whom it was sent to. */
@Injectable()
export class LinkDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly signed: SignedLinks,
    private readonly decisions: Decisions,
  ) {}

  /** Runs `work` for what a link names, as its user but without any of their grants. Changes nothing. @throws Refusal `not_found` */
  async reading<T>(token: string, work: (link: OpenedLink, actor: Actor) => Promise<T>): Promise<T> {
    const named = this.signed.read(token);
    if (!named) throw notFound('The link');
    return this.database.reading(named.organizationId, async () => {
      const link = await this.find(named.id, false);
      return work(link, actorOf(link));
    });
  }

  /** @throws Refusal `not_found` for what we have not signed; `conflict` for a link that is used, expired or overtaken; and as a decision */
  async decide(token: string, verdict: LinkVerdict, reason?: string): Promise<void> {
    const named = this.signed.read(token);
    if (!named) throw notFound('The link');
    await this.database.transaction(named.organizationId, async () => {
      const link = await this.find(named.id, true);
      const standing = this.standingOf(link);
      if (standing !== 'open') throw new Refusal('conflict', ended[standing], { facts: { standing } });
      const actor = actorOf(link);
      await this.database.query('UPDATE approval_links SET used_at = $2 WHERE id = $1', [link.id, this.clock.now()]);
      await this.decisions.decide(actor, link.requestId, link.version, verdict, reason, link.stepIds);
      await this.audit.record(actor, {
        action: 'approval_link.used',
        subjectKind: 'purchase_request',
        subjectId: link.requestId,
        after: { linkId: link.id, verdict, round: link.round },
      });
    });
  }

  standingOf({ usedAt, expiresAt, round, requestRound, state, active }: OpenedLink): LinkStanding {
    if (usedAt) return 'used';
    if (expiresAt <= this.clock.now()) return 'expired';
    return round === requestRound && state === 'pending_approval' && active ? 'open' : 'overtaken';
  }

  /** Held, so that of two who use it at once the second finds it used. */
  private async find(id: string, forUpdate: boolean): Promise<OpenedLink> {
    if (forUpdate) await this.database.query('SELECT id FROM approval_links WHERE id = $1 FOR UPDATE', [id]);
    const link = await this.database.first<OpenedLink>(
      `SELECT l.id, l.organization_id AS "organizationId", l.request_id AS "requestId", l.step_ids::text[] AS "stepIds", l.round, r.version,
         r.round AS "requestRound", r.state, u.id AS "userId", p.id AS "personId", p.name AS "personName",
         p.active AND u.locked_at IS NULL AS active, l.expires_at AS "expiresAt", l.used_at AS "usedAt"
       FROM approval_links l JOIN purchase_requests r ON r.id = l.request_id JOIN users u ON u.id = l.user_id JOIN people p ON p.id = u.person_id
       WHERE l.id = $1`,
      [id],
    );
    if (!link) throw notFound('The link');
    return link;
  }
}

function actorOf({ organizationId, userId, personId, personName }: OpenedLink): Actor {
  return { organizationId, kind: 'user', id: userId, name: personName, personId, grants: [] };
}
