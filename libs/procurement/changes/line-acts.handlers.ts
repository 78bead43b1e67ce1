import { Injectable } from '@nestjs/common';
import { Items } from '#inventory';
import { EventHandlers, on } from '#messaging';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import { requestApproved } from '../procurement.events.js';
import { as } from '../receipts/received-things.js';
import { type ChangeAction, verbOf } from './change-actions.js';

interface ActLine {
  id: string;
  action: ChangeAction;
  itemId: string;
  description: string;
  answers: Record<string, unknown>;
}

/** What is done in the house is begun once it was approved: the verb of its lifecycle is used, whose tasks do the rest. */
@Injectable()
export class LineActs extends EventHandlers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly items: Items,
  ) {
    super();
  }

  override readonly handlers = [
    on(requestApproved, 'procurement.act-on-approved', (event, actor) => this.act(actor, event.payload.requestId)),
  ];

  private async act(actor: Actor, requestId: string): Promise<void> {
    // Held, so that it is not revised meanwhile; what was revised in between is not done.
    const lines = await this.database.query<ActLine>(
      `SELECT l.id, l.action, l.item_id AS "itemId", l.description, l.answers FROM purchase_requests r JOIN purchase_request_lines l ON l.request_id = r.id
       WHERE r.id = $1 AND r.state = 'approved' AND l.action = ANY($2::text[])
         AND NOT EXISTS (SELECT FROM purchase_request_line_acts a WHERE a.line_id = l.id) ORDER BY l.position FOR UPDATE OF r`,
      [requestId, Object.keys(verbOf)],
    );
    for (const line of lines) {
      const refused = await this.use(actor, line);
      await this.database.query(
        `INSERT INTO purchase_request_line_acts (id, organization_id, line_id, state, reason, occurred_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), actor.organizationId, line.id, refused ? 'refused' : 'done', refused?.message ?? null, this.clock.now()],
      );
    }
  }

  /** @returns why its lifecycle does not let it */
  private async use(actor: Actor, { action, itemId, description, answers }: ActLine): Promise<Refusal | undefined> {
    const verb = verbOf[action] ?? '';
    const told = action === 'repair' ? { fault: description, ...answers } : answers;
    const [outcome] = await this.items.moveMany({ ...as(actor, 'items.move'), kind: 'system' }, [
      { itemId, verb, answers: told },
    ]);
    return outcome?.outcome === 'refused' ? outcome.refusal : undefined;
  }
}
