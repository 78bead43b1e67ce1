import { Injectable } from '@nestjs/common';

/** Tells a courier in the same process that there is something to fetch. Where none listens, one elsewhere finds it by its poll. */
export class Bell {
  private readonly listeners = new Set<() => void>();

  ring(): void {
    for (const listener of this.listeners) listener();
  }

  listen(listener: () => void): void {
    this.listeners.add(listener);
  }
}

@Injectable()
export class Bells {
  /** There are events in the outbox. */
  readonly outbox = new Bell();
  /** There are deliveries in the inbox that are due. */
  readonly inbox = new Bell();
  /** A schedule was asked to run, or goes on after a pause. */
  readonly schedules = new Bell();
}
