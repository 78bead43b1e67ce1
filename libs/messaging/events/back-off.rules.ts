const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10 * 60_000;

/** After this many failed attempts a person is asked: about nine minutes after the first. */
export const MOST_ATTEMPTS = 10;

/**
 * Milliseconds until the next attempt, doubling with each failure up to ten minutes. Half of it is left to chance, so that
 * what failed together is not tried again together.
 * @param attempts how many have failed, at least 1
 * @param chance from 0 to 1
 */
export function backOff(attempts: number, chance = Math.random()): number {
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
  return Math.round(pause / 2 + (pause / 2) * chance);
}
