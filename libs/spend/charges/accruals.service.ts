import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { daysAfter, earlierOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { accrue, type DuePosting } from './accrual.rules.js';
import { type Claim, claimOf, feeClaimOf } from './charge-claims.js';
import { type ChargeCourse, type ChargeSurroundings, courseOf } from './charge-course.rules.js';
import { endingFee } from './charge-terms.rules.js';
import { ClaimPostings } from './claim-postings.service.js';
import { type ClaimedPeriod, type DueCharge, DueCharges } from './due-charges.queries.js';

const CHARGES_A_TURN = 1_000;
const LANES = 2;

/** Rises of a price are looked at so many days ahead: no period is longer. */
const DAYS_AHEAD = 3_700;

interface Accrual {
  charge: DueCharge;
  due: DuePosting[];
  fee: Money | null;
  /** One for each period that is due, then one for the fee. */
  claims: Claim[];
  next: string | null;
  blockedBy: string | null;
}

/** Posts what the recurring charges owe, set-wise and never twice; what is owed otherwise than it was posted is taken back and posted anew. */
@Injectable()
export class Accruals {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly charges: DueCharges,
    private readonly rates: ExchangeRates,
    private readonly postings: ClaimPostings,
  ) {}

  /**
   * All charges that are due by today, turn by turn, each a transaction. While one turn is reckoned PostgreSQL writes another: what
   * one has taken, the other passes over. @returns the number of entries posted
   */
  async accrueDue(actor: Actor, signal?: AbortSignal): Promise<number> {
    const lanes = Array.from({ length: LANES }, () => this.accrueTurns(actor, signal));
    await this.database.together(lanes);
    const posted = await Promise.all(lanes);
    return posted.reduce((sum, count) => sum + count, 0);
  }

  private async accrueTurns(actor: Actor, signal?: AbortSignal): Promise<number> {
    let posted = 0;
    let after: Pick<DueCharge, 'id' | 'accrueFrom'> | undefined;
    while (!signal?.aborted) {
      const turn = await this.database.transaction(actor, async () => {
        const today = await this.calendar.today(actor);
        const due = await this.charges.takeDue(actor, today, CHARGES_A_TURN, after);
        return { last: due.at(-1), full: due.length === CHARGES_A_TURN, posted: await this.accrueCharges(actor, due, today) };
      });
      posted += turn.posted;
      after = turn.last;
      if (!turn.full) break;
    }
    return posted;
  }

  /** The charges of these items, in the open transaction: those whose turn it is elsewhere are left to it. */
  async accrueItems(actor: Actor, itemIds: readonly string[]): Promise<number> {
    if (itemIds.length === 0) return 0;
    const today = await this.calendar.today(actor);
    return this.accrueCharges(actor, await this.charges.takeOfItems(actor, today, itemIds), today);
  }

  private async accrueCharges(actor: Actor, charges: readonly DueCharge[], today: string): Promise<number> {
    if (charges.length === 0) return 0;
    const zone = await this.calendar.timeZone(actor);
    const asked = [
      this.charges.signals(actor, charges),
      this.charges.agreed(actor, charges),
      this.charges.seats(actor, charges, zone),
      this.charges.periods(actor, charges),
    ] as const;
    await this.database.together(asked);
    const [signals, agreed, seats, periods] = await Promise.all(asked);
    const accruals = await this.blockWithoutRate(
      actor,
      charges.map((charge, place) =>
        reckon(
          charge,
          {
            signals: signals.get(charge.itemId) ?? [],
            agreed: agreed[place] ?? [],
            seats: seats.get(charge.itemId) ?? [],
          },
          periods.get(charge.id) ?? new Map(),
          today,
        ),
      ),
    );
    const { entryIds, written } = await this.postings.post(
      actor,
      accruals.flatMap(({ claims }) => claims),
    );
    const ids = entryIds.values();
    await this.charges.settle(
      actor,
      accruals.map(({ charge, due, fee, claims, next, blockedBy }) => {
        const entries = claims.map(() => ids.next().value);
        return {
          chargeId: charge.id,
          due: due.map((posting, place) => ({ posting, entryId: entries[place] })),
          fee: fee && { amount: fee, entryId: entries[due.length] },
          accrueFrom: blockedBy ? charge.accrueFrom : next,
          blockedBy,
        };
      }),
    );
    return written;
  }

  /** A charge whose currency has no rate yet is left for the next run and says so; it does not keep the others waiting. */
  private async blockWithoutRate(actor: Actor, accruals: readonly Accrual[]): Promise<Accrual[]> {
    const wanted = accruals.flatMap(({ claims }) => claims.map(({ entry: { amount, bookedOn } }) => ({ amount, day: bookedOn })));
    const known = await this.rates.toBaseWhereKnown(actor, wanted);
    if (known.every((rate) => rate !== undefined)) return [...accruals];
    let place = 0;
    return accruals.map((accrual) => {
      const converted = known.slice(place, place + accrual.claims.length);
      place += accrual.claims.length;
      return converted.every((rate) => rate !== undefined)
        ? accrual
        : { ...accrual, due: [], fee: null, claims: [], blockedBy: 'exchange_rate_missing' };
    });
  }
}

function reckon(
  charge: DueCharge,
  surroundings: ChargeSurroundings,
  periods: ReadonlyMap<string, ClaimedPeriod>,
  today: string,
): Accrual {
  const course = courseOf(charge, surroundings, daysAfter(today, DAYS_AHEAD));
  // Who leaves a seat today is seen tomorrow, which may be in the next period.
  const accrueFrom = charge.perSeat ? daysAfter(charge.accrueFrom, -1) : charge.accrueFrom;
  const { due, next } = accrue({ ...course, accrueFrom }, course.paid, periods, today);
  const ending = endingFee(course.ending, course.cycle, course.runs, course, today);
  const posted = Money.of(BigInt(charge.feePostedMinor), charge.currency);
  const owed = ending?.amount.toMoney(charge.currency) ?? posted.minus(posted);
  const claims = due.map((posting) => claimOf(charge, posting, periods.get(posting.period.from)));
  const fee = owed.equals(posted) ? null : owed;
  if (fee) {
    const untied = Money.of(BigInt(charge.feeUntiedMinor), charge.currency);
    claims.push(feeClaimOf(charge, fee, ending?.endedOn ?? today, { entryIds: charge.feeEntryIds, untied }));
  }
  return {
    ...{ charge, due, fee, claims, blockedBy: null },
    next: nextLook(charge, course, next, today),
  };
}

/** Seats are looked at daily; what may end before its term is over, on the day that it does. */
function nextLook(charge: DueCharge, { runs, ending }: ChargeCourse, next: string | null, today: string): string | null {
  const looks = next === null ? [] : [next];
  const last = runs.at(-1);
  if (charge.perSeat && last && (last.endsOn === null || last.endsOn > today)) looks.push(daysAfter(today, 1));
  if (ending.minimumMonths !== null && last?.endsOn && last.endsOn > today) looks.push(last.endsOn);
  return looks.length === 0 ? null : looks.reduce(earlierOf);
}
