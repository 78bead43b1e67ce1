import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, SignedLinks } from '#platform';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';

const DAY = 86_400_000;
const GOOD_FOR_DAYS = 7;
const KEPT_DAYS = 30;

/** A user who is asked, and the steps in which they are. */
export interface AskedUser {
  userId: string;
  stepIds: string[];
}

/** The links that go with the mails to those who are asked. */
@Injectable()
export class ApprovalLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signed: SignedLinks,
  ) {}

  /** One for each user, good for a week. Needs the open transaction in which they are asked. @returns their ids, by user */
  async make(
    actor: Actor,
    { id, round }: Pick<PurchaseRequest, 'id' | 'round'>,
    asked: readonly AskedUser[],
  ): Promise<Map<string, string>> {
    if (!this.signed.available || asked.length === 0) return new Map();
    const links = asked.map((each) => ({ ...each, id: newId() }));
    const now = this.clock.now();
    await this.database.query(
      `INSERT INTO approval_links (id, organization_id, request_id, round, step_ids, user_id, created_at, expires_at)
       SELECT l.id, $2, $3, $4, l."stepIds", l."userId", $5, $6
       FROM jsonb_to_recordset($1) AS l(id uuid, "stepIds" uuid[], "userId" uuid)`,
      [JSON.stringify(links), actor.organizationId, id, round, now, new Date(now.getTime() + GOOD_FOR_DAYS * DAY)],
    );
    return new Map(links.map((link) => [link.userId, link.id]));
  }

  /** Forgets those that ended a month ago. */
  async sweep(actor: Actor): Promise<void> {
    await this.database.transaction(actor, () =>
      this.database.query('DELETE FROM approval_links WHERE organization_id = $1 AND expires_at < $2', [
        actor.organizationId,
        new Date(this.clock.now().getTime() - KEPT_DAYS * DAY),
      ]),
    );
  }
}
