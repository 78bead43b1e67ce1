const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 4 * 3_600_000;

/** After this many failed attempts a mail is given up: a day and a half after the first. */
export const MOST_MAIL_ATTEMPTS = 16;

/** Milliseconds until the next attempt: a mail server that is away comes back in minutes, or in hours. */
export function mailPause(attempts: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempts - 1));
}
