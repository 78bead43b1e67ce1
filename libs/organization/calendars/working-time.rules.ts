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
  const week: Array<Array<readonly [number, number]>> = Array.from({ length: 8 }, () => []);
  for (const { weekday, from: begin, to: end } of hours) week[weekday]?.push([timeOfDay(begin), timeOfDay(end)]);
  // Wherever the zone is, its day has not begun two days before that of UTC.
  const first = Math.floor(from / DAY) - 2;
  for (let day = first; day < first + MOST_DAYS; day += 1) {
    const spans = week[weekdayOf(day)];
    if (!spans?.length || holidays.has(new Date(day * DAY).toISOString().slice(0, 10))) continue;
    const offset = steadyOffset(timeZone, day);
    const instantOf = (time: number): number =>
      offset === null ? whenWallClockShows(IANAZone.create(timeZone), day * DAY + time) : day * DAY + time - offset;
    for (const [opens, closes] of spans) {
      const begin = Math.max(from, instantOf(opens));
      const end = instantOf(closes);
      if (end > begin) yield [begin, end];
    }
  }
}

const MOST_KEPT = 20_000;
// Asking for an offset costs a hundred times what reckoning with it does, and all ask for the same days.
const steady = new Map<string, number | null>();

/** The offset of a zone in milliseconds, from the day before to the day after; `null` where the clock is changed in between. */
function steadyOffset(timeZone: string, day: number): number | null {
  const key = `${timeZone}:${day}`;
  const known = steady.get(key);
  if (known !== undefined) return known;
  const zone = IANAZone.create(timeZone);
  const [before, after] = [zone.offset((day - 1) * DAY), zone.offset((day + 2) * DAY)];
  const offset = before === after ? before * MINUTE : null;
  if (steady.size >= MOST_KEPT) steady.clear();
  steady.set(key, offset);
  return offset;
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
