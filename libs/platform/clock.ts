// Making a formatter costs a thousand times what using one does.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  calendars.set(timeZone, made);
  return made;
}

/** The only source of the present moment, so that a test can hold it still. */
export abstract class Clock {
  abstract now(): Date;

  /** Today's date (`YYYY-MM-DD`) in an IANA time zone. */
  today(timeZone = 'UTC'): string {
    return calendarOf(timeZone).format(this.now());
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
