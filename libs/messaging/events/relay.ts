import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#platform';
import { MessagingSettings } from '../messaging.settings.js';
import { QueueFactory } from '../queues/queue-factory.js';
import { type Delivery, deliveryJobs } from './delivery-jobs.rules.js';
import { HandlerRegistry } from './handlers.js';

const BATCH = 500;
/** Jobs that may wait in the queue. What does not fit stays in our rows, so that the queue never holds much that could be lost. */
const ROOM = 400;

/**
 * Brings events from the outbox to the inboxes of their handlers, and from there into the queue. Any number of relays may
 * work at once: rows are taken with SKIP LOCKED.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly handlers: HandlerRegistry,
    private readonly queues: QueueFactory,
    private readonly settings: MessagingSettings,
  ) {}

  /** Takes one batch of events. @returns whether there may be more */
  async relay(): Promise<boolean> {
    const told = await this.database.systemReading(() => this.database.first('SELECT 1 FROM outbox LIMIT 1'));
    if (!told || !(await this.hasRoom())) return false;
    const { events, deliveries } = await this.database.systemTransaction(() => this.moveToInbox());
    // Only now: a delivery that is queued before its row can be seen would find nothing to do. Should the process die in
    // between, the sweep queues these rows once they are overdue.
    await this.queues.add('deliveries', deliveryJobs(deliveries));
    return events === BATCH;
  }

  /** Queues what is due: retries, and deliveries that the queue has lost. @returns whether there may be more */
  async sweep(): Promise<boolean> {
    const due = await this.database.systemReading(() =>
      this.database.first('SELECT 1 FROM inbox WHERE due_at <= $1 LIMIT 1', [this.clock.now()]),
    );
    if (!due || !(await this.hasRoom())) return false;
    const deliveries = await this.database.systemTransaction(() => this.takeDue());
    await this.queues.add('deliveries', deliveryJobs(deliveries));
    return deliveries.length === BATCH;
  }

  private async hasRoom(): Promise<boolean> {
    return (await this.queues.waiting('deliveries')) < ROOM;
  }

  private async moveToInbox(): Promise<{ events: number; deliveries: Delivery[] }> {
    const { events, deliveries } = await this.database.one<{ events: number; deliveries: Delivery[] }>(
      `WITH taken AS (
         DELETE FROM outbox USING (SELECT id FROM outbox ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) AS batch
         WHERE outbox.id = batch.id RETURNING outbox.*
       ), delivered AS (
         INSERT INTO inbox (event_id, handler, organization_id, type, payload, actor, occurred_at, due_at)
         SELECT id, subscription.handler, organization_id, type, payload, actor, occurred_at, $2
         FROM taken JOIN jsonb_to_recordset($1::jsonb) AS subscription (event text, handler text, wanted jsonb)
           ON subscription.event = taken.type
             AND (subscription.wanted IS NULL
               OR taken.payload ? (subscription.wanted ->> 'has')
               OR taken.payload -> (subscription.wanted ->> 'list') ?| ARRAY(SELECT jsonb_array_elements_text(subscription.wanted -> 'anyOf')))
         RETURNING event_id, handler, organization_id
       )
       SELECT (SELECT count(*)::int FROM taken) AS events,
         coalesce((SELECT json_agg(json_build_object('eventId', event_id, 'handler', handler, 'organizationId', organization_id))
                   FROM delivered), '[]') AS deliveries`,
      [JSON.stringify(this.handlers.subscriptions()), this.overdueAt()],
    );
    return { events, deliveries };
  }

  /** A row that a handler is at work on is locked, and therefore left alone. */
  private takeDue(): Promise<Delivery[]> {
    return this.database.query<Delivery>(
      `UPDATE inbox SET due_at = $2 FROM (
         SELECT event_id, handler FROM inbox WHERE due_at <= $1 ORDER BY due_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) AS due
       WHERE inbox.event_id = due.event_id AND inbox.handler = due.handler
       RETURNING inbox.event_id AS "eventId", inbox.handler, inbox.organization_id AS "organizationId"`,
      [this.clock.now(), this.overdueAt()],
    );
  }

  private overdueAt(): Date {
    return new Date(this.clock.now().getTime() + this.settings.redeliverAfterMilliseconds);
  }
}
