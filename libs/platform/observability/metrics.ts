import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database.js';

/** Reads figures at the moment of a scrape: label values joined by name, and the figure. */
export type GaugeReader = () => Promise<Array<{ labels: Record<string, string>; value: number }>>;

/** The figures of this process for Prometheus. Libs to the right add gauges for what they own. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(database: Database) {
    const pool = new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of the database pool by state',
      labelNames: ['state'],
      registers: [this.registry],
      collect: () => {
        for (const [state, count] of Object.entries(database.poolState())) pool.set({ state }, count);
      },
    });
  }

  observeRequest(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  addCounter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /** Adds a gauge that is read at each scrape. A reader that fails leaves its gauge empty; the scrape goes on. */
  addGauge(name: string, help: string, labelNames: string[], read: GaugeReader): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        const figures = await read().catch(() => []);
        for (const { labels, value } of figures) gauge.set(labels, value);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
