import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.js';

/** A chunk before may itself wait for a lock that this one holds; PostgreSQL, which sees only one of the two waits, would let them. */
const PATIENCE_MS = 10_000;

/** When it is a chunk's turn to be settled: once all chunks before it are. */
export class Turn {
  /** @param before resolves with the chunk before */
  constructor(private readonly before: Promise<unknown>) {}

  /** For one that holds no locks. @throws what a chunk before threw */
  async come(): Promise<void> {
    await this.before;
  }

  /** For one with an open transaction. @throws what a chunk before threw; Refusal `conflict` where it is not settled for long */
  async comeSoon(): Promise<void> {
    const patience = new AbortController();
    const late = sleep(PATIENCE_MS, undefined, { signal: patience.signal }).then(() => {
      throw new Refusal('conflict', 'What comes before this is not settled yet.');
    });
    try {
      await Promise.race([this.before, late]);
    } finally {
      patience.abort();
      late.catch(() => undefined);
    }
  }
}

/**
 * Carries out chunks in their order, a few at a time, so that neither this process nor PostgreSQL waits for the other for long.
 * @param next the next chunk, or `undefined` when none is left; what it throws ends the work once what is in hand is settled
 * @param settle is also told the chunks that are still in hand before this one
 */
export async function inTurns<Chunk>(
  most: number,
  next: () => Promise<Chunk | undefined>,
  settle: (chunk: Chunk, turn: Turn, ahead: readonly Chunk[]) => Promise<void>,
): Promise<void> {
  const inHand: Array<{ chunk: Chunk; settled: Promise<void> }> = [];
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
      const turn = new Turn(Promise.resolve(inHand.at(-1)?.settled));
      const ahead = inHand.map((each) => each.chunk);
      const settled = settle(chunk, turn, ahead);
      settled.catch(() => undefined);
      inHand.push({ chunk, settled });
      if (inHand.length === most) await inHand.shift()?.settled;
    }
  } finally {
    await Promise.allSettled(inHand.map(({ settled }) => settled));
  }
  await Promise.all(inHand.map(({ settled }) => settled));
}
