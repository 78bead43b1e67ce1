import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, Database, Money, type MoneyJson, notFound } from '#platform';
import { daysAfter, laterOf } from '../days.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { accrue, type DuePosting } from './accrual.rules.js';
import type { ForeseenChangeDto, ForeseenChargeDto, ForeseenPeriodDto, PeriodState } from './charge.dto.js';
import { type ChargeCourse, type ChargeRow, courseOf } from './charge-course.rules.js';
import { amended, type ChargeChanges, type ChargeTermsInput, factsOf } from './charge-input.rules.js';
import { type Period, periodOn } from './charge-period.rules.js';
import { endingFee } from './charge-terms.rules.js';
import { type ClaimedPeriod, type DueCharge, DueCharges } from './due-charges.queries.js';
import { prorate } from './proration.rules.js';

const PERIODS = 6;
/** So many of those that are due and not posted yet are shown one by one; all of them are in their sum. */
const LATE_PERIODS = 12;
/** Where free time is long, no more periods than these are gone through to find those that cost something. */
const MOST_PERIODS = 400;
const DAYS_AHEAD = 36_500;

/** What a charge would post, reckoned as the accrual reckons, before it is added. */
@Injectable()
export class ChargeForecast {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly references: LedgerReferences,
    private readonly charges: DueCharges,
  ) {}

  /** An item that is not in use yet is thought to be from today on. @throws Refusal `not_found` for the item, `forbidden` */
  of(actor: Actor, itemId: string, terms: ChargeTermsInput): Promise<ForeseenChargeDto> {
    return this.database.reading(actor, async () => {
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, itemId));
      const today = await this.calendar.today(actor);
      const facts = { ...factsOf(terms, today), itemId };
      const course = await this.courseOf(actor, facts, today);
      const first = course.runs[0]?.startsOn;
      if (first === undefined) return { periods: [], feeAfterFirst: null };
      const periods = periodsAhead(course, first, (_from, dueOn) => (dueOn <= today ? 'due' : 'ahead'));
      const endsOn = laterOf(periods[0]?.until ?? first, first);
      const fee = endingFee(course.ending, course.cycle, [{ startsOn: first, endsOn }], course, endsOn);
      return { periods, feeAfterFirst: fee?.amount.toMoney(course.currency).toJSON() ?? null };
    });
  }

  /** @throws Refusal `not_found`, `forbidden`, `validation_failed` for another currency */
  ofChanged(actor: Actor, id: string, changes: ChargeChanges): Promise<ForeseenChangeDto> {
    return this.database.reading(actor, async () => {
      const before = await this.charges.one(actor, id);
      if (!before) throw notFound('The charge');
      requireReach(actor, 'spend.read', await this.references.placeOfItem(actor, before.itemId));
      const today = await this.calendar.today(actor);
      const known = (await this.charges.periods(actor, [before])).get(id) ?? new Map<string, ClaimedPeriod>();
      const posted = await this.charges.postedSpan(actor, id);
      const { charge } = amended({ ...before, ...posted, prices: [...before.prices] }, changes);
      const course = await this.courseOf(actor, charge, today);
      const none = Money.of(0n, charge.currency);
      const { due } = accrue({ ...course, accrueFrom: charge.accrueFrom ?? today }, course.paid, known, today);
      const sumOf = (postings: readonly DuePosting[]): MoneyJson =>
        postings.reduce((sum, { amount }) => sum.plus(amount), none).toJSON();
      const [corrections, notPosted] = [due.filter(({ isCorrection }) => isCorrection), due.filter((each) => !each.isCorrection)];
      const stateOf = (from: string): PeriodState => {
        const posting = due.find(({ period }) => period.from === from);
        if (posting) return posting.isCorrection ? 'corrected' : 'due';
        const isPosted = known.get(from)?.posted.isZero === false;
        return isPosted ? 'posted' : 'ahead';
      };
      const now = periodOn(course.cycle, today).from;
      const late = notPosted.filter(({ period }) => period.from < now).slice(-LATE_PERIODS);
      const asOf = laterOf(changes.endsOn ?? today, today);
      const fee = changes.endsOn ? endingFee(course.ending, course.cycle, course.runs, course, asOf) : null;
      return {
        periods: [...late.flatMap(({ period }) => foreseen(course, period, stateOf)), ...periodsAhead(course, today, stateOf)],
        corrected: sumOf(corrections),
        notPosted: sumOf(notPosted),
        fee: fee?.amount.toMoney(course.currency).toJSON() ?? null,
      };
    });
  }

  private async courseOf(actor: Actor, charge: ChargeRow & AskedCharge, today: string): Promise<ChargeCourse> {
    const signals = (await this.charges.signals(actor, [charge])).get(charge.itemId) ?? [];
    const seats = await this.charges.seats(actor, [charge], await this.calendar.timeZone(actor));
    const [agreed = []] = await this.charges.agreed(actor, [charge]);
    // An item that is not in use yet is thought to be from today on.
    const startsOn = charge.startsOn ?? (signals.length > 0 ? null : today);
    const surroundings = { signals, agreed, seats: seats.get(charge.itemId) ?? [] };
    return courseOf({ ...charge, startsOn }, surroundings, daysAfter(today, DAYS_AHEAD));
  }
}

type StateOf = (from: string, dueOn: string) => PeriodState;

type AskedCharge = Pick<DueCharge, 'itemId' | 'contractId' | 'ratedByContract'>;

/** The periods from the one of a day on that cost something. */
function periodsAhead(course: ChargeCourse, first: string, stateOf: StateOf): ForeseenPeriodDto[] {
  const periods: ForeseenPeriodDto[] = [];
  let period = periodOn(course.cycle, first);
  for (
    let count = 0;
    count < MOST_PERIODS && periods.length < PERIODS;
    count += 1, period = periodOn(course.cycle, period.until)
  ) {
    periods.push(...foreseen(course, period, stateOf));
  }
  return periods;
}

/** A period as it is owed; nothing where none of its days costs anything. */
function foreseen(course: ChargeCourse, period: Period, stateOf: StateOf): ForeseenPeriodDto[] {
  const { amount, days, of, first, until } = prorate(period, { ...course, spans: course.paid });
  if (first === null || until === null) return [];
  const dueOn = course.billed === 'advance' ? first : until;
  return [{ ...period, state: stateOf(period.from, dueOn), dueOn, days, of, amount: amount.toMoney(course.currency).toJSON() }];
}
