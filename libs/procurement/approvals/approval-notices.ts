import { Injectable } from '@nestjs/common';
import { Notifications } from '#organization';
import { type Actor, Clock, Database } from '#platform';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { type ApprovalNews, newsIn } from './approval-news.js';

interface Hearer {
  userId: string;
  /** What the user, or else the organisation, has chosen. */
  locale: string;
}

/** Tells those whose approval a request waits for, and the requester what became of it. Mails and digests follow each user's choice. */
@Injectable()
export class ApprovalNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notifications: Notifications,
  ) {}

  /**
   * Tells everybody who is asked in these steps, and who stands in for them today, each once. Nobody hears of a decision that they
   * may not take. Needs the open transaction in which they were asked.
   */
  async tellAsked(actor: Actor, request: PurchaseRequest, news: 'asked' | 'answered', stepIds: readonly string[]): Promise<void> {
    if (stepIds.length === 0) return;
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      actor.organizationId,
    ]);
    const hearers = await this.database.query<Hearer>(asked, [
      actor.organizationId,
      stepIds,
      this.clock.today(zone),
      request.requestedById,
      request.forPersonId,
    ]);
    await this.tell(actor, request, news, hearers);
  }

  /** Needs the open transaction in which it was decided. */
  async tellRequester(
    actor: Actor,
    request: PurchaseRequest,
    news: Exclude<ApprovalNews, 'asked' | 'answered'>,
    reason?: string,
  ): Promise<void> {
    const hearers = await this.database.query<Hearer>(
      `SELECT u.id AS "userId", coalesce(u.locale, o.locale) AS locale FROM users u JOIN organizations o ON o.id = u.organization_id
       WHERE u.organization_id = $1 AND u.person_id = $2`,
      [actor.organizationId, request.requestedById],
    );
    await this.tell(actor, request, news, hearers, reason);
  }

  private tell(
    actor: Actor,
    { id, number, title, version }: PurchaseRequest,
    news: ApprovalNews,
    hearers: readonly Hearer[],
    reason?: string,
  ): Promise<void> {
    const subject = `${number} ${title}`;
    return this.notifications.tell(
      actor,
      hearers.map(({ userId, locale }) => ({
        userId,
        kind: 'task_assigned' as const,
        // Whatever becomes of a request makes a new version of it.
        key: `purchase_request:${id}:${version}:${news}`,
        title: `${newsIn('en', news)}: ${subject}`,
        ...(reason === undefined ? {} : { body: reason }),
        link: `/requests/${id}`,
        details: { requestId: id, news, task: newsIn(locale, news), subject },
      })),
    );
  }
}

/** Parameters: the organisation, the steps, today, and the two who may not decide. */
const asked = `
  SELECT DISTINCT u.id AS "userId", coalesce(u.locale, o.locale) AS locale
  FROM approval_seats t JOIN organizations o ON o.id = t.organization_id
  CROSS JOIN LATERAL (
    SELECT t.person_id UNION
    SELECT d.delegate_id FROM approval_delegations d
    WHERE d.organization_id = $1 AND d.person_id = t.person_id AND d.starts_on <= $3 AND d.ends_on > $3
  ) AS asked (id)
  JOIN users u ON u.organization_id = $1 AND u.person_id = asked.id
  WHERE t.organization_id = $1 AND t.step_id = ANY ($2::uuid[]) AND t.state = 'open'
    AND asked.id <> $4 AND asked.id IS DISTINCT FROM $5::uuid`;
