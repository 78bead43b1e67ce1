import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { type AlertRule, type AlertState, alertRules, type Found } from './alert.rules.js';
import { AlertFindings } from './alert-findings.queries.js';
import { AlertNotices, type NewAlert } from './alert-notices.js';
import { AlertSettingsList } from './alert-settings.service.js';

interface Merged extends NewAlert {
  state: AlertState;
  isNew: boolean;
}

/** Looks what there is to say about spend, and says each thing once. */
@Injectable()
export class AlertWatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly settings: AlertSettingsList,
    private readonly findings: AlertFindings,
    private readonly notices: AlertNotices,
  ) {}

  /** One at a time in an organisation; who comes second finds nothing new. @returns how many alerts are new */
  watch(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_alerts:' || $1::text, 0))`, [
        actor.organizationId,
      ]);
      const settings = await this.settings.all(actor);
      const fresh: NewAlert[] = [];
      for (const rule of alertRules) fresh.push(...(await this.look(actor, rule, settings[rule])));
      await this.notices.tell(actor, fresh);
      return fresh.length;
    });
  }

  private async look(
    actor: Actor,
    rule: AlertRule,
    settings: Awaited<ReturnType<AlertSettingsList['all']>>[AlertRule],
  ): Promise<NewAlert[]> {
    const { findings, looked }: Found = settings.enabled
      ? await this.findings.of[rule](actor, settings)
      : { findings: [], looked: { from: '1970-01-01' } };
    const merged = await this.database.query<Merged>(MERGE, [
      actor.organizationId,
      rule,
      // Lists tell the newest first: of what is found together that is the largest.
      JSON.stringify(findings.toReversed().map((each) => ({ ...each, id: newId() }))),
      await this.calendar.baseCurrency(actor),
      this.clock.now(),
      looked !== 'nothing' && 'from' in looked ? looked.from : null,
      JSON.stringify(looked !== 'nothing' && 'spans' in looked ? looked.spans : []),
      looked !== 'nothing' && 'from' in looked ? (looked.kinds ?? null) : null,
    ]);
    return merged.filter(({ isNew, state }) => isNew && state === 'open');
  }
}

/**
 * Writes what was found, opens again what was closed, and closes what was looked at and is so no more; what was not looked at stays
 * as it was left. A thing that is muted for a rule stays so in the months for which it is. Parameters: the organisation, the rule,
 * the findings as JSON, the currency, the present, the first month that was looked at, the spans that were, and of which kinds of
 * things (all where nothing is said).
 */
const MERGE = `
  WITH found AS (
    SELECT * FROM jsonb_to_recordset($3) AS f(
      id uuid, "subjectKind" text, subject text, month date, "amountMinor" bigint, "againstMinor" bigint, "businessUnitId" uuid)
  ), mutes AS (
    SELECT subject_kind, subject, max(muted_until) AS until FROM spend_alerts
    WHERE organization_id = $1 AND rule = $2 AND state = 'muted' GROUP BY subject_kind, subject
  ), closed AS (
    UPDATE spend_alerts a SET state = 'closed', muted_until = NULL, version = version + 1, updated_at = $5
    WHERE a.organization_id = $1 AND a.rule = $2 AND a.state IN ('open', 'acknowledged')
      AND ((a.month >= $6::date AND ($8::text[] IS NULL OR a.subject_kind = ANY($8))) OR EXISTS (
        SELECT FROM jsonb_to_recordset($7) AS l(subject text, month date) WHERE l.subject = a.subject AND l.month = a.month))
      AND NOT EXISTS (SELECT FROM found f WHERE f."subjectKind" = a.subject_kind AND f.subject = a.subject AND f.month = a.month)
    RETURNING a.id, a.version
  ), were_closed AS (
    SELECT a.id FROM spend_alerts a JOIN found f ON f."subjectKind" = a.subject_kind AND f.subject = a.subject AND f.month = a.month
    WHERE a.organization_id = $1 AND a.rule = $2 AND a.state = 'closed'
  ), merged AS (
    INSERT INTO spend_alerts AS known (id, organization_id, rule, subject_kind, subject, month, amount_minor, against_minor, currency,
      business_unit_id, state, muted_until, created_at, updated_at)
    SELECT f.id, $1, $2, f."subjectKind", f.subject, f.month, f."amountMinor", f."againstMinor", $4, f."businessUnitId",
      CASE WHEN m.until >= f.month THEN 'muted' ELSE 'open' END, CASE WHEN m.until >= f.month THEN m.until END, $5, $5
    FROM found f LEFT JOIN mutes m ON m.subject_kind = f."subjectKind" AND m.subject = f.subject
    ORDER BY f."subjectKind", f.subject, f.month
    ON CONFLICT (organization_id, rule, subject_kind, subject, month) DO UPDATE SET amount_minor = excluded.amount_minor,
      against_minor = excluded.against_minor, business_unit_id = excluded.business_unit_id,
      state = CASE known.state WHEN 'closed' THEN 'open' ELSE known.state END, version = known.version + 1, updated_at = $5
    WHERE (known.amount_minor, known.against_minor, known.state = 'closed')
      IS DISTINCT FROM (excluded.amount_minor, excluded.against_minor, false)
    RETURNING id, version, rule, subject_kind AS "subjectKind", subject, business_unit_id AS "businessUnitId", state, xmax = 0 AS "isNew"
  ), told AS (
    INSERT INTO spend_alert_events (organization_id, alert_id, version, event, happened_at)
    SELECT $1, id, version, 'closed', $5::timestamptz FROM closed
    UNION ALL SELECT $1, id, version, 'found_again', $5 FROM merged WHERE id IN (SELECT id FROM were_closed)
  )
  SELECT id, rule, "subjectKind", subject, "businessUnitId", state, "isNew" FROM merged`;
