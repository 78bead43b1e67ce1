import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.js';

/** Hands Nest's own messages to our log; its start-up chatter is of interest to a debugger only. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(message: unknown, context?: unknown): void {
    this.to.debug({ context }, String(message));
  }

  error(message: unknown, stack?: unknown, context?: unknown): void {
    this.to.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: unknown): void {
    this.to.warn({ context }, String(message));
  }
}
