import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Metrics } from '#platform';

/** How far the rollups are behind the ledger, for Prometheus. */
@Injectable()
export class SpendFigures implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.addGauge('rollup_marks', 'Marks of the ledger that the rollups have not taken yet', [], async () => [
      { labels: {}, value: (await this.waiting()).marks },
    ]);
    this.metrics.addGauge('rollup_lag_seconds', 'Age of the oldest mark that the rollups have not taken yet', [], async () => [
      { labels: {}, value: (await this.waiting()).seconds },
    ]);
  }

  /** Marks that wait, and the age of the oldest in seconds. */
  waiting(): Promise<{ marks: number; seconds: number }> {
    return this.database.systemReading(() =>
      this.database.one<{ marks: number; seconds: number }>(
        `SELECT count(*)::integer AS marks, coalesce(extract(epoch FROM now() - min(marked_at)), 0)::float8 AS seconds FROM spend_dirty_keys`,
      ),
    );
  }
}
