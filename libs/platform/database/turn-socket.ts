import { Socket } from 'node:net';

type Callback = (error?: Error | null) => void;

/**
 * A connection on which everything that is written in one turn of the event loop travels in one packet. A write to a socket costs
 * more than most statements do; what begins a transaction and its first statement go together this way.
 */
export class TurnSocket extends Socket {
  private held = false;

  override write(chunk: Uint8Array | string, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    if (!this.held && !this.connecting) {
      this.held = true;
      this.cork();
      process.nextTick(() => {
        this.held = false;
        this.uncork();
      });
    }
    return typeof encoding === 'string' ? super.write(chunk, encoding, callback) : super.write(chunk, encoding);
  }
}
