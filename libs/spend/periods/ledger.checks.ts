import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { PeriodCheck } from './period-checks.js';

/** What the ledger, its sums and its charges ask before a period is closed. */
@Injectable()
export class LedgerChecks {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
  ) {}

  readonly all: readonly PeriodCheck[] = [
    {
      name: 'not_over',
      severity: 'blocking',
      count: async (actor, month) => ((await this.calendar.today(actor)) < monthsAfter(month, 1) ? 1 : 0),
    },
    {
      name: 'earlier_open',
      severity: 'blocking',
      count: (actor, month) =>
        this.counted(
          `SELECT coalesce((extract(year FROM gap) * 12 + extract(month FROM gap))::integer, 0) AS count
           FROM (SELECT age($2::date, spend_first_open($1)) AS gap) AS open`,
          [actor.organizationId, month],
        ),
    },
    {
      name: 'rollups_behind',
      severity: 'blocking',
      count: (actor, month) =>
        this.counted(`SELECT count(*)::integer AS count FROM spend_dirty_keys WHERE organization_id = $1 AND month <= $2`, [
          actor.organizationId,
          month,
        ]),
    },
    {
      name: 'charges_due',
      severity: 'blocking',
      count: (actor, month) => this.charges(actor, month, 'blocked_by IS NULL'),
    },
    {
      name: 'rates_missing',
      severity: 'blocking',
      count: (actor, month) => this.charges(actor, month, 'blocked_by IS NOT NULL'),
      linesOf: () => '/exchange-rates',
    },
    {
      name: 'differences',
      severity: 'blocking',
      count: (actor, month) => this.counted(DIFFERENCES, [actor.organizationId, month]),
    },
    {
      name: 'without_cost_center',
      severity: 'warning',
      count: (actor, month) =>
        this.counted(
          `SELECT count(*)::integer AS count FROM ledger_entries WHERE organization_id = $1 AND month = $2 AND cost_center_id IS NULL`,
          [actor.organizationId, month],
        ),
      linesOf: (month) => `/ledger/entries?month=${month}&without=cost_center`,
    },
  ];

  private charges(actor: Actor, month: string, condition: string): Promise<number> {
    return this.counted(
      `SELECT count(*)::integer AS count FROM recurring_charges WHERE organization_id = $1 AND accrue_from < $2::date AND ${condition}`,
      [actor.organizationId, monthsAfter(month, 1)],
    );
  }

  private async counted(sql: string, parameters: readonly unknown[]): Promise<number> {
    return (await this.database.one<{ count: number }>(sql, parameters)).count;
  }
}

/** Items whose sum of the month is another than the ledger's; those that wait for the next roll-up are not counted. */
const DIFFERENCES = `
  SELECT count(*)::integer AS count FROM (
    SELECT item_id FROM (
      SELECT coalesce(item_id, '00000000-0000-0000-0000-000000000000') AS item_id, kind, base_currency AS currency,
        base_amount_minor AS amount, 1 AS entries
      FROM ledger_entries WHERE organization_id = $1 AND month = $2
      UNION ALL
      SELECT item_id, kind, currency, -amount_minor, -entry_count FROM spend_item_months WHERE organization_id = $1 AND month = $2
    ) AS both_sides
    WHERE NOT EXISTS (SELECT FROM spend_dirty_keys d WHERE d.organization_id = $1 AND d.month = $2 AND d.item_id = both_sides.item_id)
    GROUP BY item_id, kind, currency HAVING sum(amount) <> 0 OR sum(entries) <> 0
  ) AS different`;
