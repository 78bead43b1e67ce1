import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '#platform';
import type { RevisionKind } from './budget.entity.js';

export interface Revision {
  kind: RevisionKind;
  /** What the budget stands at from now on. */
  amount: bigint;
  change: bigint;
  reason?: string | null;
  carriedFromId?: string;
}

/** What a budget was set to, one step after the other. */
@Injectable()
export class BudgetRevisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Needs the open transaction that holds the budget, so that the numbers follow each other. */
  async write(actor: Actor, budgetId: string, { kind, amount, change, reason, carriedFromId }: Revision): Promise<void> {
    await this.database.query(
      `INSERT INTO budget_revisions (id, organization_id, budget_id, number, kind, amount_minor, change_minor, reason, carried_from_id, actor_name, occurred_at)
       SELECT $1, $2, $3, 1 + (SELECT count(*) FROM budget_revisions WHERE budget_id = $3), $4, $5, $6, $7, $8, $9, $10`,
      [
        ...[newId(), actor.organizationId, budgetId, kind, amount.toString(), change.toString()],
        ...[reason ?? null, carriedFromId ?? null, actor.name, this.clock.now()],
      ],
    );
  }
}
