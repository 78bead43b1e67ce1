import { Injectable } from '@nestjs/common';
import { Clock, Database, isLostConnection, Log, newId, systemActor } from '#platform';
import { backOff, MOST_ATTEMPTS } from './back-off.rules.js';
import type { OccurredEvent } from './event.js';
import { HandlerRegistry } from './handlers.js';

type Taken = Omit<OccurredEvent<object>, 'organizationId'>;

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
   * Delivers a pack of events of one organisation to one handler, unless they were delivered already or another worker is at
   * them: all in one transaction, or each in its own where one of them fails. A failure is noted in the inbox row and tried again later; after the last attempt it becomes a dead letter.
   */
  async deliver(handler: string, eventIds: readonly string[], organizationId: string): Promise<void> {
    if (eventIds.length > 1 && (await this.deliverTogether(handler, eventIds, organizationId))) return;
    for (const eventId of eventIds) await this.deliverAlone(handler, eventId, organizationId);
  }

  /** Puts back at once what this process will not get to, e.g. because it stops. */
  async handBack(handler: string, eventIds: readonly string[]): Promise<void> {
    await this.database.systemTransaction(() =>
      this.database.query(
        `UPDATE inbox SET due_at = $3 FROM (
           SELECT event_id FROM inbox WHERE handler = $1 AND event_id = ANY($2::uuid[]) FOR UPDATE SKIP LOCKED) AS mine
         WHERE inbox.handler = $1 AND inbox.event_id = mine.event_id`,
        [handler, eventIds, this.clock.now()],
      ),
    );
  }

  /** @returns false where one of the events spoils it for the others, and each has to be delivered alone */
  private async deliverTogether(handler: string, eventIds: readonly string[], organizationId: string): Promise<boolean> {
    try {
      await this.database.transaction(organizationId, () => this.take(handler, eventIds, organizationId));
      return true;
    } catch (error) {
      if (isLostConnection(error)) throw error;
      return false;
    }
  }

  private async deliverAlone(handler: string, eventId: string, organizationId: string): Promise<void> {
    try {
      await this.database.transaction(organizationId, () => this.take(handler, [eventId], organizationId));
    } catch (error) {
      // With the database away nothing is the handler's fault, and nothing can be noted: the row is swept up when overdue.
      if (isLostConnection(error)) throw error;
      await this.database.transaction(organizationId, () => this.noteFailure(handler, eventId, error));
    }
  }

  private async take(handlerName: string, eventIds: readonly string[], organizationId: string): Promise<void> {
    const taken = await this.database.prepared<Taken>(
      'messaging.take',
      `DELETE FROM inbox USING (
         SELECT event_id, handler FROM inbox WHERE event_id = ANY($1::uuid[]) AND handler = $2 FOR UPDATE SKIP LOCKED) AS mine
       WHERE inbox.event_id = mine.event_id AND inbox.handler = mine.handler
       RETURNING inbox.event_id AS id, type, payload, actor, occurred_at AS "occurredAt"`,
      [eventIds, handlerName],
    );
    if (taken.length === 0) return;
    const handler = this.handlers.find(handlerName);
    if (!handler) throw new Error(`This version knows no handler named ${handlerName}.`);
    // In the order of their ids, which is that of time, so that two packs wait for each other in no circle.
    const events = taken.map((event) => ({ ...event, organizationId })).sort((a, b) => (a.id < b.id ? -1 : 1));
    await handler.run(events, systemActor(organizationId, handlerName));
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
