import { Injectable } from '@nestjs/common';
import { JobRunners, runs } from '#messaging';
import { DepreciationRuns, depreciationJob } from './depreciation-runs.service.js';

@Injectable()
export class DepreciationJobs extends JobRunners {
  constructor(private readonly depreciation: DepreciationRuns) {
    super();
  }

  override readonly runners = [runs(depreciationJob, (job) => this.depreciation.carryOut(job))];
}
