import { Injectable } from '@nestjs/common';
import {
  type Actor,
  AuditTrail,
  Clock,
  changed,
  Database,
  isCurrencyCode,
  newId,
  notFound,
  Refusal,
  systemActor,
} from '#platform';
import { requireReach } from '../records/reach.rules.js';
import { Organization, TagCounter } from './organization.entity.js';
import { checkCountry, checkLocale, checkTimeZone } from './region.rules.js';

export interface NewOrganization {
  name: string;
  /** ISO 4217; what spend is told in. It stays, since the ledger's amounts are fixed in it. */
  baseCurrency: string;
  timeZone?: string;
  locale?: string;
  country?: string;
  fiscalYearStartMonth?: number;
  tagPrefix?: string;
  tagDigits?: number;
}

export type OrganizationChanges = Partial<Omit<NewOrganization, 'baseCurrency' | 'country'>> & { country?: string | null };

@Injectable()
export class Organizations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Founds an organisation. For the command line, the demo, and the set-up of an empty installation.
   * @param founder acts in the organisation that is to be
   * @throws Refusal `currency_unknown`, `validation_failed` */
  async create(
    { baseCurrency, ...facts }: NewOrganization,
    founder: Actor = systemActor(newId(), 'founding'),
  ): Promise<Organization> {
    if (!isCurrencyCode(baseCurrency)) throw new Refusal('currency_unknown', `${baseCurrency} is no ISO 4217 currency.`);
    checkRegion(facts);
    return this.database.transaction(founder, async () => {
      const { manager } = this.database;
      const now = this.clock.now();
      const organization = manager.create(Organization, {
        id: founder.organizationId,
        timeZone: 'UTC',
        locale: 'en',
        ...facts,
        baseCurrency,
        createdAt: now,
        updatedAt: now,
      });
      await manager.insert(Organization, organization);
      await manager.insert(TagCounter, { organizationId: organization.id });
      await this.audit.record(founder, {
        action: 'organization.founded',
        subjectKind: 'organization',
        subjectId: organization.id,
        after: { baseCurrency, ...facts },
      });
      return this.get(founder);
    });
  }

  /** The actor's organisation. */
  async get(actor: Actor): Promise<Organization> {
    return this.database.transaction(actor, async () => {
      const organization = await this.database.manager.findOneBy(Organization, { id: actor.organizationId });
      if (!organization) throw notFound('The organisation');
      return organization;
    });
  }

  /** @throws Refusal `version_stale`, `validation_failed` */
  amend(actor: Actor, version: number, changes: OrganizationChanges): Promise<Organization> {
    requireReach(actor, 'organization.edit');
    checkRegion(changes);
    return this.database.transaction(actor, async () => {
      const { manager } = this.database;
      const id = actor.organizationId;
      const before = await manager.findOne(Organization, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (!before) throw notFound('The organisation');
      if (before.version !== version) {
        throw new Refusal('version_stale', 'The organisation was changed in the meantime.', {
          facts: { version: before.version },
        });
      }
      const difference = changed<Partial<Organization>>(before, { ...changes });
      if (Object.keys(difference.after).length === 0) return before;
      await manager.update(Organization, { id }, { ...difference.after, version: version + 1, updatedAt: this.clock.now() });
      await this.audit.record(actor, {
        action: 'organization.changed',
        subjectKind: 'organization',
        subjectId: id,
        ...difference,
      });
      return this.get(actor);
    });
  }

  /**
   * The next tags for items that bring none, e.g. `QM-000042`. Numbers that a transaction took and then rolled back are
   * given out again; nobody gets one twice. Others wait for their numbers until this transaction ends, so take them late.
   */
  async takeTags(actor: Actor, count: number): Promise<string[]> {
    if (count <= 0) return [];
    return this.database.transaction(actor, async () => {
      const { first, prefix, digits } = await this.database.one<{ first: string; prefix: string; digits: number }>(
        `UPDATE tag_counters c SET next_number = next_number + $2 FROM organizations o
         WHERE c.organization_id = $1 AND o.id = $1
         RETURNING c.next_number - $2 AS first, o.tag_prefix AS prefix, o.tag_digits AS digits`,
        [actor.organizationId, count],
      );
      return Array.from({ length: count }, (_value, place) => `${prefix}${String(Number(first) + place).padStart(digits, '0')}`);
    });
  }
}

function checkRegion({ timeZone, locale, country }: { timeZone?: string; locale?: string; country?: string | null }): void {
  if (timeZone !== undefined) checkTimeZone(timeZone);
  if (locale !== undefined) checkLocale(locale);
  if (typeof country === 'string') checkCountry(country);
}
