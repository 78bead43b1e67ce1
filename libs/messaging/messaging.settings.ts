/** The tempo of the couriers. Tests make it faster; nobody else has a reason to. */
export class MessagingSettings {
  /** How often the relay, the sweep and the schedules look for what nobody told them of. */
  readonly pollMilliseconds: number = 250;
  /** A delivery that was queued and not handled after this time is queued again: Redis may have lost it. */
  readonly redeliverAfterMilliseconds: number = 15_000;
  /** Leases on jobs and schedules; extended at a third of it while the work goes on. */
  readonly leaseMilliseconds: number = 20_000;
  /** How long a worker has for one mail, before another may try. Well beyond what a mail server is given to answer. */
  readonly mailLeaseMilliseconds: number = 300_000;
  /** How long a stopping process lets running work finish before it hands the rest back. */
  readonly graceMilliseconds: number = 20_000;
  /** Background jobs that one process carries at once. */
  readonly jobsAtOnce: number = 4;

  constructor(given: Partial<MessagingSettings> = {}) {
    Object.assign(this, given);
  }
}
