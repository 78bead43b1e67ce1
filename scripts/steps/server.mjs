import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './repository.mjs';

const dist = join(root, 'dist');
const isWeb = (path) => path === 'apps/web';
const isTest = (path) => /\.spec\.ts$/.test(path);
const isSource = (path) => path.endsWith('.ts') && !path.endsWith('.d.ts');
const isAsset = (path) => !/\.(ts|md)$/.test(path);
const outputOf = (path) => join(dist, isSource(path) ? path.replace(/\.ts$/, '.js') : path);

/**
 * Translates what changed of libs/ and apps/ (without the web) to dist/. An output carries the time of its source, so that
 * any other time, older ones too, means "changed". Outputs appear whole (written aside, then renamed): several scripts may build at once.
 */
export async function buildServer() {
  const sources = [...filesBelow('libs', isTest), ...filesBelow('apps', (path) => isWeb(path) || isTest(path))];
  const all = sources.filter((path) => isSource(path) || isAsset(path));
  const fresh = await toolchainIsSame();
  const stale = (await Promise.all(all.map(async (path) => (fresh && (await isCurrent(path)) ? [] : [path])))).flat();
  await removeOrphans(new Set(all.map(outputOf)));
  if (stale.length === 0) return 0;
  const { transformFile } = await import('@swc/core');
  await Promise.all(stale.map((path) => (isSource(path) ? translate(path, transformFile) : copy(path))));
  await writeFile(join(dist, '.toolchain'), toolchain());
  return stale.length;
}

/** Translates the bench to dist/bench, where it finds the built product beside it. All of it: it is small. */
export async function buildBench() {
  const { transformFile } = await import('@swc/core');
  const sources = filesBelow('bench', isTest).filter(isSource);
  await Promise.all(sources.map((path) => translate(path, transformFile)));
}

async function isCurrent(path) {
  const [source, output] = await Promise.all([stat(join(root, path)), stat(outputOf(path)).catch(() => undefined)]);
  return output !== undefined && Math.abs(output.mtimeMs - source.mtimeMs) < 2;
}

async function translate(path, transformFile) {
  const { mtime } = await stat(join(root, path));
  const { code, map } = await transformFile(join(root, path), { sourceMaps: true, sourceFileName: join(root, path) });
  const output = outputOf(path);
  await put(`${output}.map`, map ?? '', mtime);
  await put(output, `${code}\n//# sourceMappingURL=${output.slice(output.lastIndexOf('/') + 1)}.map\n`, mtime);
}

async function copy(path) {
  const { mtime } = await stat(join(root, path));
  const output = outputOf(path);
  await mkdir(dirname(output), { recursive: true });
  await copyFile(join(root, path), `${output}.${process.pid}`);
  await utimes(`${output}.${process.pid}`, mtime, mtime);
  await rename(`${output}.${process.pid}`, output);
}

async function put(output, text, mtime) {
  await mkdir(dirname(output), { recursive: true });
  await writeFile(`${output}.${process.pid}`, text);
  await utimes(`${output}.${process.pid}`, mtime, mtime);
  await rename(`${output}.${process.pid}`, output);
}

/** What a source that has gone left behind would otherwise still be found by an import. */
async function removeOrphans(wanted) {
  for (const folder of ['libs', 'apps']) {
    if (!existsSync(join(dist, folder))) continue;
    for (const entry of await readdir(join(dist, folder), { withFileTypes: true, recursive: true })) {
      const path = join(entry.parentPath, entry.name);
      const isOfWeb = path.startsWith(join(dist, 'apps', 'web'));
      if (!entry.isFile() || isOfWeb || !/\.(js|js\.map)$/.test(path)) continue;
      if (!wanted.has(path.replace(/\.map$/, ''))) await rm(path, { force: true });
    }
  }
}

async function toolchainIsSame() {
  const stamp = join(dist, '.toolchain');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === toolchain();
}

function toolchain() {
  const swc = readFileSync(join(root, 'node_modules/@swc/core/package.json'));
  return createHash('sha256')
    .update(swc)
    .update(readFileSync(join(root, '.swcrc')))
    .digest('hex');
}
