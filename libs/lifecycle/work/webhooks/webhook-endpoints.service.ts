import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Facts, type Listing, listPage, type RecordKind, Records, readOne, requireReach, taken } from '#organization';
import {
  type Actor,
  AuditTrail,
  addressProblem,
  Config,
  Database,
  type Page,
  type PageQuery,
  Refusal,
  SecretBox,
} from '#platform';
import { secretOf } from './standard-webhooks.rules.js';
import type { WebhookEndpointDto, WebhookEndpointWithSecretDto } from './webhook-endpoint.dto.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

export type EndpointFacts = Partial<Pick<Facts<WebhookEndpoint>, 'url' | 'description' | 'active'>>;

/** An endpoint as messages are sent to it. */
export interface OpenEndpoint {
  url: string;
  secret: string;
}

const SECRET_BYTES = 32;

const records: RecordKind<WebhookEndpoint> = {
  entity: WebhookEndpoint,
  noun: 'webhook_endpoint',
  label: 'The endpoint',
  edit: 'lifecycles.define',
  constraints: { webhook_endpoints_name_once: taken('Another endpoint has this name.', '/name') },
};

const listing: Listing = {
  select: `e.id, e.name, e.url, e.description, e.active, e.version, e.created_at AS "createdAt", e.updated_at AS "updatedAt"`,
  from: 'webhook_endpoints e',
  id: 'e.id',
  sortable: { name: 'e.name', createdAt: 'e.created_at' },
  usual: 'name',
  searched: ['e.name', 'e.url', 'e.description'],
  label: 'The endpoint',
};

/** Where workflows may send messages, and what these are signed with. */
@Injectable()
export class WebhookEndpoints {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly audit: AuditTrail,
    private readonly config: Config,
    private readonly box: SecretBox,
  ) {}

  list(query: PageQuery): Promise<Page<WebhookEndpointDto>> {
    return listPage<WebhookEndpointDto>(this.database, listing, query);
  }

  /** @throws Refusal `not_found` */
  find(id: string): Promise<WebhookEndpointDto> {
    return readOne<WebhookEndpointDto>(this.database, listing, id);
  }

  /** @throws Refusal `already_exists` for the name, `validation_failed` for the address */
  async add(
    actor: Actor,
    { name, ...facts }: EndpointFacts & { name: string; url: string },
  ): Promise<WebhookEndpointWithSecretDto> {
    this.checkAddress(facts.url);
    return this.database.transaction(actor, async () => {
      const { id } = await this.records.add(actor, records, { name, ...facts });
      const secret = await this.giveSecret(actor, id, name);
      return { ...(await this.find(id)), secret };
    });
  }

  /** @throws Refusal as `add`, and `not_found`, `version_stale` */
  async amend(actor: Actor, id: string, version: number, changes: EndpointFacts): Promise<WebhookEndpointDto> {
    if (changes.url !== undefined) this.checkAddress(changes.url);
    return this.database.transaction(actor, async () => {
      await this.records.amend(actor, records, id, version, changes);
      return this.find(id);
    });
  }

  /** From now on messages are signed with another secret, and answers have to be. @throws Refusal `not_found`, `forbidden` */
  async renewSecret(actor: Actor, id: string): Promise<WebhookEndpointWithSecretDto> {
    requireReach(actor, 'lifecycles.define');
    return this.database.transaction(actor, async () => {
      const { name } = await this.records.lock(actor, records, id);
      const secret = await this.giveSecret(actor, id, name);
      await this.audit.record(actor, {
        action: 'webhook_endpoint.secret_renewed',
        subjectKind: 'webhook_endpoint',
        subjectId: id,
      });
      return { ...(await this.find(id)), secret };
    });
  }

  /** Steps that name it fail from now on. @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'lifecycles.define');
    await this.database.transaction(actor, async () => {
      const { name, url } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(WebhookEndpoint, { id });
      const before = { name, url };
      await this.audit.record(actor, {
        action: 'webhook_endpoint.removed',
        subjectKind: 'webhook_endpoint',
        subjectId: id,
        before,
      });
    });
  }

  /** The endpoint of this name with its secret; nothing where there is none, or where it is switched off. Needs a scope. */
  async open(organizationId: string, name: string): Promise<OpenEndpoint | undefined> {
    const row = await this.database.first<{ url: string; sealed: string }>(
      'SELECT url, sealed_secret AS sealed FROM webhook_endpoints WHERE organization_id = $1 AND name = $2 AND active',
      [organizationId, name],
    );
    return row && { url: row.url, secret: this.box.open(row.sealed, placeOf(organizationId, name)) };
  }

  private async giveSecret(actor: Actor, id: string, name: string): Promise<string> {
    const secret = secretOf(randomBytes(SECRET_BYTES));
    const sealed = this.box.seal(secret, placeOf(actor.organizationId, name));
    await this.database.query('UPDATE webhook_endpoints SET sealed_secret = $2 WHERE id = $1', [id, sealed]);
    return secret;
  }

  private checkAddress(url: string): void {
    const problem = addressProblem(url, this.config.values.webhookPrivateAddresses);
    if (problem) throw new Refusal('validation_failed', `The address ${problem}.`, { pointer: '/url' });
  }
}

function placeOf(organizationId: string, name: string): string {
  return `webhook_endpoints/${organizationId}/${name}`;
}
