import { Injectable } from '@nestjs/common';
import type { PeriodCheck } from '../periods/period-checks.js';
import { AllocationRuns } from './allocation-runs.service.js';

/** What allocation asks before a period is closed. */
@Injectable()
export class AllocationChecks {
  constructor(private readonly runs: AllocationRuns) {}

  readonly all: readonly PeriodCheck[] = [
    {
      name: 'allocations_due',
      severity: 'blocking',
      count: async (actor, month) => (await this.runs.plan(actor, month)).differences.length,
      linesOf: (month) => `/allocation-months/${month}`,
    },
  ];
}
