import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, root } from './repository.mjs';

const LEAST_NODE = [20, 19];

/** Installs the dependencies when they are missing or older than the lock file. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])) {
    throw new Problem(`Quartermaster needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log('Installing the dependencies (once, about a minute) …');
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { status, error } = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) throw new Problem('The dependencies could not be installed; what npm said is above.');
}

/**
 * npm writes `node_modules/.package-lock.json` as the last thing of an install. A lock file that is newer counts only
 * when it names other packages: a fresh checkout makes every file new.
 */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true;
  const packages = JSON.parse(readFileSync(installed, 'utf8')).packages ?? {};
  return Object.entries(JSON.parse(readFileSync(wanted, 'utf8')).packages ?? {}).every(
    ([path, { version, optional, link }]) => path === '' || link || optional || packages[path]?.version === version,
  );
}
