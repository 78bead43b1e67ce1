import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { errorCode, StartProblem } from '../start-problem.js';

const run = promisify(execFile);
const NAME = 'postgres';

export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: then the system user that it runs as, created where it is missing. */
export async function databaseUser(): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await lookUp()) ?? (await create());
}

async function lookUp(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', NAME]), run('id', ['-g', NAME])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function create(): Promise<SystemUser> {
  let failure: unknown;
  try {
    await run('groupadd', ['--system', '--force', NAME]);
    await run('useradd', ['--system', '--gid', NAME, '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  } catch (error) {
    failure = error;
  }
  // Another process may have created it at the same moment, so what counts is whether it is there.
  const user = await lookUp();
  if (user) return user;
  const why =
    errorCode(failure) === 'ENOENT' ? 'groupadd and useradd are not installed' : failure instanceof Error ? failure.message : '';
  throw new StartProblem(
    `PostgreSQL does not run as root, and its own user "${NAME}" cannot be created (${why}): create it, or start as another user.`,
  );
}
