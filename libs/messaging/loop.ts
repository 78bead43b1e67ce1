import type { Log } from '#platform';

export interface LoopSettings {
  name: string;
  log: Log;
  /** Longest wait between two steps when nobody nudges. */
  everyMilliseconds: number;
  /** One round of work; `true` when there may be more to do at once. */
  step: () => Promise<boolean>;
}

const LONGEST_PAUSE = 5_000;

/**
 * A round of work, again and again until stopped. When a round fails (the database or Redis is away) it is tried again with
 * growing pauses; the outage is logged once, and so is its end.
 */
export class Loop {
  private running: Promise<void> | undefined;
  private stopping = false;
  private nudged = false;
  private wake: (() => void) | undefined;
  private failures = 0;

  constructor(private readonly settings: LoopSettings) {}

  start(): void {
    this.stopping = false;
    this.running ??= this.run();
  }

  /** Begins the next round now, or right after the present one. */
  nudge(): void {
    this.nudged = true;
    this.wake?.();
  }

  /** Resolves once the present round has ended; no other begins. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.running;
    this.running = undefined;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      this.nudged = false;
      const more = await this.round();
      if (!more && !this.stopping && !(this.nudged && this.failures === 0)) await this.pause();
    }
  }

  private async round(): Promise<boolean> {
    const { name, log, step } = this.settings;
    try {
      const more = await step();
      if (this.failures > 0) log.info({ loop: name, failures: this.failures }, 'Works again');
      this.failures = 0;
      return more;
    } catch (error) {
      if (this.failures === 0) log.warn({ loop: name, err: error }, 'Failed; will be tried again until it works');
      this.failures += 1;
      return false;
    }
  }

  private pause(): Promise<void> {
    const { everyMilliseconds } = this.settings;
    const pause = this.failures === 0 ? everyMilliseconds : Math.min(LONGEST_PAUSE, 100 * 2 ** Math.min(this.failures, 10));
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake?.(), pause);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
    });
  }
}
