import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { ClosingWork } from '../periods/period-close.service.js';
import { FREEZE } from './statement.sql.js';
import { StatementRates } from './statement-rates.queries.js';

/** Writes the statements of a month down while its period is being closed, at cost and by rate. */
@Injectable()
export class StatementFreezing implements ClosingWork {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: StatementRates,
  ) {}

  async freeze(actor: Actor, month: string): Promise<void> {
    const currency = await this.calendar.baseCurrency(actor);
    await this.database.query(FREEZE, [actor.organizationId, month, currency]);
    const rates = await this.rates.reckoned(actor, month, currency, null);
    await this.database.query(
      `INSERT INTO statement_rates (organization_id, month, business_unit_id, place, mode, card, version_id, label, measure, quantity, price_minor,
         amount_minor, cost_minor, currency)
       SELECT $1, $2, r."businessUnitId", r.place, r.mode, r.card, r."versionId", r.label, r.measure, r.quantity, r."priceMinor", r."amountMinor",
         r."costMinor", $3
       FROM jsonb_to_recordset($4::jsonb) AS r("businessUnitId" uuid, place integer, mode text, card text, "versionId" uuid, label text, measure text,
         quantity numeric, "priceMinor" bigint, "amountMinor" bigint, "costMinor" bigint)`,
      [actor.organizationId, month, currency, JSON.stringify(rates)],
    );
  }
}
