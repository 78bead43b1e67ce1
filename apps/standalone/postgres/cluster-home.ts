import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Binaries, binariesIn, packagedBinaries } from './binaries.js';
import { databaseUser, type SystemUser } from './system-user.js';

const SYSTEM_FOLDER = '/var/lib/quartermaster';

/** Who runs PostgreSQL, from which programs, on which folder. */
export interface ClusterHome {
  user: SystemUser | undefined;
  binaries: Binaries;
  dataDirectory: string;
  /** What a person should know of it, in one line. */
  notice?: string;
}

/**
 * The home of the cluster that belongs in `folder`. As root, PostgreSQL runs as a user who may have no way to a checkout
 * in the home folder of root: what that user cannot reach then lives under /var/lib/quartermaster.
 */
export async function prepareClusterHome(folder: string): Promise<ClusterHome> {
  const [user, packaged] = await Promise.all([databaseUser(), packagedBinaries()]);
  await mkdir(folder, { recursive: true });
  const wanted = await realpath(folder);
  if (!user) return { user, binaries: packaged, dataDirectory: join(wanted, 'postgres') };

  const binaries = (await canReach(user, packaged.root)) ? packaged : await copiedBinaries(packaged);
  if (await canReach(user, wanted)) return { user, binaries, dataDirectory: join(wanted, 'postgres') };
  const elsewhere = join(SYSTEM_FOLDER, createHash('sha256').update(wanted).digest('hex').slice(0, 16));
  await mkdir(elsewhere, { recursive: true, mode: 0o755 });
  return {
    user,
    binaries,
    dataDirectory: join(elsewhere, 'postgres'),
    notice: `PostgreSQL does not run as root, and its own user cannot reach ${wanted}: the database is in ${elsewhere}.`,
  };
}

/** Whether the user may pass through every folder on the way, the last one included. */
export async function canReach(user: SystemUser, path: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const executable = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & executable) === 0) return false;
  const parent = dirname(path);
  return parent === path ? true : canReach(user, parent);
}

async function copiedBinaries(packaged: Binaries): Promise<Binaries> {
  const { mtimeMs, size } = await stat(packaged.postgres);
  const version = createHash('sha256').update(`${packaged.root} ${mtimeMs} ${size}`).digest('hex').slice(0, 16);
  const copy = join(SYSTEM_FOLDER, `programs-${version}`);
  if (!(await exists(copy))) {
    // Under another name first: a copy that was interrupted must not be taken for a whole one.
    const unfinished = `${copy}.${process.pid}`;
    await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
    await cp(packaged.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }));
  }
  return binariesIn(copy, packaged);
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode | 0o444);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Hands a folder to the database's user, where there is one. */
export async function handOver(path: string, user: SystemUser | undefined): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}
