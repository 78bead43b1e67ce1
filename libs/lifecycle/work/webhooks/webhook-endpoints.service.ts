import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  asMeant,
  type Facts,
  type Listing,
  listPage,
  type RecordKind,
  Records,
  readOne,
  requireReach,
  taken,
} from '#organization';
import {
  type Actor,
  AuditTrail,
  addressProblem,
  Clock,
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
  id: string;
  url: string;
  /** The present one, and for a while the one before it. */
  secrets: readonly string[];
}

const SECRET_BYTES = 32;
const HOUR = 3_600_000;

const records: RecordKind<WebhookEndpoint> = {
  entity: WebhookEndpoint,
  noun: 'webhook_endpoint',
  label: 'The endpoint',
  edit: 'lifecycles.define',
  constraints: {
    webhook_endpoints_name_once: taken('Another endpoint has this name.', '/name'),
    webhook_endpoints_named: {
      code: 'in_use',
      reason:
        'A lifecycle names this endpoint, or an open step does. Switch it off instead, or publish the lifecycle without it.',
    },
  },
};

const listing: Listing = {
  select: `e.id, e.name, e.url, e.description, e.active, e.former_secret_until AS "formerSecretUntil", e.version, e.created_at AS "createdAt", e.updated_at AS "updatedAt"`,
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
    private readonly clock: Clock,
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

  /**
   * From now on messages are signed with another secret, and answers may be. The one before it counts as well for as long as is said, so that
   * the other side can change over at its leisure; one before that counts no more.
   * @throws Refusal `not_found`, `forbidden`
   */
  async renewSecret(actor: Actor, id: string, keepFormerHours: number): Promise<WebhookEndpointWithSecretDto> {
    requireReach(actor, 'lifecycles.define');
    return this.database.transaction(actor, async () => {
      const { name } = await this.records.lock(actor, records, id);
      const until = new Date(this.clock.now().getTime() + keepFormerHours * HOUR);
      const secret = await this.giveSecret(actor, id, name, keepFormerHours > 0 ? until : null);
      await this.audit.record(actor, {
        action: 'webhook_endpoint.secret_renewed',
        subjectKind: 'webhook_endpoint',
        subjectId: id,
        after: { keepFormerHours },
      });
      return { ...(await this.find(id)), secret };
    });
  }

  /** @throws Refusal `not_found`, `forbidden`, `in_use` where the newest version of a lifecycle or an open step names it */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'lifecycles.define');
    await this.database.transaction(actor, async () => {
      const { name, url } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(WebhookEndpoint, { id }).catch((error: unknown) => {
        throw asMeant(error, records.constraints);
      });
      const before = { name, url };
      await this.audit.record(actor, {
        action: 'webhook_endpoint.removed',
        subjectKind: 'webhook_endpoint',
        subjectId: id,
        before,
      });
    });
  }

  /** The endpoint of this name with its secrets; nothing where there is none, or where it is switched off. Needs a scope. */
  async open(organizationId: string, name: string): Promise<OpenEndpoint | undefined> {
    const row = await this.database.first<{ id: string; url: string; sealed: string[] }>(
      `SELECT id, url, array_remove(ARRAY[sealed_secret, CASE WHEN former_secret_until > $3 THEN former_sealed_secret END], NULL) AS sealed
       FROM webhook_endpoints WHERE organization_id = $1 AND name = $2 AND active`,
      [organizationId, name, this.clock.now()],
    );
    if (!row) return undefined;
    const place = placeOf(organizationId, name);
    return { id: row.id, url: row.url, secrets: row.sealed.map((sealed) => this.box.open(sealed, place)) };
  }

  /** Those that count no more are not kept either. Needs an open transaction. */
  async forgetFormerSecrets(now: Date): Promise<void> {
    await this.database.query(
      'UPDATE webhook_endpoints SET former_sealed_secret = NULL, former_secret_until = NULL WHERE former_secret_until <= $1',
      [now],
    );
  }

  private async giveSecret(actor: Actor, id: string, name: string, formerUntil: Date | null = null): Promise<string> {
    const secret = secretOf(randomBytes(SECRET_BYTES));
    const sealed = this.box.seal(secret, placeOf(actor.organizationId, name));
    await this.database.query(
      `UPDATE webhook_endpoints SET sealed_secret = $2, former_secret_until = $3,
         former_sealed_secret = CASE WHEN $3::timestamptz IS NOT NULL THEN sealed_secret END WHERE id = $1`,
      [id, sealed, formerUntil],
    );
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
