import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchDatabase } from './servers.js';

const START_WITHIN_MS = 300_000;

/** A built application in a process of its own, as in production. */
export class AppProcess {
  private static readonly running = new Set<AppProcess>();
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    AppProcess.running.add(this);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => {
        this.said = (this.said + text.toString()).slice(-20_000);
      });
  }

  static launch(app: 'api' | 'worker' | 'standalone', settings: Readonly<Record<string, string>>): AppProcess {
    const main = join(import.meta.dirname, '../apps', app, 'main.js');
    const env = { PATH: process.env['PATH'], NODE_ENV: 'production', EXCHANGE_RATE_FEED: 'off', PORT: '0', ...settings };
    return new AppProcess(spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** Waits until it has said something. */
  async says(what: RegExp): Promise<string> {
    for (const giveUpAt = performance.now() + START_WITHIN_MS; performance.now() < giveUpAt; await sleep(10)) {
      const [found] = what.exec(this.said) ?? [];
      if (found !== undefined) return found;
      if (this.child.exitCode !== null) break;
    }
    throw new Error(`It never said ${what}, but:\n${this.said}`);
  }

  address(): Promise<string> {
    return this.says(/http:\/\/[^\s"]+/);
  }

  /** Most memory that it ever had resident, in bytes; `NaN` where the system does not tell. */
  async peakMemory(): Promise<number> {
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8').catch(() => '');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) * 1_024;
  }

  /** For a bench that was interrupted. */
  static async stopAll(): Promise<void> {
    await Promise.all([...AppProcess.running].map((each) => each.stop()));
  }

  async stop(): Promise<void> {
    AppProcess.running.delete(this);
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const giveUp = setTimeout(() => this.child.kill('SIGKILL'), 30_000);
    await ended;
    clearTimeout(giveUp);
  }
}

/** Of the server profile, with no limit on the rate of requests. */
export function settingsFor({ appUrl, name }: BenchDatabase, redisUrl?: string): Record<string, string> {
  return {
    DATABASE_URL: appUrl,
    SECRET_KEY: 'a key for measuring that is long enough',
    REQUESTS_PER_MINUTE: '1000000',
    QUEUE_PREFIX: name,
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl }),
  };
}
