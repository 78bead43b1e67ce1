import { IANAZone } from 'luxon';

/** From when to when is worked on a day of the week, by the clock on the wall. */
export interface WorkingSpan {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** `HH:MM` */
  from: string;
  /** `HH:MM`, later than `from`; `24:00` is midnight. */
  to: string;
}

export interface WorkingCalendar {
  /** IANA name. */
  timeZone: string;
  /** In the order of the week, none over another. */
  hours: readonly WorkingSpan[];
  /** Days (`YYYY-MM-DD`) on which nobody works. */
  holidays: ReadonlySet<string>;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** A century: whoever works less than a moment in it has no end in sight. */
const MOST_DAYS = 36_525;

/**
 * The instant at which so much working time has passed since `from`. Nothing passes outside working hours, so what ends with a
 * working day is due that evening, and not the next morning.
 * @throws RangeError where a century does not suffice
 */
export function dueAfter(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  let left = Math.round(minutes * MINUTE);
  if (left <= 0) return from;
  for (const [begin, end] of stretches(calendar, from.getTime())) {
    if (end - begin >= left) return new Date(begin + left);
    left -= end - begin;
  }
  throw new RangeError(`${minutes} minutes of working time do not pass within a century.`);
}

/** How much working time passes from one instant to a later one; 0 where the second is not later. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Date, to: Date): number {
  const until = to.getTime();
  let worked = 0;
  for (const [begin, end] of stretches(calendar, from.getTime())) {
    if (begin >= until) break;
    worked += Math.min(end, until) - begin;
  }
  return worked / MINUTE;
}

/** The times that are worked from an instant on, as milliseconds since 1970; each begins where or after the last one ended. */
function* stretches({ timeZone, hours, holidays }: WorkingCalendar, from: number): Generator<readonly [number, number]> {
  const zone = IANAZone.create(timeZone);
  const first = Math.floor((from + zone.offset(from) * MINUTE) / DAY);
  // Where the clock was set back over midnight, the evening before is not over yet.
  for (let day = first - 1; day < first + MOST_DAYS; day += 1) {
    if (holidays.has(new Date(day * DAY).toISOString().slice(0, 10))) continue;
    for (const span of hours) {
      if (span.weekday !== weekdayOf(day)) continue;
      const begin = Math.max(from, whenWallClockShows(zone, day * DAY + timeOfDay(span.from)));
      const end = whenWallClockShows(zone, day * DAY + timeOfDay(span.to));
      if (end > begin) yield [begin, end];
    }
  }
}

/** The 1st of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** @returns milliseconds since midnight */
export function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}

/**
 * The first instant at which the clock on the wall has got so far (`wall` counts as if it were UTC): the first of two where it is
 * set back, and the leap itself where it is set forward over that time. So times by the wall stay in their order.
 */
function whenWallClockShows(zone: IANAZone, wall: number): number {
  const offsetAt = (instant: number): number => zone.offset(instant) * MINUTE;
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  if (early + offsetAt(early) === wall) return early;
  if (late + offsetAt(late) === wall) return late;
  let [low, high] = [early, late];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offsetAt(middle) < wall) low = middle;
    else high = middle;
  }
  return high;
}
