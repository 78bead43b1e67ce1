import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow, Problem, root } from './repository.mjs';

const output = join(root, 'dist/apps/web');

/** Builds the web application when its sources or its dependencies changed. Says whether it did. */
export async function buildWeb({ onStart = () => {} } = {}) {
  if (!existsSync(join(root, 'apps/web/vite.config.ts'))) return false;
  const stamp = join(output, '.stamp');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  onStart();
  const { build } = await import('vite');
  // Aside first: who serves the old files goes on doing so until the new ones are whole.
  const aside = join(root, `dist/.web-${process.pid}`);
  // Started by tests, React would otherwise come in its slow form for developers.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: join(root, 'apps/web'),
      configFile: join(root, 'apps/web/vite.config.ts'),
      logLevel: 'silent',
      build: { outDir: aside, emptyOutDir: true },
    });
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw new Problem(`The web application cannot be built: ${error instanceof Error ? error.message : error}`);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  await writeFile(join(aside, '.stamp'), wanted);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(dirname(output), { recursive: true });
  renameSync(aside, output);
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  const generated = (path) => /\/(node_modules|dist)$/.test(path) || /\.(spec|test)\.tsx?$/.test(path);
  for (const path of [...filesBelow('apps/web', generated).sort(), 'package-lock.json']) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
