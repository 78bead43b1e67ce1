import type { Money } from '#platform';
import { daysAfter, earlierOf, laterOf, monthOf } from '../days.js';
import { type Cycle, type Period, periodOn, periodsFrom, type Span } from './charge-period.rules.js';
import type { Fraction } from './fraction.js';
import { prorate, type Step, valueOn } from './proration.rules.js';

export const billings = ['advance', 'arrears'] as const;
export type Billed = (typeof billings)[number];

export interface AccruingCharge {
  cycle: Cycle;
  billed: Billed;
  prorated: boolean;
  followsItem: boolean;
  currency: string;
  /** What a whole period costs, in minor units, as it changes. */
  prices: ReadonlyArray<Step<Fraction>>;
  /** How many times the price is owed; once where nothing is said. */
  quantities?: ReadonlyArray<Step<bigint>> | undefined;
  /** From this date on the periods are looked at again. */
  accrueFrom: string;
}

/** What a period has been charged so far. */
export interface AccruedPeriod {
  month: string;
  posted: Money;
}

/** A period that is owed otherwise than it was posted: for the first time, or corrected. */
export interface DuePosting {
  period: Period;
  month: string;
  /** The price of a whole period on its first charged day. */
  full: Money;
  /** What is owed for the period by now. */
  owed: Money;
  /** What is owed less what has been posted. */
  amount: Money;
  /** The day on which it was due, also where it is told late. */
  bookedOn: string;
  isCorrection: boolean;
}

/**
 * What a charge owes by today and has not been posted, and when to look at it again (`null`: nothing is to come). In advance
 * it is owed when the period begins, in arrears when it is over, which holds for what is owed more later too; what turns out not
 * to be owed, or to cost something else, is corrected in the month of the period.
 *
 * @param spans when it runs and is to be paid
 */
export function accrue(
  charge: AccruingCharge,
  spans: readonly Span[],
  accrued: ReadonlyMap<string, AccruedPeriod>,
  today: string,
): { due: DuePosting[]; next: string | null } {
  const { cycle, billed, currency, prices } = charge;
  const due: DuePosting[] = [];
  let notYet: string | null = null;
  // What is over when it is posted is looked at on the first day of the next period.
  const first = billed === 'arrears' ? daysAfter(charge.accrueFrom, -1) : charge.accrueFrom;
  for (const period of periodsFrom(cycle, first, today)) {
    const known = accrued.get(period.from);
    const owed = prorate(period, { ...charge, spans });
    const dueOn = billed === 'advance' ? owed.first : owed.until;
    const total = owed.amount.toMoney(currency);
    const amount = known ? total.minus(known.posted) : total;
    if (amount.isZero && known) continue;
    const isMore = !total.isZero && amount.isNegative === total.isNegative;
    if (dueOn !== null && dueOn > today && (!known || (billed === 'arrears' && isMore))) {
      notYet ??= dueOn;
      continue;
    }
    if (amount.isZero) continue;
    const lastDay = owed.until === null ? period.from : daysAfter(owed.until, -1);
    const bookedOn = billed === 'advance' ? (owed.first ?? period.from) : lastDay;
    const full = (valueOn(prices, owed.first ?? period.from) ?? owed.amount).toMoney(currency);
    // A period that costs nothing any more keeps its month; otherwise it is that of the day, whatever was thought before.
    const month = known && total.isZero ? known.month : monthOf(bookedOn);
    due.push({ period, month, full, owed: total, amount, bookedOn, isCorrection: known !== undefined });
  }
  return { due, next: nextLook(charge, spans, notYet, today) };
}

function nextLook(
  { cycle, billed, followsItem }: AccruingCharge,
  spans: readonly Span[],
  notYet: string | null,
  today: string,
): string | null {
  // A charge that waits for its item is looked at daily, so that a start is not missed that came at the same moment as the charge.
  if (spans.length === 0) return followsItem ? daysAfter(today, 1) : null;
  const begins = periodOn(cycle, periodOn(cycle, today).until).from;
  const ahead = spans
    .filter(({ endsOn }) => endsOn === null || endsOn > begins)
    .map(({ startsOn, endsOn }) => {
      const from = laterOf(startsOn, begins);
      if (billed === 'advance') return from;
      const { until } = periodOn(cycle, from);
      return endsOn === null ? until : earlierOf(until, endsOn);
    });
  if (notYet !== null) ahead.push(notYet);
  return ahead.length === 0 ? null : ahead.reduce(earlierOf);
}
