import { Injectable } from '@nestjs/common';
import { Clock, Database, isLostConnection, Log, newId, systemActor } from '#platform';
import { backOff, MOST_ATTEMPTS } from './back-off.rules.js';
import type { EventActor, OccurredEvent } from './event.js';
import { HandlerRegistry } from './handlers.js';

interface Taken {
  type: string;
  payload: object;
  actor: EventActor;
  occurredAt: Date;
}

/** Hands events to their handlers. What a handler writes and the crossing off of the delivery are one transaction. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly handlers: HandlerRegistry,
    private readonly log: Log,
  ) {}

  /**
   * Delivers one event to one handler, unless it was delivered already or another worker is at it. A failure is noted in the
   * inbox row and tried again later; after the last attempt the delivery becomes a dead letter.
   */
  async deliver(handler: string, eventId: string, organizationId: string): Promise<void> {
    try {
      await this.database.transaction(organizationId, () => this.take(handler, eventId, organizationId));
    } catch (error) {
      // With the database away nothing is the handler's fault, and nothing can be noted: the row is swept up when overdue.
      if (isLostConnection(error)) throw error;
      await this.database.transaction(organizationId, () => this.noteFailure(handler, eventId, error));
    }
  }

  /** Puts back at once what this process will not get to, e.g. because it stops. */
  async handBack(handler: string, events: ReadonlyArray<readonly [eventId: string, organizationId: string]>): Promise<void> {
    if (events.length === 0) return;
    await this.database.systemTransaction(() =>
      this.database.query(
        `UPDATE inbox SET due_at = $3 FROM (
           SELECT event_id FROM inbox WHERE handler = $1 AND event_id = ANY($2::uuid[]) FOR UPDATE SKIP LOCKED) AS mine
         WHERE inbox.handler = $1 AND inbox.event_id = mine.event_id`,
        [handler, events.map(([eventId]) => eventId), this.clock.now()],
      ),
    );
  }

  private async take(handlerName: string, eventId: string, organizationId: string): Promise<void> {
    const taken = await this.database.first<Taken>(
      `DELETE FROM inbox USING (
         SELECT event_id, handler FROM inbox WHERE event_id = $1 AND handler = $2 FOR UPDATE SKIP LOCKED) AS mine
       WHERE inbox.event_id = mine.event_id AND inbox.handler = mine.handler
       RETURNING type, payload, actor, occurred_at AS "occurredAt"`,
      [eventId, handlerName],
    );
    if (!taken) return;
    const handler = this.handlers.find(handlerName);
    if (!handler) throw new Error(`This version knows no handler named ${handlerName}.`);
    const event: OccurredEvent<object> = { id: eventId, organizationId, ...taken };
    await handler.run(event, systemActor(organizationId, handlerName));
  }

  private async noteFailure(handler: string, eventId: string, error: unknown): Promise<void> {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const row = await this.database.first<{ attempts: number }>(
      `UPDATE inbox SET attempts = attempts + 1, last_error = $3, due_at = $4
       WHERE event_id = $1 AND handler = $2 RETURNING attempts`,
      [eventId, handler, message, this.clock.now()],
    );
    if (!row) return;
    if (row.attempts >= MOST_ATTEMPTS) {
      this.log.error({ handler, eventId, attempts: row.attempts, err: error }, 'A delivery failed for good');
      await this.bury(handler, eventId, message, stack);
      return;
    }
    this.log.warn({ handler, eventId, attempts: row.attempts, err: error }, 'A delivery failed; it will be tried again');
    await this.database.query('UPDATE inbox SET due_at = $3 WHERE event_id = $1 AND handler = $2', [
      eventId,
      handler,
      new Date(this.clock.now().getTime() + backOff(row.attempts)),
    ]);
  }

  private async bury(handler: string, eventId: string, message: string, stack: string | undefined): Promise<void> {
    await this.database.query(
      `WITH dead AS (DELETE FROM inbox WHERE event_id = $2 AND handler = $3 RETURNING *)
       INSERT INTO dead_letters (id, organization_id, event_id, handler, type, payload, actor, occurred_at, attempts,
         error_message, error_stack, died_at, state)
       SELECT $1, organization_id, event_id, handler, type, payload, actor, occurred_at, attempts, $4, $5, $6, 'waiting' FROM dead`,
      [newId(), eventId, handler, message, stack, this.clock.now()],
    );
  }
}
