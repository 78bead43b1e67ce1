import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page } from '#platform';
import type { WebhookDeliveryDetailsDto, WebhookDeliveryDto, WebhookDeliveryQuery } from './webhook-delivery.dto.js';

const listing: Listing = {
  select: `d.id, d.endpoint_id AS "endpointId", d.message_id AS "messageId", d.event, d.run_id AS "runId", d.step_title AS "stepTitle", d.state,
    d.attempts, d.status, d.error, d.duration_ms AS "durationMs", d.created_at AS "createdAt", d.sent_at AS "sentAt", d.answered_at AS "answeredAt"`,
  from: 'webhook_deliveries d',
  id: 'd.id',
  sortable: { createdAt: 'd.created_at' },
  usual: '-createdAt',
  searched: ['d.step_title', 'd.message_id', 'd.error'],
  label: 'The delivery',
};

/** Messages to endpoints as people see them, the newest first. Needs a reading scope. */
@Injectable()
export class WebhookDeliveryQueries {
  constructor(private readonly database: Database) {}

  ofEndpoint({ organizationId }: Actor, endpointId: string, query: WebhookDeliveryQuery): Promise<Page<WebhookDeliveryDto>> {
    return listPage<WebhookDeliveryDto>(this.database, listing, query, [
      ['d.organization_id = ?', organizationId],
      ['d.endpoint_id = ?', endpointId],
      ['d.state = ?', query.state],
      ['d.event = ?', query.event],
    ]);
  }

  /** @throws Refusal `not_found` */
  find(id: string): Promise<WebhookDeliveryDetailsDto> {
    return readOne(this.database, { ...listing, select: `${listing.select}, d.body, d.answer` }, id);
  }
}
