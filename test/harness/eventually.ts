import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until the assertions hold, for what queues and schedules do in their own time; fails with the last reason. */
export async function eventually<T>(check: () => T | Promise<T>, { withinMs = 15_000, everyMs = 50 } = {}): Promise<T> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await sleep(everyMs);
    }
  }
}
