import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root, runScript } from './steps/repository.mjs';
import { buildServer } from './steps/server.mjs';

/** Runs Jest on ES modules; all arguments are Jest's own. The database of the tests is started from dist/, so that is built first. */
export async function jest(args) {
  await buildServer();
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', '--max-old-space-size=4096'];
  const child = spawn(process.execPath, [...flags, join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const [code] = await once(child, 'exit');
  return code ?? 1;
}

if (process.argv[1] === import.meta.filename) await runScript(() => jest(process.argv.slice(2)));
