import { Injectable } from '@nestjs/common';
import type { PeriodCheck } from '../periods/period-checks.js';
import { StatementRates } from './statement-rates.queries.js';
import { Statements } from './statements.queries.js';

/** What statements ask before a period is closed. */
@Injectable()
export class StatementChecks {
  constructor(
    private readonly statements: Statements,
    private readonly rates: StatementRates,
  ) {}

  readonly all: readonly PeriodCheck[] = [
    {
      name: 'statements_disputed',
      severity: 'warning',
      count: async (actor, month) => (await this.statements.disputed(actor, month)).length,
      linesOf: (month) => `/statements?month=${month}`,
    },
    { name: 'rates_unpublished', severity: 'warning', count: (actor, month) => this.rates.unrated(actor, month) },
  ];
}
