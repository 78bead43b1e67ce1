import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Database, Refusal } from '#platform';
import { type AlertRule, type AlertSettings, alertRules, USUAL } from './alert.rules.js';

export type KeptSettings = AlertSettings & { version: number };

/** How each rule is set. */
@Injectable()
export class AlertSettingsList {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /** Needs a reading scope or an open transaction. */
  async all(actor: Actor): Promise<Record<AlertRule, KeptSettings>> {
    const kept = await this.database.query<KeptSettings & { rule: AlertRule }>(
      `SELECT rule, enabled, percent, least_minor::text AS "leastMinor",
         item_least_minor::text AS "itemLeastMinor", version FROM spend_alert_rules WHERE organization_id = $1`,
      [actor.organizationId],
    );
    const settings = (rule: AlertRule): KeptSettings => {
      const { rule: _rule, ...own } = kept.find((each) => each.rule === rule) ?? { rule, ...USUAL[rule], version: 1 };
      return { ...own, itemLeastMinor: own.itemLeastMinor ?? USUAL[rule].itemLeastMinor };
    };
    return Object.fromEntries(alertRules.map((rule) => [rule, settings(rule)])) as Record<AlertRule, KeptSettings>;
  }

  /**
   * What is not said of items stays as it was.
   * @throws Refusal `forbidden`, `version_stale`, `validation_failed` for a percentage where nothing is compared, or none where it
   *   is, and for an amount of items where they are not told apart
   */
  amend(
    actor: Actor,
    rule: AlertRule,
    version: number,
    changes: Omit<AlertSettings, 'itemLeastMinor'> & { itemLeastMinor?: string | null },
  ): Promise<void> {
    requireReach(actor, 'alerts.edit');
    if ((changes.percent === null) !== (USUAL[rule].percent === null))
      throw new Refusal(
        'validation_failed',
        USUAL[rule].percent === null ? 'This rule compares nothing by percent.' : 'Say by how many percent.',
        { pointer: '/percent' },
      );
    const ofItems = changes.itemLeastMinor ?? null;
    if (ofItems !== null && USUAL[rule].itemLeastMinor === null)
      throw new Refusal('validation_failed', 'This rule has no amount of its own for items.', { pointer: '/itemLeastMinor' });
    return this.database.transaction(actor, async () => {
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_alert_rules:' || $1::text, 0))`, [
        actor.organizationId,
      ]);
      const { [rule]: before } = await this.all(actor);
      if (before.version !== version)
        throw new Refusal('version_stale', 'The rule was changed in the meantime.', { facts: { version: before.version } });
      const after = { ...changes, itemLeastMinor: ofItems ?? before.itemLeastMinor };
      await this.database.query(
        `INSERT INTO spend_alert_rules (organization_id, rule, enabled, percent, least_minor, item_least_minor, version)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (organization_id, rule) DO UPDATE SET enabled = excluded.enabled, percent = excluded.percent,
           least_minor = excluded.least_minor, item_least_minor = excluded.item_least_minor, version = excluded.version`,
        [actor.organizationId, rule, after.enabled, after.percent, after.leastMinor, after.itemLeastMinor, version + 1],
      );
      await this.audit.record(actor, {
        ...{ action: 'spend_alert_rule.amended', subjectKind: 'spend_alert_rule', subjectId: actor.organizationId },
        ...{ before: { rule, ...before }, after: { rule, ...after } },
      });
    });
  }
}
