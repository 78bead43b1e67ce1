import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartProblem } from '../start-problem.js';
import { isDiskFull, programEnvironment } from './cluster.js';
import type { ClusterHome } from './cluster-home.js';
import { freePort } from './free-port.js';

const run = promisify(execFile);
const POLL_MS = 20;
const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 30_000;
const OBSTACLES_GO_WITHIN_MS = 30_000;
const LARGEST_LOG_BYTES = 10_000_000;

export interface Postmaster {
  pid: number;
  port: number;
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>;
}

/**
 * Starts the server in a process group of its own: a Ctrl-C in the terminal reaches every process in ours, and the database
 * has to outlive it until the work in hand is done.
 * @throws StartProblem with what PostgreSQL said
 */
export async function startPostmaster(
  home: ClusterHome,
  logFile: string,
  settings: Readonly<Record<string, string>>,
  port?: number,
): Promise<Postmaster> {
  for (const giveUpAt = performance.now() + OBSTACLES_GO_WITHIN_MS; ; await sleep(POLL_MS * 10)) {
    const chosen = port ?? (await freePort());
    const outcome = await launch(home, logFile, settings, chosen);
    if (outcome.postmaster) return outcome.postmaster;
    if (!isObstacle(outcome.said, port) || performance.now() > giveUpAt) {
      const problem = isDiskFull(outcome.said) ? 'The disk is full' : 'PostgreSQL does not start';
      throw new StartProblem(`${problem}: ${outcome.said} (see ${logFile})`);
    }
  }
}

/** What goes away by itself: another process took the free port first; of a server that was killed, some parts still end. */
function isObstacle(said: string, port: number | undefined): boolean {
  const isEnding = /pre-existing shared memory block|lock file .* already exists/.test(said);
  return isEnding || (isTakenPort(said) && port === undefined);
}

interface Outcome {
  postmaster?: Postmaster;
  said: string;
}

async function launch(
  home: ClusterHome,
  logFile: string,
  settings: Readonly<Record<string, string>>,
  port: number,
): Promise<Outcome> {
  const logged = await logSize(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const options = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(home.binaries.postgres, ['-D', home.dataDirectory, ...options], {
    ...home.user,
    ...programEnvironment,
    cwd: home.dataDirectory,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let end: string | undefined;
  const ended = new Promise<void>((resolve) => {
    child.once('error', ({ message }) => {
      end = message;
      resolve();
    });
    child.once('exit', (code) => {
      end ??= `exit code ${code}`;
      resolve();
    });
  });
  child.unref();
  for (const giveUpAt = performance.now() + READY_WITHIN_MS; performance.now() < giveUpAt; await sleep(POLL_MS)) {
    if (end !== undefined) return { said: (await complaint(logFile, logged)) ?? end };
    const file = await readPidFile(home.dataDirectory);
    if (child.pid !== undefined && file?.pid === child.pid && file.ready) {
      return { postmaster: { pid: child.pid, port, ended }, said: '' };
    }
  }
  if (child.pid !== undefined) await stopPostmaster(home, child.pid);
  return { said: `it was not ready after ${READY_WITHIN_MS / 1_000} s` };
}

/** Ends the server as it likes it best: sessions are cut, what is committed is written, nothing needs recovery. */
export async function stopPostmaster(home: ClusterHome, pid: number): Promise<void> {
  await signal(home, pid, 'SIGINT');
  if (await hasEnded(home, pid)) return;
  await signal(home, pid, 'SIGQUIT');
  if (!(await hasEnded(home, pid))) throw new StartProblem(`PostgreSQL (process ${pid}) does not stop.`);
}

/** After our process was killed its server lives on; it is stopped, so that the start is the same every time. */
export async function stopLeftover(home: ClusterHome): Promise<void> {
  const found = await readPidFile(home.dataDirectory);
  if (!found) return;
  if (isAlive(found.pid) && (await runsOn(home.dataDirectory, found.pid))) await stopPostmaster(home, found.pid);
  // After a crash of the machine the number in the file may meanwhile belong to somebody else.
  else await rm(join(home.dataDirectory, 'postmaster.pid'), { force: true });
}

async function runsOn(dataDirectory: string, pid: number): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    const line =
      process.platform === 'linux'
        ? await readFile(`/proc/${pid}/cmdline`, 'utf8')
        : (await run('ps', ['-o', 'args=', '-p', String(pid)])).stdout;
    return line.includes(dataDirectory);
  } catch {
    return false;
  }
}

async function signal(home: ClusterHome, pid: number, name: 'SIGINT' | 'SIGQUIT'): Promise<void> {
  if (process.platform === 'win32') {
    await run(join(home.binaries.root, 'bin', 'pg_ctl'), ['kill', name.slice(3), String(pid)]).catch(() => undefined);
    return;
  }
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself, which is what was wanted.
  }
}

/** Its file goes last of all. The process itself may stay in the table for long where nobody collects orphans, as in many a container. */
async function hasEnded(home: ClusterHome, pid: number): Promise<boolean> {
  for (const giveUpAt = performance.now() + STOPPED_WITHIN_MS; performance.now() < giveUpAt; await sleep(POLL_MS)) {
    if (!isAlive(pid) || (await readPidFile(home.dataDirectory))?.pid !== pid) return true;
  }
  return false;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function readPidFile(dataDirectory: string): Promise<{ pid: number; ready: boolean } | undefined> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 1 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

async function logSize(logFile: string): Promise<number> {
  const size = await stat(logFile).then(
    (file) => file.size,
    () => 0,
  );
  if (size <= LARGEST_LOG_BYTES) return size;
  await truncate(logFile);
  return 0;
}

/** The line of the log that tells most: the cause comes before what follows from it. */
async function complaint(logFile: string, from: number): Promise<string | undefined> {
  const lines = (await readFile(logFile)).subarray(from).toString('utf8').split('\n');
  const line = [isDiskFull, isTakenPort, isFatal].map((tells) => lines.find(tells)).find(Boolean);
  return line?.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '');
}

const isTakenPort = (said: string): boolean => said.includes('could not bind');
const isFatal = (said: string): boolean => /PANIC|FATAL/.test(said);
