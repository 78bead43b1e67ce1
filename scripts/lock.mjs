// Completes package-lock.json: a package that ships one binary per platform names them all as optional dependencies, but npm
// locks only those that it could read when the lock was written, and `npm ci` then refuses the whole file. Run after `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];

for (const [path, owner] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    if (isLocked(path, name) || !/^\d+\.\d+\.\d+/.test(version)) continue;
    const { cpu, libc, os } = platformOf(name);
    // In the order that npm writes.
    lock.packages[`node_modules/${name}`] = { version, cpu, ...(owner.dev && { dev: true }), libc, optional: true, os };
    added.push(name);
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Locked ${added.length} packages of other platforms.` : 'The lock file is complete.');

/** Looks where Node would: beside the owner first, then in every folder above it. */
function isLocked(path, name) {
  const folders = path.split('/node_modules/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/node_modules/'));
  return ['', ...folders].some((folder) => lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]);
}

/** `{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }` for `…-linux-x64-musl`. */
function platformOf(name) {
  const [, os, cpu, abi] = /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  if (!os) throw new Error(`${name} does not say its platform; add it to package-lock.json by hand.`);
  const libc = os === 'linux' ? { gnu: ['glibc'], musl: ['musl'] }[abi] : undefined;
  return { cpu: [cpu], libc, os: [os] };
}
