import { Injectable } from '@nestjs/common';
import { type Facts, type RecordKind, Records } from '#organization';
import { type Actor, AuditTrail, Database, notFound, Refusal, requirePermission } from '#platform';
import { PurchaseRequestsQueries } from '../requests/purchase-requests.queries.js';
import { personOf } from '../requests/request-book.js';
import { RequestTemplate } from './request-template.entity.js';

export interface TemplateFacts {
  name: string;
  description?: string | null;
  shared?: boolean;
  /** Whose lines it has. */
  requestId: string;
}

const records: RecordKind<RequestTemplate> = {
  entity: RequestTemplate,
  noun: 'request_template',
  label: 'The template',
  edit: 'procurement.request',
  constraints: {
    request_templates_name: { code: 'already_exists', reason: 'You keep a template of this name already.', pointer: '/name' },
  },
};

/** Keeps what is asked for again and again: for oneself, or for everybody by who keeps the catalogue. */
@Injectable()
export class RequestTemplates {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly audit: AuditTrail,
    private readonly requests: PurchaseRequestsQueries,
  ) {}

  /** @returns its id. @throws Refusal `forbidden` for a shared one, `validation_failed` for an unknown request, `already_exists` */
  keep(actor: Actor, { requestId, ...facts }: TemplateFacts): Promise<string> {
    if (facts.shared) requirePermission(actor, 'procurement.catalogue');
    return this.database.transaction(actor, async () => {
      const { id } = await this.records.add(actor, records, { ...facts, keptById: personOf(actor) });
      await this.takeLines(actor, id, requestId);
      return id;
    });
  }

  /** @throws Refusal as `keep`, and `not_found`, `forbidden` for what another shares, `version_stale` */
  async amend(actor: Actor, id: string, version: number, { requestId, ...changes }: Partial<TemplateFacts>): Promise<void> {
    await this.database.transaction(actor, async () => {
      const { shared } = await this.own(actor, id);
      if (changes.shared && !shared) requirePermission(actor, 'procurement.catalogue');
      const facts: Partial<Facts<RequestTemplate>> = changes;
      await this.records.amend(actor, records, id, version, facts);
      if (requestId !== undefined) await this.takeLines(actor, id, requestId);
    });
  }

  /** What was asked for by it stays. @throws Refusal `not_found`, `forbidden`, `version_stale` */
  async remove(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const { name, description, shared, version: now } = await this.own(actor, id);
      if (now !== version) {
        throw new Refusal('version_stale', 'The template was changed in the meantime.', { facts: { version: now } });
      }
      await this.dropLines(id);
      await this.database.manager.delete(RequestTemplate, { id });
      const before = { name, description, shared };
      await this.audit.record(actor, {
        action: 'request_template.removed',
        subjectKind: 'request_template',
        subjectId: id,
        before,
      });
    });
  }

  private async own(actor: Actor, id: string): Promise<RequestTemplate> {
    const template = await this.records.lock(actor, records, id);
    const own = template.keptById === personOf(actor);
    if (!own && !template.shared) throw notFound(records.label);
    if (!own) requirePermission(actor, 'procurement.catalogue');
    return template;
  }

  private async dropLines(id: string): Promise<void> {
    await this.database.query('DELETE FROM request_template_lines WHERE template_id = $1', [id]);
  }

  private async takeLines(actor: Actor, id: string, requestId: string): Promise<void> {
    await this.requests.requireSeen(actor, requestId).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('validation_failed', 'There is no such request, or you take no part in it.', { pointer: '/requestId' });
    });
    await this.dropLines(id);
    const taken = await this.database.query(
      `INSERT INTO request_template_lines (id, organization_id, template_id, position, product_id, description, domain, category, quantity,
         currency, unit_price_minor, recurring_minor, term_months, vendor_id, offer_id, answers)
       SELECT gen_random_uuid(), organization_id, $1, position, product_id, description, domain, category, quantity,
         currency, unit_price_minor, recurring_minor, term_months, vendor_id, offer_id, answers
       FROM purchase_request_lines WHERE request_id = $2 AND action IS NULL ORDER BY position RETURNING id`,
      [id, requestId],
    );
    if (taken.length === 0) {
      throw new Refusal('validation_failed', 'The request has no lines to keep.', { pointer: '/requestId' });
    }
    await this.audit.record(actor, {
      action: 'request_template.filled',
      subjectKind: 'request_template',
      subjectId: id,
      after: { requestId, lines: taken.length },
    });
  }
}
