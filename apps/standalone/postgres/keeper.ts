import { setTimeout as sleep } from 'node:timers/promises';
import type { Postmaster } from './postmaster.js';

const BETWEEN_STARTS_MS = 500;

export interface Keeper {
  stop(): Promise<void>;
}

export interface Kept {
  start(): Promise<Postmaster>;
  stop(pid: number): Promise<void>;
  /** It ended by itself and cannot be started again. */
  onLost(error: unknown): void;
}

/** Starts the server again when it ends by itself, e.g. killed for want of memory: its clients find it at the same address. */
export function keepRunning(first: Postmaster, kept: Kept): Keeper {
  let current = first;
  let stopping = false;
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.ended;
      if (stopping) return;
      await sleep(BETWEEN_STARTS_MS);
      current = await kept.start();
      if (stopping) await kept.stop(current.pid);
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!stopping) kept.onLost(error);
  });
  return {
    async stop() {
      stopping = true;
      await kept.stop(current.pid);
      // The server is not waited for by the event loop, so a command with nothing else to do would end here, half way.
      const awake = setInterval(() => undefined, 1_000);
      await watching;
      clearInterval(awake);
    },
  };
}
