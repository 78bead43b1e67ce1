import { Clock } from '#platform';

/** Stands where the demo's history is being told. */
export class DemoClock extends Clock {
  constructor(private present: Date) {
    super();
  }

  override now(): Date {
    return this.present;
  }

  moveTo(moment: Date): void {
    this.present = moment;
  }
}
