import { Injectable } from '@nestjs/common';
import { type Actor, Database, decimalsOf, Money } from '#platform';
import type { AccruedPeriod, DuePosting } from './accrual.rules.js';
import type { Claimed } from './charge-claims.js';
import type { ChargeRow, SeatChange } from './charge-course.rules.js';
import type { ChargeKind } from './charge-kinds.js';
import type { Signal } from './charge-spans.rules.js';
import type { AgreedPrice } from './charge-terms.rules.js';
import { Fraction } from './fraction.js';

export interface DueCharge extends ChargeRow {
  id: string;
  itemId: string;
  kind: ChargeKind;
  description: string;
  vendorId: string | null;
  contractId: string | null;
  ratedByContract: boolean;
  feePostedMinor: string;
  feeUntiedMinor: string;
  feeEntryIds: string[];
  accrueFrom: string;
}

/** What has been posted for a period, and the entries that it was posted as. */
export interface ClaimedPeriod extends AccruedPeriod, Claimed {}

export interface Settlement {
  chargeId: string;
  /** The entry is absent where nothing is owed any more. */
  due: ReadonlyArray<{ posting: DuePosting; entryId: string | undefined }>;
  /** What ending early comes to by now, where that changed. */
  fee: { amount: Money; entryId: string | undefined } | null;
  /** When to look at the charge again; `null` when nothing is to come. */
  accrueFrom: string | null;
  blockedBy: string | null;
}

