import { Injectable } from '@nestjs/common';
import { DocumentQueries, Documents } from '#lifecycle';
import { asMeant } from '#organization';
import { type Actor, Database, notFound } from '#platform';
import { MOST_ATTACHMENTS, MOST_BYTES } from './attachment.rules.js';
import { REQUEST } from './request-keeper.js';

const meanings = {
  purchase_request_attachments_open: {
    code: 'guard_failed',
    reason: 'The request was sent or decided in the meantime, so its attachments stay as they are.',
  },
  purchase_request_attachments_count: {
    code: 'guard_failed',
    reason: `A request has ${MOST_ATTACHMENTS} attachments at most.`,
  },
} as const;

/** Quotes, sketches and mails that say what a request is about. Added and taken away by the requester alone. */
@Injectable()
export class RequestAttachments {
  constructor(
    private readonly database: Database,
    private readonly documents: Documents,
    private readonly queries: DocumentQueries,
  ) {}

  /** @returns the id of the document. @throws Refusal `not_found`, `forbidden`, `guard_failed`, `body_too_large`, `unsupported_media_type` */
  add(actor: Actor, requestId: string, name: string, content: AsyncIterable<Uint8Array>): Promise<string> {
    const bounds = { mostBytes: MOST_BYTES, needs: 'procurement.request' } as const;
    return this.meaning(() => this.documents.add(actor, { kind: REQUEST, id: requestId }, name, content, bounds));
  }

  /** @throws Refusal `not_found`, `forbidden`, `guard_failed` once it was sent */
  async remove(actor: Actor, requestId: string, documentId: string): Promise<void> {
    const owners = await this.database.reading(actor, () => this.queries.ownersOf([documentId]));
    if (owners.get(documentId) !== requestId) throw notFound('The attachment');
    await this.meaning(() => this.documents.remove(actor, documentId));
  }

  private async meaning<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }
}
