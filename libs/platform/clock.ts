/** The only source of the present moment, so that a test can hold it still. */
export abstract class Clock {
  abstract now(): Date;

  /** Today's date (`YYYY-MM-DD`) in an IANA time zone. */
  today(timeZone = 'UTC'): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(this.now());
  }
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
