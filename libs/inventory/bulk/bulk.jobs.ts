import { Injectable } from '@nestjs/common';
import { JobRunners, type RunningJob, runs } from '#messaging';
import { BulkChangeQueries } from './bulk-changes.queries.js';
import { type BulkInput, bulkJob } from './bulk-changes.service.js';
import { BulkRuns } from './bulk-runs.js';

@Injectable()
export class BulkJobs extends JobRunners {
  constructor(
    private readonly bulkRuns: BulkRuns,
    private readonly queries: BulkChangeQueries,
  ) {
    super();
  }

  override readonly runners = [runs(bulkJob, (job) => this.carryOut(job))];

  private async carryOut(job: RunningJob<BulkInput, { place: number }>): Promise<object> {
    const { actor } = job;
    const change = await this.queries.find(actor, job.input.bulkChangeId);
    await job.advance({ total: change.total, done: change.done, counts: countsOf(change) });
    let place = job.checkpoint?.place ?? 0;
    for (;;) {
      job.stopIfCancelled();
      const last = await this.bulkRuns.step(actor, change, place, async (settled) => {
        const now = await this.queries.find(actor, change.id);
        const checkpoint = { place: Math.max(...settled.map((row) => row.place)) };
        await job.advance({ done: now.done, counts: countsOf(now), checkpoint });
      });
      if (last === undefined) break;
      place = last;
    }
    await this.bulkRuns.finish(actor, change.id);
    return { bulkChangeId: change.id, dryRun: change.dryRun };
  }
}

function countsOf({ changed, unchanged, refused }: { changed: number; unchanged: number; refused: number }): {
  changed: number;
  unchanged: number;
  refused: number;
} {
  return { changed, unchanged, refused };
}
