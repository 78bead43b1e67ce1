import { Injectable } from '@nestjs/common';
import { type Actor, Database, type Page, Refusal } from '#platform';
import { daysAfter, daysBetween } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { MOST_DAYS_OLD } from './exchange-rates.service.js';
import type { RateDto, RateQuery } from './rates.dto.js';

const USUAL_DAYS = 90;
const MOST_DAYS = 1_100;

const KNOWN = `
  SELECT day, currency, units_per_euro, source, 'own' AS scope FROM exchange_rates
  WHERE organization_id = $1 AND day BETWEEN $2::date AND $3::date AND ($4::text IS NULL OR currency = $4)
  UNION ALL
  SELECT day, currency, units_per_euro, source, 'reference' FROM reference_rates
  WHERE day BETWEEN $2::date AND $3::date AND ($4::text IS NULL OR currency = $4)`;

@Injectable()
export class RateList {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** The rates in force on a day, or those of one currency day by day, newest first. All in one page. @throws Refusal `validation_failed` */
  list(actor: Actor, { currency, from, until }: RateQuery): Promise<Page<RateDto>> {
    return this.database.reading(actor, async () => {
      const last = until ?? (await this.calendar.today(actor));
      const first = currency ? (from ?? daysAfter(last, -USUAL_DAYS)) : daysAfter(last, -MOST_DAYS_OLD);
      if (daysBetween(first, last) > MOST_DAYS)
        throw new Refusal('validation_failed', 'At most three years at once.', { pointer: '?from' });
      const distinct = currency ? 'known.day DESC' : 'known.currency';
      const data = await this.database.query<RateDto>(
        `SELECT DISTINCT ON (${distinct.replace(' DESC', '')}) known.day::text AS day, known.currency, known.units_per_euro::text AS "unitsPerEuro",
           known.source, known.scope
         FROM (${KNOWN}) AS known ORDER BY ${distinct}, known.day DESC, known.scope = 'own' DESC`,
        [actor.organizationId, first, last, currency ?? null],
      );
      return { data, next: null };
    });
  }
}
