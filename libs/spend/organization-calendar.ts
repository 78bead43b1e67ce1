import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';

/** What spend needs to know of an organisation: its currency, its fiscal year, and which day it is there. */
@Injectable()
export class OrganizationCalendar {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async today(actor: Actor): Promise<string> {
    return this.dayOf(actor, this.clock.now());
  }

  /** The date of an instant where the organisation is at home. */
  async dayOf(actor: Actor, instant: Date): Promise<string> {
    const { timeZone } = await this.organization(actor);
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
  }

  async timeZone(actor: Actor): Promise<string> {
    return (await this.organization(actor)).timeZone;
  }

  async baseCurrency(actor: Actor): Promise<string> {
    return (await this.organization(actor)).baseCurrency;
  }

  /** The month that the fiscal year begins with, 1 to 12. */
  async fiscalYearStartMonth(actor: Actor): Promise<number> {
    return (await this.organization(actor)).fiscalYearStartMonth;
  }

  private organization(actor: Actor): Promise<{ baseCurrency: string; timeZone: string; fiscalYearStartMonth: number }> {
    return this.database.one(
      `SELECT base_currency AS "baseCurrency", time_zone AS "timeZone", fiscal_year_start_month AS "fiscalYearStartMonth"
       FROM organizations WHERE id = $1`,
      [actor.organizationId],
    );
  }
}
