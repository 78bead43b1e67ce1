import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { RunDetailDto } from './run.dto.js';
import { RunQueries } from './runs.queries.js';

const LOOK_EVERY = 500;
const LOOKS_BETWEEN_SIGNS_OF_LIFE = 30;
/** About ten minutes; then the browser comes back by itself, and its right to look is checked anew. */
const MOST_LOOKS = 1_200;

/** A run as server-sent events, from now until its end. */
@Injectable()
export class RunBroadcast implements BeforeApplicationShutdown {
  private readonly closing = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly runs: RunQueries,
  ) {}

  /** One `progress` event for each change, and `end` with the last. @throws Refusal `not_found`, before the first event */
  async follow(actor: Actor, runId: string): Promise<AsyncGenerator<string>> {
    return this.events(actor, await this.read(actor, runId));
  }

  beforeApplicationShutdown(): void {
    this.closing.abort();
  }

  private async *events(actor: Actor, first: Seen): AsyncGenerator<string> {
    yield 'retry: 1000\n\n';
    yield eventText(first);
    let told = first;
    for (let look = 1; look < MOST_LOOKS && told.run.endedAt === null && !this.closing.signal.aborted; look += 1) {
      await sleep(LOOK_EVERY, undefined, { signal: this.closing.signal }).catch(() => undefined);
      const { id } = told.run;
      const mark = await this.database.reading(actor, () => this.runs.mark(id));
      if (mark !== told.mark) {
        told = await this.read(actor, id);
        yield eventText(told);
      } else if (look % LOOKS_BETWEEN_SIGNS_OF_LIFE === 0) {
        yield ': still there\n\n';
      }
    }
  }

  private read(actor: Actor, runId: string): Promise<Seen> {
    return this.database.reading(actor, async () => {
      const mark = await this.runs.mark(runId);
      return { mark, run: await this.runs.one(actor, runId) };
    });
  }
}

interface Seen {
  mark: string;
  run: RunDetailDto;
}

function eventText({ mark, run }: Seen): string {
  return `event: ${run.endedAt === null ? 'progress' : 'end'}\nid: ${mark}\ndata: ${JSON.stringify(run)}\n\n`;
}
