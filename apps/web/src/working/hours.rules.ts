/** From when to when is worked on a day of the week; 1 is Monday. `to` may be 24:00. */
export interface Span {
  weekday: number;
  from: string;
  to: string;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Monday to Friday from nine to five, for a new calendar. */
export const usualHours: readonly Span[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

export function spansOf(hours: readonly Span[], weekday: number): Span[] {
  return hours.filter((span) => span.weekday === weekday).sort((one, other) => minutesOf(one.from) - minutesOf(other.from));
}

/** The hours with other ones on one day. */
export function withDay(hours: readonly Span[], weekday: number, spans: ReadonlyArray<Omit<Span, 'weekday'>>): Span[] {
  return weekdays.flatMap((day) =>
    day === weekday ? spans.map((span) => ({ ...span, weekday })) : hours.filter((span) => span.weekday === day),
  );
}

/** Another span after the last one of a day, where there is room for it. */
export function nextSpan(spans: readonly Span[]): Omit<Span, 'weekday'> | undefined {
  const end = spans.at(-1)?.to;
  if (end === undefined) return { from: '09:00', to: '17:00' };
  const from = minutesOf(end) + 60;
  return from + 60 > 1_440 ? undefined : { from: timeOf(from), to: timeOf(Math.min(1_440, from + 240)) };
}

/** The first day whose hours make no sense. */
export function wrongDay(hours: readonly Span[]): number | undefined {
  return weekdays.find((day) =>
    spansOf(hours, day).some(({ from, to }, at, all) => {
      const before = all[at - 1];
      return !from || !to || minutesOf(from) >= minutesOf(to) || (before !== undefined && minutesOf(before.to) > minutesOf(from));
    }),
  );
}

export function hoursAWeek(hours: readonly Span[]): number {
  return hours.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0) / 60;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
