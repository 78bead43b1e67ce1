import { Injectable } from '@nestjs/common';
import { JobRunners, type RunningJob, runs } from '#messaging';
import { Database } from '#platform';
import type { SettledRow } from './bulk-change.js';
import { BulkChangeQueries } from './bulk-changes.queries.js';
import { type BulkCheckpoint, type BulkInput, bulkJob } from './bulk-changes.service.js';
import { BulkGathering, nothingGathered } from './bulk-gathering.js';
import { BulkRuns } from './bulk-runs.js';

@Injectable()
export class BulkJobs extends JobRunners {
  constructor(
    private readonly database: Database,
    private readonly gathering: BulkGathering,
    private readonly bulkRuns: BulkRuns,
    private readonly queries: BulkChangeQueries,
  ) {
    super();
  }

  override readonly runners = [runs(bulkJob, (job) => this.carryOut(job))];

  private async carryOut(job: RunningJob<BulkInput, BulkCheckpoint>): Promise<object> {
    const { actor } = job;
    await this.gather(job);
    const change = await this.queries.find(actor, job.input.bulkChangeId);
    await job.advance({ total: change.total, done: change.done, counts: countsOf(change) });
    const onSettled = async (settled: readonly SettledRow[]): Promise<void> => {
      const now = await this.queries.find(actor, change.id);
      const checkpoint = { place: Math.max(...settled.map((row) => row.place)) };
      await job.advance({ done: now.done, counts: countsOf(now), checkpoint });
    };
    await this.bulkRuns.run(actor, change, onSettled, () => job.stopIfCancelled());
    await this.bulkRuns.finish(actor, change.id);
    return { bulkChangeId: change.id, dryRun: change.dryRun };
  }

  /** Chunk by chunk, each with its checkpoint, so that a worker that is killed leaves no item out and names none twice. */
  private async gather(job: RunningJob<BulkInput, BulkCheckpoint>): Promise<void> {
    const { actor, input, checkpoint } = job;
    const { meant, bulkChangeId } = input;
    if (!meant || (checkpoint && 'place' in checkpoint)) return;
    const { createdAt } = await this.queries.find(actor, bulkChangeId);
    let at = checkpoint?.gathered ?? nothingGathered;
    for (;;) {
      job.stopIfCancelled();
      const from = at;
      const next = await this.database.transaction(actor, async () => {
        const to = await this.gathering.step(actor, bulkChangeId, meant, from, createdAt);
        await job.advance({ checkpoint: to ? { gathered: to } : { place: 0 } });
        return to;
      });
      if (!next) return;
      at = next;
    }
  }
}

function countsOf({ changed, unchanged, refused }: { changed: number; unchanged: number; refused: number }): {
  changed: number;
  unchanged: number;
  refused: number;
} {
  return { changed, unchanged, refused };
}
