import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne, requireReach } from '#organization';
import { type Actor, Database, Money, type Page, reachOf } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { AlertEventDto, AlertHistoryDto, AlertRuleDto, SpendAlertDto, SpendAlertQuery } from './alert.dto.js';
import { alertRules } from './alert.rules.js';
import { AlertSettingsList } from './alert-settings.service.js';
import { SUBJECT_NAME } from './alert-subjects.sql.js';

type AlertRow = Omit<SpendAlertDto, 'amount' | 'against'> & {
  amountMinor: string;
  againstMinor: string | null;
  currency: string;
  businessUnitId: string | null;
};

const listing: Listing = {
  select: `a.id, a.rule, a.subject_kind AS "subjectKind", a.subject, ${SUBJECT_NAME} AS "subjectName", a.month::text AS month,
    a.amount_minor::text AS "amountMinor", a.against_minor::text AS "againstMinor", a.currency, a.business_unit_id AS "businessUnitId",
    a.state, a.muted_until::text AS "mutedUntil", a.note, a.decided_by AS "decidedBy", a.version,
    a.created_at AS "createdAt", a.updated_at AS "updatedAt"`,
  from: 'spend_alerts a',
  id: 'a.id',
  sortable: { month: 'a.month', amount: 'a.amount_minor', createdAt: 'a.created_at' },
  usual: '-month',
  searched: [SUBJECT_NAME],
  label: 'The alert',
};

/** Alerts for people. A role narrowed to units sees those about what is charged to these. Needs a reading scope. */
@Injectable()
export class AlertsQueries {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly settings: AlertSettingsList,
  ) {}

  async list(actor: Actor, query: SpendAlertQuery): Promise<Page<SpendAlertDto>> {
    const reach = reachOf(actor, 'spend.read');
    const page = await listPage<AlertRow>(this.database, listing, query, [
      ['a.state = ?', query.state],
      ['a.rule = ?', query.rule],
      ['a.month = ?', query.month],
      ['a.business_unit_id = ANY(?::uuid[])', reach === 'everything' ? undefined : reach.businessUnitIds],
    ]);
    return { ...page, data: page.data.map(toldAlert) };
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async find(actor: Actor, id: string): Promise<SpendAlertDto> {
    const row = await readOne<AlertRow>(this.database, listing, id);
    if (reachOf(actor, 'spend.read') !== 'everything')
      requireReach(actor, 'spend.read', row.businessUnitId === null ? {} : { businessUnitId: row.businessUnitId });
    return toldAlert(row);
  }

  /** The last hundred steps. @throws Refusal `not_found`, `forbidden` */
  async history(actor: Actor, id: string): Promise<AlertHistoryDto> {
    const { createdAt: foundAt } = await this.find(actor, id);
    const events = await this.database.query<AlertEventDto>(
      `SELECT event, by_name AS "by", note, muted_until::text AS "mutedUntil", happened_at AS "at" FROM spend_alert_events
       WHERE organization_id = $1 AND alert_id = $2 ORDER BY version DESC LIMIT 100`,
      [actor.organizationId, id],
    );
    return { foundAt, events };
  }

  /** Counts what the actor may see. */
  async rules(actor: Actor): Promise<AlertRuleDto[]> {
    const reach = reachOf(actor, 'spend.read');
    const [settings, counts, currency] = await Promise.all([
      this.settings.all(actor),
      this.database.query<{ rule: string; open: number }>(
        `SELECT rule, count(*)::integer AS open FROM spend_alerts
         WHERE organization_id = $1 AND state = 'open' AND ($2::uuid[] IS NULL OR business_unit_id = ANY($2::uuid[])) GROUP BY rule`,
        [actor.organizationId, reach === 'everything' ? null : reach.businessUnitIds],
      ),
      this.calendar.baseCurrency(actor),
    ]);
    return alertRules.map((rule) => ({
      ...{ rule, ...settings[rule], currency },
      open: counts.find((each) => each.rule === rule)?.open ?? 0,
    }));
  }
}

function toldAlert({ amountMinor, againstMinor, currency, businessUnitId: _unit, ...row }: AlertRow): SpendAlertDto {
  const money = (minor: string) => Money.of(BigInt(minor), currency).toJSON();
  return { ...row, amount: money(amountMinor), against: againstMinor === null ? null : money(againstMinor) };
}
