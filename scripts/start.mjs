import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './steps/install.mjs';
import { root, runScript } from './steps/repository.mjs';
import { buildServer } from './steps/server.mjs';
import { buildWeb } from './steps/web.mjs';

/**
 * `npm start`: installs and builds what is missing, then runs the embedded profile in this process until it is stopped.
 * The `exec` in package.json takes the shell out of the way, so that a SIGTERM to npm arrives here; where the shell does not
 * know it (Windows), the part after `||` runs.
 */
await runScript(async () => {
  install();
  await buildServer();
  await buildWeb({ onStart: () => console.log('Building the web application (when it has changed) …') });
  process.chdir(root);
  const { runStandalone } = await import(pathToFileURL(join(root, 'dist/apps/standalone/main.js')).href);
  // Nothing is left to wait for then; a forgotten timer must not keep the terminal.
  process.exit(await runStandalone());
});
