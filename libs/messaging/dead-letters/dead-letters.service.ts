import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, keysetOf, keysetSql, notFound, type Page, pageFrom, Refusal } from '#platform';
import { Bells } from '../bells.js';
import type { DeadLetterState } from '../events/event.entities.js';
import type { DeadLetterDto, DeadLetterQuery } from './dead-letter.dto.js';

const COLUMNS = `id, handler, type AS event, event_id AS "eventId", payload, actor, occurred_at AS "occurredAt", attempts,
  error_message AS reason, error_stack AS stack, died_at AS "diedAt", state, settled_at AS "settledAt", settled_by AS "settledBy"`;

/** Deliveries that failed for good. A person reads them, and has them tried again or lets them go. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly bells: Bells,
  ) {}

  list(actor: Actor, query: DeadLetterQuery): Promise<Page<DeadLetterDto>> {
    const keyset = keysetOf(query, { diedAt: 'died_at' }, '-diedAt');
    const parameters: unknown[] = [actor.organizationId, query.state, query.handler];
    const { where, tail } = keysetSql(keyset, parameters);
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<DeadLetterDto>(
        `SELECT ${COLUMNS} FROM dead_letters
         WHERE organization_id = $1 AND ($2::text IS NULL OR state = $2) AND ($3::text IS NULL OR handler = $3) AND ${where} ${tail}`,
        parameters,
      );
      return pageFrom(
        rows,
        keyset,
        ({ diedAt, id }) => ({ value: diedAt.toISOString(), id }),
        (row) => row,
      );
    });
  }

  /** Delivers once more, with as many attempts as at first. @throws Refusal `not_found`; `conflict` when it is settled */
  retry(actor: Actor, id: string): Promise<DeadLetterDto> {
    return this.settle(actor, id, 'retried', async () => {
      await this.database.query(
        `INSERT INTO inbox (event_id, handler, organization_id, type, payload, actor, occurred_at, due_at)
         SELECT event_id, handler, organization_id, type, payload, actor, occurred_at, $2 FROM dead_letters WHERE id = $1
         ON CONFLICT (event_id, handler) DO NOTHING`,
        [id, this.clock.now()],
      );
      this.database.afterCommit(() => this.bells.inbox.ring());
    });
  }

  /** Lets it go. @throws Refusal `not_found`; `conflict` when it is settled */
  dismiss(actor: Actor, id: string): Promise<DeadLetterDto> {
    return this.settle(actor, id, 'dismissed', async () => undefined);
  }

  private settle(actor: Actor, id: string, state: DeadLetterState, act: () => Promise<void>): Promise<DeadLetterDto> {
    return this.database.transaction(actor, async () => {
      const letter = await this.database.first<{ state: DeadLetterState }>(
        'SELECT state FROM dead_letters WHERE id = $1 AND organization_id = $2 FOR UPDATE',
        [id, actor.organizationId],
      );
      if (!letter) throw notFound('The dead letter');
      if (letter.state !== 'waiting') throw new Refusal('conflict', `The dead letter was ${letter.state} already.`);
      await act();
      const settled = await this.database.one<DeadLetterDto>(
        `UPDATE dead_letters SET state = $2, settled_at = $3, settled_by = $4 WHERE id = $1 RETURNING ${COLUMNS}`,
        [id, state, this.clock.now(), actor.name],
      );
      await this.audit.record(actor, {
        action: `dead_letter.${state}`,
        subjectKind: 'dead_letter',
        subjectId: id,
        before: { state: letter.state },
        after: { state, handler: settled.handler, event: settled.event },
      });
      return settled;
    });
  }
}
