import { randomFillSync } from 'node:crypto';
import { v7, validate } from 'uuid';

const BYTES_OF_ONE = 16;
/** Asking for random bytes costs far more than an id does, so they are asked for by the thousand ids. */
const pool = new Uint8Array(BYTES_OF_ONE * 1_024);
let used = pool.length;
let [msecs, seq] = [0, 0];

/** A new UUIDv7: unique everywhere and ordered by time, those of one process strictly, so that indexes grow at their right end. */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    // Of the 32 bits of a sequence, thirty are random at first, so that it does not run over.
    seq = new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 2;
  } else {
    // Within a millisecond, or where the clock was set back, it counts on.
    seq += 1;
  }
  return v7({ random, msecs, seq });
}

export function isId(text: string): boolean {
  return validate(text);
}

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES_OF_ONE;
  return pool.subarray(used - BYTES_OF_ONE, used);
}
