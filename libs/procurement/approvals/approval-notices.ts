import { Injectable } from '@nestjs/common';
import { type NotificationKind, Notifications, noticeTitle, type Told } from '#organization';
import { type Actor, Clock, Database } from '#platform';
import { ApprovalLinks, type AskedUser } from '../links/approval-links.js';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { type AskedNews, askedKinds, type RequesterNews, requesterKinds } from './approval-news.js';

/** Tells those whose approval a request waits for, and the requester what became of it. Mails and digests follow each user's choice. */
@Injectable()
export class ApprovalNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
    private readonly links: ApprovalLinks,
  ) {}

  /**
   * Tells everybody who is asked in these steps, and who stands in for them today, each once. Nobody hears of a decision that they
   * may not take, and only these people where some are named. Needs the open transaction in which they were asked.
   */
  async tellAsked(
    actor: Actor,
    request: PurchaseRequest,
    news: AskedNews,
    stepIds: readonly string[],
    only: readonly string[] | null = null,
  ): Promise<void> {
    if (stepIds.length === 0) return;
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    const hearers = await this.database.query<AskedUser>(asked, [
      actor.organizationId,
      stepIds,
      this.clock.today(zone),
      request.requestedById,
      request.forPersonId,
      only,
    ]);
    // Of those who wait longer each step tells for itself.
    const about = news === 'reminded' || news === 'escalated' ? stepIds.join() : `${request.version}`;
    const links = await this.links.make(actor, request, hearers);
    await this.tell(actor, request, askedKinds[news], about, hearers, undefined, links);
  }

  /** Needs the open transaction in which it was decided. */
  async tellRequester(actor: Actor, request: PurchaseRequest, news: RequesterNews, reason?: string): Promise<void> {
    const hearers = await this.database.query<{ userId: string }>(
      `SELECT u.id AS "userId" FROM users u WHERE u.organization_id = $1 AND u.person_id = $2`,
      [actor.organizationId, request.requestedById],
    );
    await this.tell(actor, request, requesterKinds[news], `${request.version}`, hearers, reason);
  }

  private tell(
    actor: Actor,
    { id, number, title }: PurchaseRequest,
    kind: NotificationKind,
    about: string,
    hearers: ReadonlyArray<{ userId: string }>,
    reason?: string,
    links: ReadonlyMap<string, string> = new Map(),
  ): Promise<void> {
    const details = { requestId: id, subject: `${number} ${title}` };
    return this.notifications.tell(
      actor,
      hearers.map(({ userId }) => ({
        userId,
        ...linkOf(links.get(userId)),
        kind,
        // Whatever becomes of a request makes a new version of it.
        key: `purchase_request:${id}:${about}:${kind}`,
        title: noticeTitle('en', kind, details),
        ...(reason === undefined ? {} : { body: reason }),
        link: `/requests/${id}`,
        details,
      })),
    );
  }
}

const linkOf = (id: string | undefined): Pick<Told, 'oneTimeLink'> =>
  id === undefined ? {} : { oneTimeLink: { id, page: '/decide' } };

/** Parameters: the organisation, the steps, today, the two who may not decide, and those whom it is about, or null for all. */
const asked = `
  SELECT u.id AS "userId", array_agg(DISTINCT t.step_id)::text[] AS "stepIds"
  FROM approval_seats t
  CROSS JOIN LATERAL (
    SELECT t.person_id UNION
    SELECT d.delegate_id FROM approval_delegations d
    WHERE d.organization_id = $1 AND d.person_id = t.person_id AND d.starts_on <= $3 AND d.ends_on > $3
  ) AS asked (id)
  JOIN users u ON u.organization_id = $1 AND u.person_id = asked.id
  WHERE t.organization_id = $1 AND t.step_id = ANY ($2::uuid[]) AND t.state = 'open'
    AND asked.id <> $4 AND asked.id IS DISTINCT FROM $5::uuid
    AND ($6::uuid[] IS NULL OR t.person_id = ANY ($6::uuid[]))
  GROUP BY u.id`;
