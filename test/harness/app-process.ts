import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../../dist/apps');
const START_WITHIN_MS = 300_000;

export interface Ended {
  /** `null` when a signal ended it. */
  code: number | null;
  errors: string;
}

/** An application in a process of its own, from dist/ as in production, to be told to stop or killed. */
export class AppProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly ended: Promise<unknown>,
    private readonly said: { out: string; err: string },
  ) {}

  /** @param settings all of its environment, by the names of libs/platform/config.ts */
  static launch(app: 'api' | 'worker' | 'standalone', settings: Readonly<Record<string, string>>): AppProcess {
    const child = spawn(process.execPath, [join(dist, app, 'main.js')], {
      env: { PATH: process.env['PATH'], EXCHANGE_RATE_FEED: 'off', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { out: '', err: '' };
    child.stdout?.on('data', (text: Buffer) => {
      said.out += text.toString();
    });
    child.stderr?.on('data', (text: Buffer) => {
      said.err += text.toString();
    });
    return new AppProcess(child, once(child, 'close'), said);
  }

  /** The address it listens on, once it has said so; of api and standalone. */
  async address(): Promise<string> {
    return (await this.says(/http:\/\/[^\s"]+/))[0];
  }

  /** Waits until it has said something, on either stream. */
  async says(what: RegExp): Promise<RegExpExecArray> {
    for (const giveUpAt = performance.now() + START_WITHIN_MS; performance.now() < giveUpAt; ) {
      const found = what.exec(this.said.out) ?? what.exec(this.said.err);
      if (found) return found;
      if (this.child.exitCode !== null || this.child.signalCode !== null) break;
      await Promise.race([this.ended, new Promise((resolve) => setTimeout(resolve, 20))]);
    }
    throw new Error(`It never said ${what}, but:\n${this.said.out}${this.said.err}`);
  }

  get output(): string {
    return this.said.out;
  }

  /** Waits for its end. */
  async end(): Promise<Ended> {
    await this.ended;
    return { code: this.child.exitCode, errors: this.said.err };
  }

  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.end();
  }
}
