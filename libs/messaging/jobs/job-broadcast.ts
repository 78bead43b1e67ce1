import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { type BackgroundJobView, isFinished } from './background-job.js';
import { Jobs } from './jobs.service.js';

const LOOK_EVERY = 400;
const LOOKS_BETWEEN_SIGNS_OF_LIFE = 40;
/** About ten minutes; then the browser comes back by itself, and its right to look is checked anew. */
const MOST_LOOKS = 1_500;

/** A job's progress as server-sent events, from now until its end. */
@Injectable()
export class JobBroadcast implements BeforeApplicationShutdown {
  private readonly closing = new AbortController();

  constructor(private readonly jobs: Jobs) {}

  /** One `progress` event for each change, and `end` with the last. @throws Refusal `not_found`, before the first event */
  async follow(actor: Actor, id: string): Promise<AsyncGenerator<string>> {
    return this.events(actor, await this.jobs.find(actor, id));
  }

  beforeApplicationShutdown(): void {
    this.closing.abort();
  }

  private async *events(actor: Actor, first: BackgroundJobView): AsyncGenerator<string> {
    yield 'retry: 1000\n\n';
    yield eventText(first);
    let told = first;
    for (let look = 1; look < MOST_LOOKS && !isFinished(told.state) && !this.closing.signal.aborted; look += 1) {
      await sleep(LOOK_EVERY, undefined, { signal: this.closing.signal }).catch(() => undefined);
      const job = await this.jobs.find(actor, told.id);
      if (job.version !== told.version) {
        yield eventText(job);
        told = job;
      } else if (look % LOOKS_BETWEEN_SIGNS_OF_LIFE === 0) {
        yield ': still there\n\n';
      }
    }
  }
}

function eventText(job: BackgroundJobView): string {
  return `event: ${isFinished(job.state) ? 'end' : 'progress'}\nid: ${job.version}\ndata: ${JSON.stringify(job)}\n\n`;
}
