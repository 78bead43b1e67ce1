import { ConfigError, type Log, Refusal } from '#platform';

/** Closes once, in order, when the process is told to stop. Under npm a terminal's Ctrl-C arrives twice, so only the first counts. */
export function stopOnSignals(close: () => Promise<void>, log: Log): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping');
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'Stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** What keeps a process from starting is told in one line. */
export function tellAndExit(error: unknown): never {
  process.stderr.write(`quartermaster: ${lineOf(error)}\n`);
  process.exit(1);
}

function lineOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof Refusal) return error.message;
  if (error instanceof AggregateError && error.errors.length > 0) return lineOf(error.errors[0]);
  return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
}
