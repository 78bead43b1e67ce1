import { Clock } from '#platform';

interface Span {
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
}

/** Stands still until it is moved. */
export class FakeClock extends Clock {
  private millis: number;

  constructor(start = '2026-03-02T08:00:00Z') {
    super();
    this.millis = Date.parse(start);
  }

  override now(): Date {
    return new Date(this.millis);
  }

  /** Moves to an instant (ISO 8601). */
  set(instant: string): void {
    this.millis = Date.parse(instant);
  }

  /** Moves on, or back with negative numbers. */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): void {
    this.millis += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
  }
}
