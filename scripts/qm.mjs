import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install } from './steps/install.mjs';
import { root, runScript } from './steps/repository.mjs';
import { buildServer } from './steps/server.mjs';

/** `npm run qm -- <command>`: installs and builds what is missing, then runs the command line. */
await runScript(async () => {
  install();
  await buildServer();
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', join(root, 'dist/apps/cli/main.js'), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  return status ?? 1;
});
