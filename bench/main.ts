import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from './finding.js';
import type { Bench, Job, Sizes } from './job.js';
import { accrual } from './jobs/accrual.js';
import { approvals } from './jobs/approvals.js';
import { bulk } from './jobs/bulk.js';
import { depreciation } from './jobs/depreciation.js';
import { explorer } from './jobs/explorer.js';
import { focus } from './jobs/focus.js';
import { importing } from './jobs/import.js';
import { list } from './jobs/list.js';
import { receipts } from './jobs/receipts.js';
import { relay } from './jobs/relay.js';
import { rollup } from './jobs/rollup.js';
import { search } from './jobs/search.js';
import { start } from './jobs/start.js';
import { transition } from './jobs/transition.js';
import { web } from './jobs/web.js';
import { workflow } from './jobs/workflow.js';
import { AppProcess } from './processes.js';
import { kept, type Machine, page, type Results, table } from './report.js';
import { openServers } from './servers.js';

/** In the order in which they run: those that share a database one after the other. */
const jobs: Record<string, Job> = {
  start,
  transition,
  list,
  search,
  import: importing,
  bulk,
  relay,
  workflow,
  approvals,
  receipts,
  accrual,
  depreciation,
  focus,
  rollup,
  explorer,
  web,
};

const usual: Sizes = {
  ...{ items: 1_000_000, browsed: 100_000, imported: 100_000, largeImport: null, events: 10_000, entries: 10_000_000 },
  ...{ charges: 500_000, depreciated: 100_000, billed: 1_000_000, rounds: 5, seconds: 4 },
};
const small: Sizes = {
  ...{ items: 50_000, browsed: 20_000, imported: 5_000, largeImport: null, events: 2_000, entries: 300_000 },
  ...{ charges: 50_000, depreciated: 10_000, billed: 50_000, rounds: 3, seconds: 1.5 },
};

export const usage = `npm run bench -- [--only job,job] [--small] [--full] [--entries n] [--charges n]
  --only   ${Object.keys(jobs).join(', ')}
  --small  fewer rows and rounds, for a quick look
  --full   imports a million items too
  --entries  of the ledger, where it is large
  --charges  that come due at once
What was measured at the usual sizes is written to bench/results.json and docs/performance.md.`;

/** Somebody wants it to end: what was started is stopped in order. */
class Interrupted extends Error {}

/** What this machine has that not every machine has. */
interface MachineParts {
  startRedis?: () => Promise<{ url: string; stop(): Promise<void> }>;
  chromium?: string;
}

/** @returns the exit code */
export async function bench(args: string[], root: string, { startRedis, chromium }: MachineParts = {}): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      small: { type: 'boolean' },
      full: { type: 'boolean' },
      entries: { type: 'string' },
      charges: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const wanted = values.only?.split(',') ?? Object.keys(jobs);
  const [entries = 0, charges = 0] = [values.entries, values.charges].map((count) => Number(count ?? 0));
  const readable = [entries, charges].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (values.help || wanted.some((name) => !jobs[name]) || !readable) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const sizes = {
    ...(values.small ? small : usual),
    ...(values.full ? { largeImport: 1_000_000 } : {}),
    ...(entries ? { entries } : {}),
    ...(charges ? { charges } : {}),
  };
  const redis = await startRedis?.();
  const servers = await openServers(redis?.url);
  const closers: Array<() => Promise<void>> = [];
  const keep = new Map<string, Promise<{ value: unknown; close: () => Promise<void> }>>();
  const findings: Finding[] = [];
  const failed: string[] = [];
  const interrupted = new Promise<never>((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Interrupted()));
  });
  interrupted.catch(() => undefined);
  try {
    const parts: Bench = {
      servers,
      sizes,
      chromium,
      tell: (line) => console.log(`  ${line}`),
      async kept<T>(name: string, make: () => Promise<{ value: T; close: () => Promise<void> }>) {
        const making = (keep.get(name) as ReturnType<typeof make> | undefined) ?? make();
        if (!keep.has(name)) {
          keep.set(name, making);
          closers.push(async () => (await making).close());
        }
        return (await making).value;
      },
    };
    for (const name of wanted) {
      console.log(name);
      try {
        const found = (await Promise.race([jobs[name]?.(parts), interrupted])) ?? [];
        findings.push(...found);
        console.log(table(found));
      } catch (error) {
        if (error instanceof Interrupted) throw error;
        failed.push(name);
        console.error(error);
      }
    }
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    console.error('Stopping …');
    return 130;
  } finally {
    await AppProcess.stopAll();
    for (const close of closers.reverse()) await close().catch(console.error);
    await servers.close();
    await redis?.stop();
  }
  console.log(`\n${table(findings)}`);
  if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}.`);
  if (!values.small) {
    const machine = {
      node: process.version,
      postgresql: servers.version,
      redis: redis !== undefined,
      cores: availableParallelism(),
    };
    await keepResults(root, findings, machine);
  }
  return failed.length === 0 ? 0 : 1;
}

async function keepResults(root: string, findings: readonly Finding[], machine: Machine): Promise<void> {
  const [file, document] = [join(root, 'bench/results.json'), join(root, 'docs/performance.md')];
  const before: Results | undefined = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
  const results = kept(before, findings, machine, Object.keys(jobs));
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(document, page(await readFile(document, 'utf8'), results));
}
