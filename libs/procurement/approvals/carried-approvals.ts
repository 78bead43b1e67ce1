import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { RequestBook } from '../requests/request-book.js';
import type { GivenApproval } from './carried.rules.js';

/** Lets approvals hold on in a new round, for what did not change. */
@Injectable()
export class CarriedApprovals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: RequestBook,
  ) {}

  /** Those that counted in a round; not of who rejected it or sent it back afterwards. Needs a reading scope or an open transaction. */
  given(requestId: string, round: number): Promise<GivenApproval[]> {
    return this.database.query<GivenApproval>(
      `SELECT g.id, g.round, g.by_person_id AS "byPersonId", g.on_behalf_of_id AS "onBehalfOfId", t.person_id AS "personId", t.source,
         s.stage, s.cost_center_id AS "costCenterId", s.lines
       FROM purchase_request_events e JOIN purchase_request_events g ON g.id = coalesce(e.carried_from_id, e.id)
         JOIN approval_steps s ON s.id = g.step_id
         JOIN approval_seats t ON t.step_id = s.id AND t.person_id = coalesce(g.on_behalf_of_id, g.by_person_id)
       WHERE e.organization_id = current_organization_id() AND e.request_id = $1 AND e.round = $2 AND e.kind IN ('approved', 'carried_over')
         AND NOT EXISTS (SELECT FROM purchase_request_events n WHERE n.organization_id = e.organization_id AND n.request_id = $1
           AND n.round = $2 AND n.by_person_id = g.by_person_id AND n.kind IN ('rejected', 'sent_back'))
       ORDER BY e.id`,
      [requestId, round],
    );
  }

  /** Writes down that they hold in a step of the round that begins. Needs the open transaction that holds the request. */
  async carry(
    actor: Actor,
    request: Pick<PurchaseRequest, 'id' | 'round'>,
    stepId: string,
    held: readonly GivenApproval[],
  ): Promise<void> {
    for (const { id, byPersonId, onBehalfOfId } of held) {
      const behalf = onBehalfOfId === null ? {} : { onBehalfOfId };
      await this.book.tell(actor, request, { kind: 'carried_over', byPersonId, ...behalf, stepId, carriedFromId: id });
    }
    await this.database.query(
      `UPDATE approval_seats SET state = 'approved', asked_at = $3 WHERE step_id = $1 AND person_id = ANY($2::uuid[])`,
      [stepId, held.map(({ personId }) => personId), this.clock.now()],
    );
  }
}
