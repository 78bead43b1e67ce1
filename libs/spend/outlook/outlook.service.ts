import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Money } from '#platform';
import { fiscalYearOf, spanOf } from '../budgets/fiscal-year.rules.js';
import { accrue } from '../charges/accrual.rules.js';
import { type ChargeCourse, courseOf } from '../charges/charge-course.rules.js';
import { type DueCharge, DueCharges } from '../charges/due-charges.queries.js';
import { daysAfter, monthOf, monthsAfter } from '../days.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { BUDGETED_ITEMS, FINGERPRINT, POSTED_BEFORE, REFRESHES, WRITE_CELLS } from './outlook.sql.js';
import { type Cell, type CellFacts, OutlookCells } from './outlook-cells.js';

const CHARGES_A_TURN = 500;
const CELLS_AT_ONCE = 2_000;
/** So many months before the first are looked at for what charges have posted. */
export const MONTHS_BEHIND = 3;
/** Making it again rests so many times as long as it took, so that a large organisation that changes all day is not reckoned all day. */
const RESTS = 20;

interface Spot {
  first: string;
  months: number;
  last: string;
  /** Those that are told apart. */
  items: ReadonlySet<string>;
}

type RefreshRow = CellFacts & { currency: string; month: string; minor: string };

/** Reckons what is to come by itself until the end of the next fiscal year: charges by their terms, and what reaches its end of life. */
@Injectable()
export class Outlook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly charges: DueCharges,
    private readonly references: LedgerReferences,
    private readonly rates: ExchangeRates,
  ) {}

  /** Makes it anew where something changed and it rested long enough. @returns whether it did */
  async follow(actor: Actor): Promise<boolean> {
    const fingerprint = await this.fingerprint(actor);
    const known = await this.database.reading(actor, () =>
      this.database.first<{ fingerprint: string; madeAt: Date; tookMs: number }>(
        'SELECT fingerprint, made_at AS "madeAt", took_ms AS "tookMs" FROM spend_outlooks WHERE organization_id = $1',
        [actor.organizationId],
      ),
    );
    if (known?.fingerprint === fingerprint) return false;
    if (known && this.clock.now().getTime() - known.madeAt.getTime() < known.tookMs * RESTS) return false;
    await this.make(actor);
    return true;
  }

  /** Makes it anew. Who makes it at the same time makes the same; the last one stands. */
  async make(actor: Actor, signal?: AbortSignal): Promise<void> {
    const begun = performance.now();
    const fingerprint = await this.fingerprint(actor);
    const spot = await this.spot(actor);
    const cells = new OutlookCells(spot.months);
    await this.addCharges(actor, spot, cells, signal);
    if (signal?.aborted) return;
    await this.addRefreshes(actor, spot, cells);
    const { written, uncounted } = await this.inBase(actor, cells.all());
    await this.database.transaction(actor, async () => {
      await this.database.query(
        `INSERT INTO spend_outlooks AS known (organization_id, from_month, made_at, took_ms, fingerprint, uncounted) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organization_id) DO UPDATE SET from_month = excluded.from_month, made_at = excluded.made_at, took_ms = excluded.took_ms,
           fingerprint = excluded.fingerprint, uncounted = excluded.uncounted`,
        [actor.organizationId, spot.first, this.clock.now(), Math.ceil(performance.now() - begun), fingerprint, uncounted],
      );
      await this.database.query('DELETE FROM spend_outlook_cells WHERE organization_id = $1', [actor.organizationId]);
      for (let at = 0; at < written.length; at += CELLS_AT_ONCE) {
        const some = written.slice(at, at + CELLS_AT_ONCE).map((cell, place) => ({ ...cell, number: at + place }));
        await this.database.query(WRITE_CELLS, [actor.organizationId, JSON.stringify(some)]);
      }
    });
  }

  private async fingerprint(actor: Actor): Promise<string> {
    return this.database.reading(actor, async () => {
      const today = await this.calendar.today(actor);
      const { fingerprint } = await this.database.one<{ fingerprint: string }>(FINGERPRINT, [actor.organizationId, today]);
      return fingerprint;
    });
  }

  /** From this month to the end of the next fiscal year. */
  private async spot(actor: Actor): Promise<Spot> {
    return this.database.reading(actor, async () => {
      const today = await this.calendar.today(actor);
      const start = await this.calendar.fiscalYearStartMonth(actor);
      const first = monthOf(today);
      const { to } = spanOf(fiscalYearOf(today, start) + 1, start);
      const items = await this.database.query<{ id: string }>(BUDGETED_ITEMS, [actor.organizationId]);
      return {
        ...{ first, last: daysAfter(monthsAfter(to, 1), -1), months: placeOf(first, to) + 1 },
        items: new Set(items.map(({ id }) => id)),
      };
    });
  }

  private async addCharges(actor: Actor, spot: Spot, cells: OutlookCells, signal?: AbortSignal): Promise<void> {
    let after = NONE;
    while (!signal?.aborted) {
      const taken = await this.database.reading(actor, async () => {
        const charges = await this.charges.ahead(actor, after, CHARGES_A_TURN);
        if (charges.length > 0) await this.addSome(actor, charges, spot, cells);
        return charges;
      });
      after = taken.at(-1)?.id ?? after;
      if (taken.length < CHARGES_A_TURN) return;
    }
  }

  private async addSome(actor: Actor, charges: readonly DueCharge[], spot: Spot, cells: OutlookCells): Promise<void> {
    const { first, last } = spot;
    const [signals, agreed, seats, periods, items, before] = await Promise.all([
      this.charges.signals(actor, charges),
      this.charges.agreed(actor, charges),
      this.charges.seats(actor, charges, await this.calendar.timeZone(actor)),
      this.charges.periods(actor, charges),
      this.references.items(
        actor,
        charges.map(({ itemId }) => itemId),
      ),
      this.database.query<{ chargeId: string; minor: string }>(POSTED_BEFORE, [
        actor.organizationId,
        charges.map(({ id }) => id),
        monthsAfter(first, -MONTHS_BEHIND),
        monthsAfter(first, -1),
      ]),
    ]);
    const known = [...items.values()];
    const [centers, categories] = await Promise.all([
      this.references.costCenters(actor, given(known.map(({ costCenterId }) => costCenterId))),
      this.references.categories(actor, given(known.map(({ productId }) => productId))),
    ]);
    const behind = new Map(before.map(({ chargeId, minor }) => [chargeId, BigInt(minor)]));
    for (const [place, charge] of charges.entries()) {
      const item = items.get(charge.itemId);
      const surroundings = {
        signals: signals.get(charge.itemId) ?? [],
        agreed: agreed[place] ?? [],
        seats: seats.get(charge.itemId) ?? [],
      };
      const course = courseOf(charge, surroundings, last);
      const ahead = monthsAhead(charge, course, periods.get(charge.id) ?? new Map(), spot);
      const center = item?.costCenterId ? centers.get(item.costCenterId) : undefined;
      cells.add(
        {
          source: 'charge',
          kind: charge.kind,
          costCenterId: item?.costCenterId ?? null,
          businessUnitId: item?.businessUnitId ?? center?.businessUnitId ?? null,
          vendorId: charge.vendorId ?? item?.vendorId ?? null,
          contractId: charge.contractId ?? item?.contractId ?? null,
          productId: item?.productId ?? null,
          category: item?.productId ? (categories.get(item.productId) ?? null) : null,
          domain: item?.domain ?? null,
          itemKind: item?.itemKind ?? null,
          locationId: item?.locationId ?? null,
          spendClass: center?.spendClass ?? null,
          personId: item?.personId ?? null,
          itemId: spot.items.has(charge.itemId) ? charge.itemId : null,
        },
        charge.currency,
        ahead,
        behind.get(charge.id) ?? 0n,
      );
    }
  }

  private async addRefreshes(actor: Actor, { first, last, items }: Spot, cells: OutlookCells): Promise<void> {
    const rows = await this.database.reading(actor, () =>
      this.database.query<RefreshRow>(REFRESHES, [actor.organizationId, first, daysAfter(last, 1), [...items]]),
    );
    for (const { currency, month, minor, ...facts } of rows) cells.add(facts, currency, [[placeOf(first, month), BigInt(minor)]]);
  }

  /** At today's rates. */
  private async inBase(actor: Actor, cells: readonly Cell[]): Promise<{ written: object[]; uncounted: string[] }> {
    const day = await this.database.reading(actor, () => this.calendar.today(actor));
    const uncounted = new Set<string>();
    const written: object[] = [];
    for (let at = 0; at < cells.length; at += CELLS_AT_ONCE) {
      const some = cells.slice(at, at + CELLS_AT_ONCE);
      const amounts = some.flatMap(({ currency, ahead, behind }) =>
        [...ahead, behind].map((minor) => ({ amount: Money.of(minor, currency), day })),
      );
      const converted = await this.database.reading(actor, () => this.rates.toBaseWhereKnown(actor, amounts));
      let place = 0;
      for (const { cube, facts, currency, ahead } of some) {
        const base = converted.slice(place, place + ahead.length + 1).map((known) => known?.amount.minor);
        place += ahead.length + 1;
        if (base.some((minor) => minor === undefined)) uncounted.add(currency);
        else written.push({ cube, ...facts, ahead: `{${base.slice(0, -1).join(',')}}`, behind: String(base.at(-1)) });
      }
    }
    return { written, uncounted: [...uncounted].sort() };
  }
}

const NONE = '00000000-0000-0000-0000-000000000000';

const given = (ids: ReadonlyArray<string | null>): string[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** How many months a month lies after the first. */
function placeOf(first: string, month: string): number {
  const number = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return number(month) - number(first);
}

/** What a charge will have posted by the last day, beyond what it has: by the place of the month in which it counts. */
function monthsAhead(
  charge: DueCharge,
  course: ChargeCourse,
  periods: Parameters<typeof accrue>[2],
  { first, last }: Spot,
): Array<[number, bigint]> {
  const { due } = accrue({ ...course, accrueFrom: charge.accrueFrom }, course.paid, periods, last);
  return due.map(({ month, amount }) => [placeOf(first, month), amount.minor]);
}
