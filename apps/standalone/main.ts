import 'reflect-metadata';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Config } from '#platform';
import { keptSignIns, signInsFile } from './demo.js';
import { failureText } from './failures.js';
import { Opened } from './opened.js';
import { openProfile } from './profile.js';
import { StoppedEarly, StopSignal } from './stop-signal.js';

/** Runs the embedded profile until a signal ends it. @returns the exit code */
export async function runStandalone(): Promise<number> {
  const signal = new StopSignal();
  const opened = new Opened();
  const failures: unknown[] = [];
  try {
    const { address, folder } = await openProfile(Config.read(), opened, signal, console.log);
    const signIns = await keptSignIns(folder);
    if (signIns) console.log(`\nDemo sign-ins, kept in ${signInsFile(folder)}:\n\n${signIns.replace(/^/gm, '  ')}\n`);
    console.log(`Quartermaster runs at ${address} (Ctrl-C stops it)`);
    const failure = await signal.requested;
    if (failure) failures.push(failure.error);
    else console.log('Stopping …');
  } catch (error) {
    if (!(error instanceof StoppedEarly)) failures.push(error);
  }
  failures.push(...(await opened.closeAll()));
  for (const failure of failures) console.error(failureText(failure));
  return failures.length === 0 ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exit(await runStandalone());
