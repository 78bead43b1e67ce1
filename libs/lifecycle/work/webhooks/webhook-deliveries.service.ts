import { Injectable } from '@nestjs/common';
import { defineWork, WorkQueue } from '#messaging';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import { WebhookDeliveryQueries } from './webhook-deliveries.queries.js';
import type { WebhookDeliveryDto } from './webhook-delivery.dto.js';
import { WebhookEndpoints } from './webhook-endpoints.service.js';
import { type DeliveredMessage, WebhookSender } from './webhook-sender.js';

/** Messages that a person has asked for; the queue carries the ids of their rows. */
export const deliveryWork = defineWork('lifecycle.webhook_deliveries');

const DAY = 86_400_000;
const KEPT_DAYS = 30;
/** After this long a message that is on its way is on its way no more: its worker has ended. */
const LONGEST_SENDING = 60_000;
const BATCH = 1_000;

/** Messages to endpoints that people ask for: a test, or one that is sent again. A worker sends them, from where all others are sent. */
@Injectable()
export class WebhookDeliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly queue: WorkQueue,
    private readonly endpoints: WebhookEndpoints,
    private readonly queries: WebhookDeliveryQueries,
    private readonly sender: WebhookSender,
  ) {}

  /** Has a message sent that asks for nothing. @throws Refusal `not_found`, `forbidden`, `conflict` for an endpoint that is switched off */
  async test(actor: Actor, endpointId: string): Promise<WebhookDeliveryDto> {
    requireReach(actor, 'lifecycles.define');
    return this.database.transaction(actor, async () => {
      const { name, active } = await this.endpoints.find(endpointId);
      if (!active) throw new Refusal('conflict', 'Nothing is sent to this endpoint while it is switched off.');
      const id = newId();
      const now = this.clock.now();
      const data = { organization: actor.organizationId, endpoint: { id: endpointId, name } };
      await this.database.query(
        `INSERT INTO webhook_deliveries (id, organization_id, endpoint_id, message_id, event, body, created_at, due_at)
         VALUES ($1, $2, $3, $6, 'test', $4, $5, $5)`,
        [id, actor.organizationId, endpointId, JSON.stringify({ type: 'test', timestamp: now.toISOString(), data }), now, id],
      );
      return this.ask(actor, id, 'webhook_endpoint.tested', endpointId);
    });
  }

  /**
   * Has the same message sent once more, under the same id, so that who has it already need not act on it. Nothing changes for its step.
   * @throws Refusal `not_found`, `forbidden`, `conflict` while it is on its way, or for an endpoint that is switched off
   */
  async sendAgain(actor: Actor, id: string): Promise<WebhookDeliveryDto> {
    requireReach(actor, 'lifecycles.define');
    return this.database.transaction(actor, async () => {
      const now = this.clock.now();
      const [found] = await this.database.query<{ endpointId: string; active: boolean; isUnderWay: boolean }>(
        `SELECT d.endpoint_id AS "endpointId", e.active,
           d.state = 'sending' AND coalesce(d.sent_at, d.created_at) > $2 AS "isUnderWay"
         FROM webhook_deliveries d JOIN webhook_endpoints e ON e.id = d.endpoint_id WHERE d.id = $1 FOR UPDATE OF d`,
        [id, new Date(now.getTime() - LONGEST_SENDING)],
      );
      if (!found) throw notFound('The delivery');
      if (found.isUnderWay) throw new Refusal('conflict', 'This message is on its way.');
      if (!found.active) throw new Refusal('conflict', 'Nothing is sent to this endpoint while it is switched off.');
      await this.database.query(`UPDATE webhook_deliveries SET state = 'sending', due_at = $2, sent_at = $2 WHERE id = $1`, [
        id,
        now,
      ]);
      return this.ask(actor, id, 'webhook_delivery.repeated', found.endpointId);
    });
  }

  /** Sends what a person has asked for, unless another worker has it in hand. How it went is noted, not thrown. */
  async carry(organizationId: string, id: string): Promise<void> {
    const message = await this.database.transaction(organizationId, () =>
      this.database.first<DeliveredMessage & { name: string }>(
        `UPDATE webhook_deliveries d SET due_at = NULL, attempts = d.attempts + 1, sent_at = $2
         FROM webhook_endpoints e WHERE d.id = $1 AND d.due_at IS NOT NULL AND e.id = d.endpoint_id
         RETURNING d.id, d.attempts, d.message_id AS "messageId", d.body, e.name`,
        [id, this.clock.now()],
      ),
    );
    if (!message) return;
    const endpoint = await this.database.transaction(organizationId, () => this.endpoints.open(organizationId, message.name));
    if (endpoint) await this.sender.send(organizationId, endpoint, message).catch(() => undefined);
    else await this.sender.note(organizationId, message, { error: 'The endpoint was switched off.' });
  }

  /** Queues again what was asked for and not sent within a minute: the queue has lost it. */
  async putBack(actor: Actor): Promise<void> {
    const before = new Date(this.clock.now().getTime() - LONGEST_SENDING);
    const lost = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>(`SELECT id FROM webhook_deliveries WHERE due_at < $1 ORDER BY due_at LIMIT ${BATCH}`, [
        before,
      ]),
    );
    this.queue.enqueue(
      deliveryWork,
      actor.organizationId,
      lost.map(({ id }) => id),
    );
  }

  /** Forgets what is a month old, and former secrets whose time is over. */
  async forget(actor: Actor, signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - KEPT_DAYS * DAY);
    for (let forgotten = BATCH; forgotten === BATCH && !signal.aborted; ) {
      const rows = await this.database.transaction(actor, () =>
        this.database.query(
          `DELETE FROM webhook_deliveries WHERE id IN (
             SELECT id FROM webhook_deliveries WHERE organization_id = $1 AND created_at < $2 LIMIT ${BATCH}) RETURNING id`,
          [actor.organizationId, before],
        ),
      );
      forgotten = rows.length;
    }
    await this.database.transaction(actor, () => this.endpoints.forgetFormerSecrets(now));
  }

  private async ask(actor: Actor, id: string, action: string, endpointId: string): Promise<WebhookDeliveryDto> {
    const after = { deliveryId: id };
    await this.audit.record(actor, { action, subjectKind: 'webhook_endpoint', subjectId: endpointId, after });
    this.queue.enqueue(deliveryWork, actor.organizationId, [id]);
    return this.queries.find(id);
  }
}
