import type { AccruingCharge, Billed } from './accrual.rules.js';
import type { Cadence, Span } from './charge-period.rules.js';
import { runningSpans, type Signal } from './charge-spans.rules.js';
import { type AgreedPrice, agreedPrices, type EndingTerms, indexedPrices, paidSpans } from './charge-terms.rules.js';
import { Fraction } from './fraction.js';
import type { Step } from './proration.rules.js';

/** All that was agreed on for a charge, as it is kept. */
export interface ChargeRow extends EndingTermsRow {
  amountMinor: string;
  currency: string;
  cadence: Cadence;
  every: number;
  cycleDay: number;
  anchorOn: string;
  billed: Billed;
  prorated: boolean;
  followsItem: boolean;
  startsOn: string | null;
  endsOn: string | null;
  /** The prices since the first, where it changed; `from: null` is the one before all others. */
  prices: ReadonlyArray<{ from: string | null; amountMinor: string }>;
  freeMonths: number;
  freeSpans: readonly Span[];
  indexPercent: string | null;
  indexOn: string | null;
  indexMonths: number | null;
  perSeat: boolean;
  leastSeats: number;
}

export interface EndingTermsRow {
  minimumMonths: number | null;
  feeMinor: string | null;
  feePercent: string | null;
}

/** What others tell of a charge: its item's life, the prices of its contract, who took a seat on which day and who left. */
export interface ChargeSurroundings {
  signals: readonly Signal[];
  agreed: readonly AgreedPrice[];
  seats: readonly SeatChange[];
}

export interface SeatChange {
  day: string;
  change: number;
}

/** A charge as it is reckoned with. */
export interface ChargeCourse extends Omit<AccruingCharge, 'accrueFrom' | 'quantities'> {
  quantities: Array<Step<bigint>>;
  /** When it runs, paid or not. */
  runs: Span[];
  paid: Span[];
  ending: EndingTerms;
}

/** @param upTo the day up to which rises of the price are looked at */
export function courseOf(row: ChargeRow, { signals, agreed, seats }: ChargeSurroundings, upTo: string): ChargeCourse {
  const kept = row.prices.length > 0 ? row.prices : [{ from: null, amountMinor: row.amountMinor }];
  const own = kept.map(({ from, amountMinor }) => ({ from, value: Fraction.of(BigInt(amountMinor)) }));
  const { indexPercent, indexOn, indexMonths } = row;
  const indexation =
    indexPercent !== null && indexOn !== null ? { percent: indexPercent, on: indexOn, everyMonths: indexMonths } : null;
  const runs = runningSpans(row, signals);
  return {
    cycle: { cadence: row.cadence, every: row.every, cycleDay: row.cycleDay, anchor: row.anchorOn },
    billed: row.billed,
    prorated: row.prorated,
    followsItem: row.followsItem,
    currency: row.currency,
    prices: indexedPrices(agreedPrices(own, agreed), indexation, upTo),
    quantities: row.perSeat ? seatsTaken(seats, row.leastSeats) : [{ from: null, value: 1n }],
    runs,
    paid: paidSpans(runs, row.freeMonths, row.freeSpans),
    ending: {
      minimumMonths: row.minimumMonths,
      feeMinor: row.feeMinor === null ? null : BigInt(row.feeMinor),
      feePercent: row.feePercent,
    },
  };
}

/** How many seats are charged from which day on: those that are taken, and never fewer than agreed. */
function seatsTaken(changes: readonly SeatChange[], least: number): Array<Step<bigint>> {
  const byDay = new Map<string, number>();
  for (const { day, change } of changes) byDay.set(day, (byDay.get(day) ?? 0) + change);
  let taken = 0;
  const steps = [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, change]) => {
      taken += change;
      return { from, value: BigInt(Math.max(taken, least)) };
    });
  return [{ from: null, value: BigInt(least) }, ...steps];
}
