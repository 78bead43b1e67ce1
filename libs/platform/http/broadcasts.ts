import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, StreamableFile } from '@nestjs/common';

const LOOK_EVERY = 400;
const LOOKS_BETWEEN_SIGNS_OF_LIFE = 40;
/** About ten minutes; then the browser comes back by itself, and its right to look is checked anew. */
const MOST_LOOKS = 1_500;

/** How something stands that goes on. */
export interface Standing {
  /** Another one whenever anything about it has changed. */
  mark: string | number;
  ended: boolean;
  /** As the API tells it. */
  data: object;
}

/** What goes on elsewhere, told as server-sent events from now until its end. */
@Injectable()
export class Broadcasts implements BeforeApplicationShutdown {
  private readonly closing = new AbortController();

  /**
   * The body of an answer: one `progress` event for each change, and `end` with the last.
   * @param look how it stands, or `undefined` where that is still as marked; what it throws the first time is the answer
   */
  async follow(look: (told?: Standing['mark']) => Promise<Standing | undefined>): Promise<StreamableFile> {
    const first = await look();
    if (!first) throw new Error('Nothing was told at the first look.');
    return new StreamableFile(Readable.from(this.events(first, look)), { type: 'text/event-stream; charset=utf-8' });
  }

  beforeApplicationShutdown(): void {
    this.closing.abort();
  }

  private async *events(
    first: Standing,
    look: (told: Standing['mark']) => Promise<Standing | undefined>,
  ): AsyncGenerator<string> {
    yield 'retry: 1000\n\n';
    yield eventText(first);
    let told = first;
    for (let looks = 1; looks < MOST_LOOKS && !told.ended && !this.closing.signal.aborted; looks += 1) {
      await sleep(LOOK_EVERY, undefined, { signal: this.closing.signal }).catch(() => undefined);
      const now = await look(told.mark);
      if (now) {
        yield eventText(now);
        told = now;
      } else if (looks % LOOKS_BETWEEN_SIGNS_OF_LIFE === 0) {
        yield ': still there\n\n';
      }
    }
  }
}

function eventText({ mark, ended, data }: Standing): string {
  return `event: ${ended ? 'end' : 'progress'}\nid: ${mark}\ndata: ${JSON.stringify(data)}\n\n`;
}
