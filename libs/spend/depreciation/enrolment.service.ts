import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId } from '#platform';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';

interface Candidate {
  bookId: string;
  itemId: string;
}

const ASSETS_A_STATEMENT = 5_000;

/** Keeps the books in step with the items: what comes into service comes in, what was bought, sold and disposed of is noted. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** All books and all items, set-wise; doing it again changes nothing. @returns how many assets came in */
  async follow(actor: Actor): Promise<number> {
    let entered = 0;
    for (let count = ASSETS_A_STATEMENT; count === ASSETS_A_STATEMENT; entered += count)
      count = await this.database.transaction(actor, () => this.enter(actor));
    await this.database.transaction(actor, async () => {
      await this.database.query(REFRESH, [actor.organizationId, await this.calendar.timeZone(actor)]);
    });
    return entered;
  }

  /** A lifecycle says that an item depreciates from this day on; where none does, it does so from the day on which it came into use. */
  async begin(actor: Actor, itemId: string, day: string): Promise<void> {
    await this.database.query(
      `INSERT INTO depreciation_starts (organization_id, item_id, effective_on) VALUES ($1, $2, $3)
       ON CONFLICT (organization_id, item_id) DO UPDATE SET effective_on = least(depreciation_starts.effective_on, excluded.effective_on)`,
      [actor.organizationId, itemId, day],
    );
  }

  /** An item left for good on this day. */
  async dispose(actor: Actor, itemId: string, day: string): Promise<void> {
    await this.database.query(
      `UPDATE depreciation_assets SET disposed_on = $3, is_stale = true
       WHERE organization_id = $1 AND item_id = $2 AND disposed_on IS DISTINCT FROM $3::date`,
      [actor.organizationId, itemId, day],
    );
  }

  private async enter(actor: Actor): Promise<number> {
    const candidates = await this.database.query<Candidate>(CANDIDATES, [actor.organizationId, ASSETS_A_STATEMENT]);
    if (candidates.length === 0) return 0;
    const rows = candidates.map((candidate) => ({ id: newId(), ...candidate }));
    await this.database.query(ENTER, [actor.organizationId, JSON.stringify(rows), this.clock.now(), monthOf(this.clock.today())]);
    return candidates.length;
  }
}

/**
 * Items in use that were bought and are not in a book yet, with the rule of the book that fits best: a category comes before a
 * domain, and of several days the newest that has come.
 */
const CANDIDATES = `
  WITH started AS (
    SELECT item_id, coalesce(min(day) FILTER (WHERE is_own), min(day)) AS day FROM (
      SELECT item_id, effective_on AS day, false AS is_own FROM charge_signals WHERE organization_id = $1 AND signal = 'start'
      UNION ALL
      SELECT item_id, effective_on, true FROM depreciation_starts WHERE organization_id = $1) AS told
    GROUP BY item_id
  )
  SELECT book.id AS "bookId", item.id AS "itemId", started.day::text AS "signalledOn", rule.method, rule.convention,
    rule.life_months AS "lifeMonths", rule.rate_basis_points AS "rateBasisPoints", rule.total_units AS "totalUnits",
    rule.salvage_basis_points AS "salvageBasisPoints"
  FROM depreciation_books book CROSS JOIN started
  JOIN items item ON item.organization_id = $1 AND item.id = started.item_id AND item.kind = 'asset'
  LEFT JOIN products product ON product.organization_id = $1 AND product.id = item.product_id
  JOIN LATERAL (
    SELECT * FROM depreciation_rules r
    WHERE r.organization_id = $1 AND r.book_id = book.id AND r.from_on <= started.day
      AND (r.domain IS NULL OR r.domain = item.domain) AND (r.category IS NULL OR r.category = product.category)
    ORDER BY r.category IS NULL, r.domain IS NULL, r.from_on DESC LIMIT 1
  ) rule ON true
  WHERE book.organization_id = $1
    AND NOT EXISTS (SELECT FROM depreciation_assets known WHERE known.organization_id = $1 AND known.book_id = book.id AND known.item_id = item.id)
    AND EXISTS (SELECT FROM ledger_entries e WHERE e.organization_id = $1 AND e.item_id = item.id AND e.kind = 'purchase')
  ORDER BY book.id, item.id LIMIT $2`;

