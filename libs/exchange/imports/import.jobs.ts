import { Injectable } from '@nestjs/common';
import { JobRunners, type RunningJob, runs } from '#messaging';
import { ImportRuns, type OnStep, type RunTallies } from './import-runs.js';
import { ImportQueries } from './imports.queries.js';
import { type ImportInput, importJob } from './imports.service.js';
import { judgingJob, Mappings } from './mappings.service.js';

@Injectable()
export class ImportJobs extends JobRunners {
  constructor(
    private readonly importRuns: ImportRuns,
    private readonly queries: ImportQueries,
    private readonly mappings: Mappings,
  ) {
    super();
  }

  override readonly runners = [
    runs(importJob, (job) => this.carryOut(job)),
    runs(judgingJob, (job) => this.mappings.carryOut(job)),
  ];

  private async carryOut(job: RunningJob<ImportInput, { row: number }>): Promise<RunTallies> {
    const { actor } = job;
    const view = await this.queries.find(actor, job.input.importId);
    const onStep: OnStep = async ({ row, tallies }) => {
      const { done, counts } = job.progress;
      await job.advance({ done: done + sumOf(tallies), counts: { ...summed(counts, tallies) }, checkpoint: { row } });
    };
    await this.importRuns.run(actor, view, job.checkpoint?.row ?? 0, onStep, () => job.stopIfCancelled());
    await this.importRuns.link(actor, view);
    await this.importRuns.finish(actor, view);
    return summed(job.progress.counts, { created: 0, updated: 0, unchanged: 0, refused: 0 });
  }
}

function summed(counts: Readonly<Record<string, number>>, added: RunTallies): RunTallies {
  return {
    created: (counts['created'] ?? 0) + added.created,
    updated: (counts['updated'] ?? 0) + added.updated,
    unchanged: (counts['unchanged'] ?? 0) + added.unchanged,
    refused: (counts['refused'] ?? 0) + added.refused,
  };
}

function sumOf({ created, updated, unchanged, refused }: RunTallies): number {
  return created + updated + unchanged + refused;
}
