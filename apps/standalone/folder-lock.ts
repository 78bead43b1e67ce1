import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { errorCode, StartProblem } from './start-problem.js';

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Keeps a data folder for this process alone. The operating system holds the lock and drops it when the process ends in
 * whatever way, so that there is no stale lock to judge, and of two that start at once exactly one wins.
 * @throws StartProblem when another process uses the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = await realpath(folder);
  if (process.platform === 'win32') return lockByPipe(path);
  const lockFile = join(path, 'lock');
  const file = process.platform === 'linux' ? await lockByFlock(lockFile) : await lockAtOpening(lockFile);
  if (!file) throw new StartProblem(`${path} is in use by another process${await holder(lockFile)}.`);
  await file.truncate();
  await file.write(`${process.pid}\n`, 0);
  return { release: () => file.close() };
}

/** flock(1) locks the open file that it inherits from us; ended itself, the lock stays with our descriptor. */
async function lockByFlock(lockFile: string): Promise<FileHandle | undefined> {
  const file = await open(lockFile, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const child = spawn('flock', ['--nonblock', '--exclusive', '3'], { stdio: ['ignore', 'ignore', 'ignore', file.fd] });
    const [code] = await once(child, 'exit');
    if (code === 0) return file;
  } catch (error) {
    await file.close();
    if (errorCode(error) === 'ENOENT')
      throw new StartProblem('The program flock (of util-linux) is missing; it guards the data folder.');
    throw error;
  }
  await file.close();
  return undefined;
}

/** macOS and the BSDs lock in the act of opening. Node has no name for the flag. */
async function lockAtOpening(lockFile: string): Promise<FileHandle | undefined> {
  const O_EXLOCK = 0x20;
  try {
    return await open(lockFile, constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK, 0o600);
  } catch (error) {
    if (errorCode(error) === 'EAGAIN') return undefined;
    throw error;
  }
}

async function lockByPipe(path: string): Promise<FolderLock> {
  const name = createHash('sha256').update(path.toLowerCase()).digest('hex').slice(0, 32);
  const server = createServer().listen(`\\\\.\\pipe\\quartermaster-${name}`);
  try {
    await once(server, 'listening');
  } catch {
    throw new StartProblem(`${path} is in use by another process.`);
  }
  server.unref();
  return { release: async () => void server.close() };
}

async function holder(lockFile: string): Promise<string> {
  const file = await open(lockFile, 'r');
  try {
    const pid = (await file.readFile('utf8')).trim();
    return pid ? ` (${pid})` : '';
  } finally {
    await file.close();
  }
}
