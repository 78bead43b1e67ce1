import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config.js';
import { Database } from '../database/database.js';
import { Anybody } from '../http/requires.js';
import { Refusal } from '../refusal.js';
import { Metrics } from './metrics.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** For the machines around us: is it alive, is it ready, how is it doing. */
@ApiExcludeController()
@Controller({ path: '', version: VERSION_NEUTRAL })
export class ObservabilityController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly config: Config,
  ) {}

  @Get('health/live')
  @Anybody()
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Anybody()
  async ready(): Promise<{ status: string }> {
    await this.database.systemReading(() => this.database.query('SELECT 1'));
    return { status: 'ready' };
  }

  @Get('metrics')
  @Anybody()
  @Header('Content-Type', 'text/plain; version=0.0.4')
  read(@Req() request: FastifyRequest): Promise<string> {
    const { metricsToken } = this.config.values;
    const allowed = metricsToken
      ? sameText(request.headers.authorization ?? '', `Bearer ${metricsToken}`)
      : LOOPBACK.has(request.ip);
    if (!allowed) throw new Refusal('forbidden', 'Metrics need the token of METRICS_TOKEN.');
    return this.metrics.text();
  }
}

function sameText(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