const CHARGE = `
  id, item_id AS "itemId", kind, description, amount_minor::text AS "amountMinor", currency, cadence, every, cycle_day AS "cycleDay",
  anchor_on::text AS "anchorOn", billed, prorated, follows_item AS "followsItem", starts_on::text AS "startsOn", ends_on::text AS "endsOn",
  prices, free_months AS "freeMonths", free_spans AS "freeSpans", minimum_months AS "minimumMonths", fee_minor::text AS "feeMinor",
  fee_percent::text AS "feePercent", fee_posted_minor::text AS "feePostedMinor", fee_untied_minor::text AS "feeUntiedMinor",
  fee_entry_ids AS "feeEntryIds", index_percent::text AS "indexPercent",
  index_on::text AS "indexOn", index_months AS "indexMonths", per_seat AS "perSeat", least_seats AS "leastSeats",
  rated_by_contract AS "ratedByContract", vendor_id AS "vendorId", contract_id AS "contractId", accrue_from::text AS "accrueFrom"`;

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

  /** One charge as it is; nothing is locked. */
  one(actor: Actor, id: string): Promise<DueCharge | undefined> {
    return this.database.first<DueCharge>(`SELECT ${CHARGE} FROM recurring_charges WHERE organization_id = $1 AND id = $2`, [
      actor.organizationId,
      id,
    ]);
  }

  /** From the first day that it has been posted for until the first that it has not. */
  postedSpan(actor: Actor, id: string): Promise<{ postedFrom: string | null; postedUntil: string | null }> {
    return this.database.one(
      `SELECT min(period_from)::text AS "postedFrom", max(period_until)::text AS "postedUntil"
       FROM charge_periods WHERE organization_id = $1 AND charge_id = $2`,
      [actor.organizationId, id],
    );
  }

  /** Charges that still have something to come, in the order of their ids; nothing is locked. */
  ahead(actor: Actor, after: string, most: number): Promise<DueCharge[]> {
    return this.database.query<DueCharge>(
      `SELECT ${CHARGE} FROM recurring_charges
       WHERE organization_id = $1 AND accrue_from IS NOT NULL AND id > $2 ORDER BY id LIMIT $3`,
      [actor.organizationId, after, most],
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
  async signals(actor: Actor, charges: ReadonlyArray<Pick<DueCharge, 'itemId'>>): Promise<Map<string, Signal[]>> {
    const rows = await this.database.query<Signal & { itemId: string }>(
      `SELECT item_id AS "itemId", signal, effective_on::text AS "effectiveOn" FROM charge_signals
       WHERE organization_id = $1 AND item_id = ANY($2::uuid[]) ORDER BY item_id, effective_on, occurred_at, id`,
      [actor.organizationId, [...new Set(charges.map(({ itemId }) => itemId))]],
    );
    return grouped(rows, ({ itemId, signal, effectiveOn }) => [itemId, { signal, effectiveOn }]);
  }

  /** The prices that contracts say for the items' products, in the order of the charges; only in the charge's own currency. */
  async agreed(
    actor: Actor,
    charges: ReadonlyArray<Pick<DueCharge, 'itemId' | 'contractId' | 'currency' | 'ratedByContract'>>,
  ): Promise<AgreedPrice[][]> {
    const agreed = charges.map((): AgreedPrice[] => []);
    const rated = charges.flatMap(({ ratedByContract, itemId, contractId, currency }, place) =>
      ratedByContract && contractId ? [{ place, itemId, contractId, currency }] : [],
    );
    if (rated.length === 0) return agreed;
    const rows = await this.database.query<{ place: number; from: string; until: string | null; rate: string; currency: string }>(
      `SELECT asked.place, r.valid_from::text AS "from", r.valid_until::text AS "until", r.rate::text AS rate, c.currency
       FROM jsonb_to_recordset($2::jsonb) AS asked(place integer, "itemId" uuid, "contractId" uuid, currency text)
       JOIN items i ON i.organization_id = $1 AND i.id = asked."itemId"
       JOIN contracts c ON c.organization_id = $1 AND c.id = asked."contractId" AND c.currency = asked.currency
       JOIN contract_rates r ON r.contract_id = c.id AND r.product_id = i.product_id AND r.charge_kind = 'recurring'`,
      [actor.organizationId, JSON.stringify(rated)],
    );
    for (const { place, from, until, rate, currency } of rows)
      agreed[place]?.push({
        from,
        until,
        value: Fraction.ofDecimal(rate).times(Fraction.of(10n ** BigInt(decimalsOf(currency)))),
      });
    return agreed;
  }

  /** Who took a seat of the licenses and who left it, by license: on the days of the organisation's own time zone. */
  async seats(
    actor: Actor,
    charges: ReadonlyArray<Pick<DueCharge, 'itemId' | 'perSeat'>>,
    timeZone: string,
  ): Promise<Map<string, SeatChange[]>> {
    const licenses = charges.filter(({ perSeat }) => perSeat).map(({ itemId }) => itemId);
    if (licenses.length === 0) return new Map();
    const rows = await this.database.query<SeatChange & { itemId: string }>(
      `SELECT s.license_id AS "itemId", (moment.at AT TIME ZONE $3)::date::text AS day, sum(moment.change)::integer AS change
       FROM license_seats s CROSS JOIN LATERAL (VALUES (s.assigned_at, 1), (s.released_at, -1)) AS moment(at, change)
       WHERE s.organization_id = $1 AND s.license_id = ANY($2::uuid[]) AND moment.at IS NOT NULL GROUP BY 1, 2`,
      [actor.organizationId, licenses, timeZone],
    );
    return grouped(rows, ({ itemId, day, change }) => [itemId, { day, change }]);
  }

  /** What has been posted for the charges, by the first day of the period. */
  async periods(actor: Actor, charges: readonly DueCharge[]): Promise<Map<string, Map<string, ClaimedPeriod>>> {
    const currencies = new Map(charges.map(({ id, currency }) => [id, currency]));
    const rows = await this.database.query<PeriodRow>(
      `SELECT charge_id AS "chargeId", period_from::text AS "from", month::text AS month, posted_minor::text AS posted,
         untied_minor::text AS untied, entry_ids AS "entryIds"
       FROM charge_periods WHERE organization_id = $1 AND charge_id = ANY($2::uuid[])`,
      [actor.organizationId, charges.map(({ id }) => id)],
    );
    const byCharge = new Map<string, Map<string, ClaimedPeriod>>();
    for (const { chargeId, from, month, posted, untied, entryIds } of rows) {
      const known = byCharge.get(chargeId) ?? new Map<string, ClaimedPeriod>();
      const money = (minor: string): Money => Money.of(BigInt(minor), currencies.get(chargeId) ?? '');
      byCharge.set(chargeId, known.set(from, { month, posted: money(posted), untied: money(untied), entryIds }));
    }
    return byCharge;
  }

  /** Writes down what is posted by now and by which entries, and when to look again. */
  async settle(actor: Actor, settlements: readonly Settlement[]): Promise<void> {
    const periods = settlements.flatMap(({ chargeId, due }) =>
      due.map(({ posting: { period, month, full, owed }, entryId }) => ({
        chargeId,
        from: period.from,
        until: period.until,
        month,
        full: full.minor.toString(),
        owed: owed.minor.toString(),
        entryId,
      })),
    );
    const written = this.database.query(
      `INSERT INTO charge_periods AS known (charge_id, period_from, organization_id, period_until, month, full_minor, posted_minor, entry_ids)
       SELECT "chargeId", "from", $1, "until", month, "full", owed, array_remove(ARRAY["entryId"], NULL)
       FROM jsonb_to_recordset($2::jsonb) AS p("chargeId" uuid, "from" date, "until" date, month date, "full" bigint, owed bigint, "entryId" uuid)
       ON CONFLICT (charge_id, period_from) DO UPDATE SET posted_minor = excluded.posted_minor, month = excluded.month,
         entry_ids = known.entry_ids || excluded.entry_ids`,
      [actor.organizationId, JSON.stringify(periods)],
    );
    const looks = settlements.map(({ chargeId, accrueFrom, blockedBy, fee }) => ({
      ...{ chargeId, accrueFrom, blockedBy, feeEntryId: fee?.entryId },
      fee: fee?.amount.minor.toString(),
    }));
    const looked = this.database.query(
      `UPDATE recurring_charges charge SET accrue_from = s."accrueFrom", blocked_by = s."blockedBy",
         fee_posted_minor = coalesce(s.fee, charge.fee_posted_minor), fee_entry_ids = charge.fee_entry_ids || array_remove(ARRAY[s."feeEntryId"], NULL)
       FROM jsonb_to_recordset($2::jsonb) AS s("chargeId" uuid, "accrueFrom" date, "blockedBy" text, fee bigint, "feeEntryId" uuid)
       WHERE charge.organization_id = $1 AND charge.id = s."chargeId"`,
      [actor.organizationId, JSON.stringify(looks)],
    );
    await this.database.together([written, looked]);
  }
}

interface PeriodRow {
  chargeId: string;
  from: string;
  month: string;
  posted: string;
  untied: string;
  entryIds: string[];
}

function grouped<Row, Value>(rows: readonly Row[], told: (row: Row) => [string, Value]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const [key, value] = told(row);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
