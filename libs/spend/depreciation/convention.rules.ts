import type { Convention } from './depreciation-terms.js';

/** Half-months, the finest grain that a convention needs. */
const YEAR = 24;

/** A time after the point at which an asset counts as placed in service, in half-months: `parts / per`. */
export interface Elapsed {
  parts: number;
  per: number;
}

/** Where an asset stands in its first fiscal year: `month` counts from 0. */
export interface Placing {
  convention: Convention;
  month: number;
}

/** The months from one date's month to another's. */
export function monthsBetween(from: string, to: string): number {
  const number = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return number(to) - number(from);
}

/** Which month of its fiscal year a day lies in, from 0. */
export function monthOfFiscalYear(day: string, startMonth: number): number {
  return (Number(day.slice(5, 7)) - startMonth + 12) % 12;
}

/** The point of its first fiscal year from which an asset counts, in half-months. */
export function placedAt({ convention, month }: Placing): number {
  return pointOf(convention, month);
}

/**
 * How far an asset is `months` whole months after the first of its month in service. Where the convention speaks of years and
 * quarters, the share of the first fiscal year is spread evenly over the months that the asset is there.
 */
export function elapsedAfter(placing: Placing, months: number): Elapsed {
  const { convention, month } = placing;
  const start = placedAt(placing);
  if (months <= 0) return { parts: 0, per: 1 };
  const isOfYears = convention === 'half_year' || convention === 'mid_quarter';
  if (isOfYears && months <= 12 - month) return { parts: (YEAR - start) * months, per: 12 - month };
  return { parts: Math.max(0, 2 * (month + months) - start), per: 1 };
}

/** How far an asset is when it leaves in the month that begins `months` after the first of its month in service. */
export function elapsedAtDisposal(placing: Placing, months: number): Elapsed {
  const position = placing.month + months;
  const left = Math.floor(position / 12) * YEAR + pointOf(placing.convention, position % 12);
  return { parts: Math.max(0, left - placedAt(placing)), per: 1 };
}

function pointOf(convention: Convention, month: number): number {
  switch (convention) {
    case 'full_month':
      return 2 * month;
    case 'mid_month':
      return 2 * month + 1;
    case 'half_year':
      return YEAR / 2;
    case 'mid_quarter':
      return 3 + 6 * Math.floor(month / 3);
  }
}