const ENTER = `
  INSERT INTO depreciation_assets (id, organization_id, book_id, item_id, signalled_on, method, convention, life_months, rate_basis_points,
    total_units, salvage_minor, cost_minor, cost_moment, proceeds_minor, next_month, is_stale, created_at, updated_at)
  SELECT a.id, $1, a."bookId", a."itemId", a."signalledOn", a.method, a.convention, a."lifeMonths", a."rateBasisPoints", a."totalUnits",
    greatest(0, round(coalesce(cost.minor, 0) * a."salvageBasisPoints" / 10000.0)), 0, 0, 0, $4, true, $3, $3
  FROM jsonb_to_recordset($2::jsonb) AS a(id uuid, "bookId" uuid, "itemId" uuid, "signalledOn" date, method text, convention text,
    "lifeMonths" integer, "rateBasisPoints" integer, "totalUnits" integer, "salvageBasisPoints" integer)
  LEFT JOIN LATERAL (
    SELECT sum(e.base_amount_minor) AS minor FROM ledger_entries e
    WHERE e.organization_id = $1 AND e.item_id = a."itemId" AND e.kind = 'purchase'
  ) cost ON true
  ON CONFLICT (organization_id, book_id, item_id) DO NOTHING`;

/** What the ledger and the items say otherwise than the assets: these are reckoned again. */
const REFRESH = `
  WITH started AS (
    SELECT item_id, coalesce(min(day) FILTER (WHERE is_own), min(day)) AS day FROM (
      SELECT item_id, effective_on AS day, false AS is_own FROM charge_signals WHERE organization_id = $1 AND signal = 'start'
      UNION ALL
      SELECT item_id, effective_on, true FROM depreciation_starts WHERE organization_id = $1) AS told
    GROUP BY item_id
  ), paid AS (
    SELECT item_id, base_currency,
      coalesce(sum(base_amount_minor) FILTER (WHERE kind = 'purchase'), 0) AS cost,
      coalesce(sum(base_amount_minor::numeric * (month - date '1990-01-01')) FILTER (WHERE kind = 'purchase'), 0) AS moment,
      coalesce(-sum(base_amount_minor) FILTER (WHERE kind = 'disposal_proceeds'), 0) AS proceeds
    FROM ledger_entries WHERE organization_id = $1 AND kind IN ('purchase', 'disposal_proceeds') AND item_id IS NOT NULL
    GROUP BY item_id, base_currency
  ), now_is AS (
    SELECT asset.id, coalesce(started.day, asset.signalled_on) AS signalled_on, coalesce(paid.cost, 0) AS cost,
      coalesce(paid.moment, 0) AS moment, coalesce(paid.proceeds, 0) AS proceeds,
      coalesce(asset.disposed_on, CASE WHEN item.state = 'disposed' THEN (item.state_since AT TIME ZONE $2)::date END) AS disposed_on
    FROM depreciation_assets asset
    JOIN depreciation_books book ON book.organization_id = $1 AND book.id = asset.book_id
    JOIN items item ON item.organization_id = $1 AND item.id = asset.item_id
    LEFT JOIN started ON started.item_id = asset.item_id
    LEFT JOIN paid ON paid.item_id = asset.item_id AND paid.base_currency = book.currency
    WHERE asset.organization_id = $1
  )
  UPDATE depreciation_assets asset
  SET signalled_on = now_is.signalled_on, cost_minor = now_is.cost, cost_moment = now_is.moment, proceeds_minor = now_is.proceeds,
    disposed_on = now_is.disposed_on, is_stale = true
  FROM now_is WHERE asset.organization_id = $1 AND asset.id = now_is.id
    AND (asset.signalled_on, asset.cost_minor, asset.cost_moment, asset.proceeds_minor, asset.disposed_on)
      IS DISTINCT FROM (now_is.signalled_on, now_is.cost, now_is.moment, now_is.proceeds, now_is.disposed_on)`;
