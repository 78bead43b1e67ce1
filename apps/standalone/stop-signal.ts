/** A person or the machine asked us to stop while we were still starting. */
export class StoppedEarly extends Error {}

/**
 * Turns Ctrl-C and SIGTERM into one wish to stop. A terminal's Ctrl-C arrives twice under npm, which hands it on; so only
 * the first counts. `fail` ends the wait in the same way for what cannot be gone on with.
 */
export class StopSignal {
  private settle: (failure?: { error: unknown }) => void = () => undefined;
  private asked = false;

  /** Resolves when it is time to stop; with a failure where that is the reason. */
  readonly requested = new Promise<{ error: unknown } | undefined>((resolve) => {
    this.settle = resolve;
  });

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.ask());
    process.on('uncaughtException', (error) => this.fail(error));
  }

  /** Between two steps of starting. @throws StoppedEarly */
  check(): void {
    if (this.asked) throw new StoppedEarly();
  }

  fail(error: unknown): void {
    this.ask({ error });
  }

  private ask(failure?: { error: unknown }): void {
    this.asked = true;
    this.settle(failure);
  }
}
