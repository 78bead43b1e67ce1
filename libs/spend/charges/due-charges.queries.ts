import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import type { AccruedPeriod, DuePosting } from './accrual.rules.js';
import type { ChargeKind } from './charge-kinds.js';
import type { Cadence } from './charge-period.rules.js';
import type { Signal } from './charge-spans.rules.js';

export interface DueCharge {
  id: string;
  itemId: string;
  kind: ChargeKind;
  description: string;
  amountMinor: string;
  currency: string;
  cadence: Cadence;
  cycleDay: number;
  anchorOn: string;
  prorated: boolean;
  followsItem: boolean;
  startsOn: string | null;
  endsOn: string | null;
  vendorId: string | null;
  contractId: string | null;
  accrueFrom: string;
}

export interface Settlement {
  chargeId: string;
  due: readonly DuePosting[];
  /** When to look at the charge again; `null` when nothing is to come. */
  accrueFrom: string | null;
  blockedBy: string | null;
}

const CHARGE = `
  id, item_id AS "itemId", kind, description, amount_minor::text AS "amountMinor", currency, cadence, cycle_day AS "cycleDay",
  anchor_on::text AS "anchorOn", prorated, follows_item AS "followsItem", starts_on::text AS "startsOn", ends_on::text AS "endsOn",
  vendor_id AS "vendorId", contract_id AS "contractId", accrue_from::text AS "accrueFrom"`;

/** Reads and settles charges set-wise. Everything needs an open transaction: what is taken stays locked until it ends. */
@Injectable()
export class DueCharges {
  constructor(private readonly database: Database) {}

  takeDue(actor: Actor, today: string, most: number, after?: Pick<DueCharge, 'id' | 'accrueFrom'>): Promise<DueCharge[]> {
    return this.database.query<DueCharge>(
      `SELECT ${CHARGE} FROM recurring_charges
       WHERE organization_id = $1 AND accrue_from <= $2 AND ($4::date IS NULL OR (accrue_from, id) > ($4::date, $5::uuid))
       ORDER BY accrue_from, id LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [actor.organizationId, today, most, after?.accrueFrom ?? null, after?.id ?? null],
    );
  }

  takeOfItems(actor: Actor, today: string, itemIds: readonly string[]): Promise<DueCharge[]> {
    return this.database.query<DueCharge>(
      `SELECT ${CHARGE} FROM recurring_charges
       WHERE organization_id = $1 AND item_id = ANY ($2::uuid[]) AND accrue_from <= $3 ORDER BY id FOR UPDATE SKIP LOCKED`,
      [actor.organizationId, itemIds, today],
    );
  }

  /** What the items told, in order of the days it holds from. */
  async signals(actor: Actor, charges: readonly DueCharge[]): Promise<Map<string, Signal[]>> {
    const rows = await this.database.query<Signal & { itemId: string }>(
      `SELECT item_id AS "itemId", signal, effective_on::text AS "effectiveOn" FROM charge_signals
       WHERE organization_id = $1 AND item_id = ANY($2::uuid[]) ORDER BY item_id, effective_on, occurred_at, id`,
      [actor.organizationId, [...new Set(charges.map(({ itemId }) => itemId))]],
    );
    const byItem = new Map<string, Signal[]>();
    for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), row]);
    return byItem;
  }

  /** What has been posted for the charges, by the first day of the period. */
  async periods(actor: Actor, charges: readonly DueCharge[]): Promise<Map<string, Map<string, AccruedPeriod>>> {
    const currencies = new Map(charges.map(({ id, currency }) => [id, currency]));
    const rows = await this.database.query<{ chargeId: string; from: string; month: string; full: string; posted: string }>(
      `SELECT charge_id AS "chargeId", period_from::text AS "from", month::text AS month, full_minor::text AS "full", posted_minor::text AS posted
       FROM charge_periods WHERE organization_id = $1 AND charge_id = ANY($2::uuid[])`,
      [actor.organizationId, charges.map(({ id }) => id)],
    );
    const byCharge = new Map<string, Map<string, AccruedPeriod>>();
    for (const { chargeId, from, month, full, posted } of rows) {
      const money = (minor: string): Money => Money.of(BigInt(minor), currencies.get(chargeId) ?? '');
      const known = byCharge.get(chargeId) ?? new Map<string, AccruedPeriod>();
      byCharge.set(chargeId, known.set(from, { month, full: money(full), posted: money(posted) }));
    }
    return byCharge;
  }

  /** Writes down what was posted, and when to look again. */
  async settle(actor: Actor, settlements: readonly Settlement[]): Promise<void> {
    const periods = settlements.flatMap(({ chargeId, due }) =>
      due.map(({ period, month, full, amount }) => ({
        chargeId,
        from: period.from,
        until: period.until,
        month,
        full: full.minor.toString(),
        amount: amount.minor.toString(),
      })),
    );
    await this.database.query(
      `INSERT INTO charge_periods AS known (charge_id, period_from, organization_id, period_until, month, full_minor, posted_minor)
       SELECT "chargeId", "from", $1, "until", month, "full", amount
       FROM jsonb_to_recordset($2::jsonb) AS p("chargeId" uuid, "from" date, "until" date, month date, "full" bigint, amount bigint)
       ON CONFLICT (charge_id, period_from) DO UPDATE SET posted_minor = known.posted_minor + excluded.posted_minor`,
      [actor.organizationId, JSON.stringify(periods)],
    );
    const looks = settlements.map(({ chargeId, accrueFrom, blockedBy }) => ({ chargeId, accrueFrom, blockedBy }));
    await this.database.query(
      `UPDATE recurring_charges charge SET accrue_from = s."accrueFrom", blocked_by = s."blockedBy"
       FROM jsonb_to_recordset($2::jsonb) AS s("chargeId" uuid, "accrueFrom" date, "blockedBy" text)
       WHERE charge.organization_id = $1 AND charge.id = s."chargeId"`,
      [actor.organizationId, JSON.stringify(looks)],
    );
  }
}
