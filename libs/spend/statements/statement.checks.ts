import { Injectable } from '@nestjs/common';
import type { PeriodCheck } from '../periods/period-checks.js';
import { Statements } from './statements.queries.js';

/** What statements ask before a period is closed. */
@Injectable()
export class StatementChecks {
  constructor(private readonly statements: Statements) {}

  readonly all: readonly PeriodCheck[] = [
    {
      name: 'statements_disputed',
      severity: 'warning',
      count: async (actor, month) => (await this.statements.disputed(actor, month)).length,
      linesOf: (month) => `/statements?month=${month}`,
    },
  ];
}
