import { Injectable } from '@nestjs/common';
import { noSuch, type RecordKind, Records, requireReach } from '#organization';
import { type Actor, AuditTrail, Database, Refusal } from '#platform';
import { ProviderRule } from './bill.entities.js';

/** What a rule looks at, and whom it names. `null` looks at nothing and names nobody. */
export interface RuleFacts {
  provider?: string | null;
  service?: string | null;
  subAccount?: string | null;
  resource?: string | null;
  tagName?: string | null;
  tagValue?: string | null;
  itemId?: string | null;
  costCenterId?: string | null;
  costCenterTag?: string | null;
  vendorId?: string | null;
}

const MOST_RULES = 500;

const records: RecordKind<ProviderRule> = {
  entity: ProviderRule,
  noun: 'provider_rule',
  label: 'The rule',
  edit: 'spend.post',
  constraints: {
    provider_rules_says: {
      code: 'validation_failed',
      reason: 'A rule names an item, a cost centre, the tag of one, or a vendor.',
      pointer: '/costCenterId',
    },
    provider_rules_tag: {
      code: 'validation_failed',
      reason: 'A tag is looked at by its name and its value.',
      pointer: '/tagValue',
    },
    provider_rules_cost_center: noSuch('cost centre', '/costCenterId'),
    provider_rules_item: noSuch('item', '/itemId'),
    provider_rules_vendor: noSuch('vendor', '/vendorId'),
  },
};

/** Whom what providers bill is for: the first rule that fits decides, so their order matters. */
@Injectable()
export class BillRules {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly audit: AuditTrail,
  ) {}

  /** Comes last. @throws Refusal `validation_failed`, `forbidden`, `conflict` beyond five hundred rules */
  add(actor: Actor, facts: RuleFacts): Promise<ProviderRule> {
    return this.database.transaction(actor, async () => {
      await this.lock(actor);
      const { count, last } = await this.database.one<{ count: number; last: number }>(
        'SELECT count(*)::integer AS count, coalesce(max(position), 0) AS last FROM provider_rules WHERE organization_id = $1',
        [actor.organizationId],
      );
      if (count >= MOST_RULES) throw new Refusal('conflict', `There are ${MOST_RULES} rules; take some back first.`);
      return this.records.add(actor, records, { ...facts, position: last + 1 });
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `validation_failed`, `forbidden` */
  amend(actor: Actor, id: string, version: number, changes: RuleFacts): Promise<ProviderRule> {
    return this.records.amend(actor, records, id, version, changes);
  }

  /** Puts a rule before another, or last. @throws Refusal `not_found`, `forbidden` */
  move(actor: Actor, id: string, before: string | null): Promise<void> {
    requireReach(actor, 'spend.post', {});
    return this.database.transaction(actor, async () => {
      await this.lock(actor);
      const order = (
        await this.database.query<{ id: string }>('SELECT id FROM provider_rules WHERE organization_id = $1 ORDER BY position', [
          actor.organizationId,
        ])
      ).map((rule) => rule.id);
      if (!order.includes(id) || (before !== null && !order.includes(before)))
        throw new Refusal('not_found', 'There is no such rule.');
      if (before === id) return;
      const rest = order.filter((each) => each !== id);
      rest.splice(before === null ? rest.length : rest.indexOf(before), 0, id);
      await this.database.query(
        `UPDATE provider_rules r SET position = o.place FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, place)
         WHERE r.organization_id = $1 AND r.id = o.id AND r.position <> o.place`,
        [actor.organizationId, rest],
      );
      await this.audit.record(actor, {
        ...{ action: 'provider_rule.moved', subjectKind: 'provider_rule', subjectId: id, after: { before } },
      });
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'spend.post', {});
    return this.database.transaction(actor, async () => {
      const { createdAt: _created, updatedAt: _updated, ...before } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(ProviderRule, { id });
      await this.audit.record(actor, { action: 'provider_rule.removed', subjectKind: 'provider_rule', subjectId: id, before });
    });
  }

  private async lock({ organizationId }: Actor): Promise<void> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('provider_rules:' || $1::text, 0))`, [
      organizationId,
    ]);
  }
}
