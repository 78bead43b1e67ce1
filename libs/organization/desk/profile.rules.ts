import { Refusal } from '#platform';

const MOST_BYTES = 65_536;

/** What the pages keep after a change: those that are named are replaced, or forgotten where they are `null`.
 * @throws Refusal `validation_failed` where all of it together is too much */
export function keptBy(
  before: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null);
  const preferences = Object.fromEntries(kept);
  if (Buffer.byteLength(JSON.stringify(preferences)) > MOST_BYTES) {
    throw new Refusal('validation_failed', 'The pages keep at most 64 KiB together.', { pointer: '/preferences' });
  }
  return preferences;
}
