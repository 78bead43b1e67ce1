import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';

/**
 * The same content, of which the last piece is handed out only when all of it is what its name says: what was damaged where it lies
 * ends in an error instead of as a whole file. Nothing but that piece is held in memory.
 */
export function checked(content: Readable, sha256: string): Readable {
  // An error goes to whoever reads, and whoever stops reading closes what it is read from.
  return pipeline(content, new Check(sha256), () => undefined);
}

class Check extends Transform {
  private readonly hash = createHash('sha256');
  private held: Uint8Array | undefined;

  constructor(private readonly sha256: string) {
    super();
  }

  override _transform(piece: Uint8Array, _encoding: string, done: TransformCallback): void {
    this.hash.update(piece);
    const ready = this.held;
    this.held = piece;
    done(null, ready);
  }

  override _flush(done: TransformCallback): void {
    const found = this.hash.digest('hex');
    if (found === this.sha256) done(null, this.held);
    else done(new Error(`The content of the file ${this.sha256} was changed where it lies: it is ${found} now.`));
  }
}
