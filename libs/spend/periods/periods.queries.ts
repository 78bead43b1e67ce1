import { Injectable } from '@nestjs/common';
import { type Actor, Database, isCalendarDate, Refusal } from '#platform';
import { fiscalYearOf, monthsLeft, spanOf } from '../budgets/fiscal-year.rules.js';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { FiscalPeriodDto, FiscalYearDto, PeriodChecklistDto } from './period.dto.js';
import { type Finding, PeriodChecks } from './period-checks.js';

interface PeriodRow extends Omit<FiscalPeriodDto, 'number' | 'fiscalYear'> {
  findings: Finding[] | null;
}

/** The periods of a fiscal year with how far each is closed, and the checklist of one. */
@Injectable()
export class Periods {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly checks: PeriodChecks,
  ) {}

  year(actor: Actor, fiscalYear?: number): Promise<FiscalYearDto> {
    return this.database.reading(actor, async () => {
      const start = await this.calendar.fiscalYearStartMonth(actor);
      const year = fiscalYear ?? fiscalYearOf(await this.calendar.today(actor), start);
      const { from, to } = spanOf(year, start);
      const periods = (await this.rows(actor, from, to)).map(({ findings: _findings, ...row }) => numbered(row, start));
      return { fiscalYear: year, firstOpen: await this.firstOpen(actor), periods };
    });
  }

  /** @throws Refusal `not_found` where the day is none */
  checklist(actor: Actor, day: string): Promise<PeriodChecklistDto> {
    return this.database.reading(actor, async () => {
      if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such period.');
      const month = monthOf(day);
      const start = await this.calendar.fiscalYearStartMonth(actor);
      const [row] = await this.rows(actor, month, month);
      if (!row) throw new Error(`The month ${month} is in no calendar.`);
      const { findings, ...period } = row;
      const open = period.state !== 'closed';
      return { ...numbered(period, start), findings: open ? await this.checks.findings(actor, month) : (findings ?? []) };
    });
  }

  /** The month that takes what would count in a closed one; null while nothing is closed. */
  async firstOpen(actor: Actor): Promise<string | null> {
    const { month } = await this.database.one<{ month: string | null }>('SELECT spend_first_open($1)::text AS month', [
      actor.organizationId,
    ]);
    return month;
  }

  private rows(actor: Actor, from: string, to: string): Promise<PeriodRow[]> {
    return this.database.query<PeriodRow>(
      `SELECT m.month::date::text AS month, p.findings, p.begun_at AS "begunAt", p.begun_by AS "begunBy", p.closed_at AS "closedAt",
         p.closed_by AS "closedBy", CASE WHEN m.month < spend_first_open($1) THEN 'closed' ELSE coalesce(p.state, 'open') END AS state
       FROM generate_series($2::date, $3::date, interval '1 month') AS m (month)
       LEFT JOIN fiscal_periods p ON p.organization_id = $1 AND p.month = m.month ORDER BY m.month`,
      [actor.organizationId, from, to],
    );
  }
}

function numbered(row: Omit<FiscalPeriodDto, 'number' | 'fiscalYear'>, start: number): FiscalPeriodDto {
  return { ...row, number: 13 - monthsLeft(row.month, start), fiscalYear: fiscalYearOf(row.month, start) };
}
