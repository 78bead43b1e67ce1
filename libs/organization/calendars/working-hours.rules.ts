import { Refusal } from '#platform';
import { timeOfDay, type WorkingSpan } from './working-time.rules.js';

/** What is kept where an organisation has said nothing: nine to five, Monday to Friday. */
export const usualHours: readonly WorkingSpan[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '17:00' }));

/** The hours in the order of the week. @throws Refusal `validation_failed` where a span ends before it begins, lies over another, or there is none */
export function inOrder(hours: readonly WorkingSpan[]): WorkingSpan[] {
  const wrong = (place: number, reason: string): Refusal =>
    new Refusal('validation_failed', reason, { pointer: place < 0 ? '/hours' : `/hours/${place}` });
  if (hours.length === 0) throw wrong(-1, 'A calendar without any hours would never let anything become due.');
  const sorted = hours
    .map((span, place) => ({ ...span, place }))
    .sort((a, b) => a.weekday - b.weekday || timeOfDay(a.from) - timeOfDay(b.from));
  for (const [at, { weekday, from, to, place }] of sorted.entries()) {
    if (timeOfDay(to) <= timeOfDay(from)) throw wrong(place, `${from}–${to} ends before it begins.`);
    const before = sorted[at - 1];
    if (before?.weekday === weekday && timeOfDay(before.to) > timeOfDay(from)) {
      throw wrong(place, `${from}–${to} lies over ${before.from}–${before.to} of the same day.`);
    }
  }
  return sorted.map(({ weekday, from, to }) => ({ weekday, from, to }));
}
