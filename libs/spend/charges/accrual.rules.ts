import type { Money } from '#platform';
import { daysAfter, earlierOf, laterOf, monthOf } from '../days.js';
import { type Cycle, chargedDays, owedFor, type Period, periodOn, periodsFrom, type Span } from './charge-period.rules.js';

export interface AccruingCharge {
  cycle: Cycle;
  prorated: boolean;
  followsItem: boolean;
  /** The price of a whole period from now on. */
  amount: Money;
  /** From this date on the periods are looked at again. */
  accrueFrom: string;
}

/** What a period has been charged so far. */
export interface AccruedPeriod {
  month: string;
  full: Money;
  posted: Money;
}

/** What is to be posted for a period: all of it at first, later the difference that a change made. */
export interface DuePosting {
  period: Period;
  month: string;
  full: Money;
  amount: Money;
  bookedOn: string;
  isCorrection: boolean;
}

/**
 * What a charge owes by today and has not been posted, and when to look at it again (`null`: nothing is to come). Charges
 * are owed in advance, when their period begins; what turns out not to be owed comes back as a correction in the same month.
 * A period keeps the price that it was first posted at.
 */
export function accrue(
  charge: AccruingCharge,
  spans: readonly Span[],
  accrued: ReadonlyMap<string, AccruedPeriod>,
  today: string,
): { due: DuePosting[]; next: string | null } {
  const due: DuePosting[] = [];
  let notYet: string | null = null;
  for (const period of periodsFrom(charge.cycle, charge.accrueFrom, today)) {
    const known = accrued.get(period.from);
    const { first } = chargedDays(period, spans);
    if (!known && first !== null && first > today) {
      notYet ??= first;
      continue;
    }
    const full = known?.full ?? charge.amount;
    const owed = owedFor(period, spans, full, charge.prorated);
    const amount = known ? owed.minus(known.posted) : owed;
    if (amount.isZero) continue;
    const bookedOn = known ? today : (first ?? period.from);
    due.push({ period, month: known?.month ?? monthOf(bookedOn), full, amount, bookedOn, isCorrection: known !== undefined });
  }
  return { due, next: nextLook(charge, spans, notYet, today) };
}

function nextLook(
  { cycle, followsItem }: AccruingCharge,
  spans: readonly Span[],
  notYet: string | null,
  today: string,
): string | null {
  // A charge that waits for its item is looked at daily, so that a start is not missed that came at the same moment as the charge.
  if (spans.length === 0) return followsItem ? daysAfter(today, 1) : null;
  const upcoming = periodOn(cycle, periodOn(cycle, today).until).from;
  const starts = spans
    .filter(({ endsOn }) => endsOn === null || endsOn > upcoming)
    .map(({ startsOn }) => laterOf(startsOn, upcoming));
  if (notYet !== null) starts.push(notYet);
  return starts.length === 0 ? null : starts.reduce(earlierOf);
}
