import { install } from './steps/install.mjs';
import { runScript } from './steps/repository.mjs';
import { buildServer } from './steps/server.mjs';
import { buildWeb } from './steps/web.mjs';

/** Installs and builds what is missing or stale: everything that `npm start` needs. */
await runScript(async () => {
  install();
  const files = await buildServer();
  const web = await buildWeb();
  console.log(files === 0 && !web ? 'Everything is up to date.' : `Built ${files} server files${web ? ' and the web' : ''}.`);
});
