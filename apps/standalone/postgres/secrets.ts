import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { StartProblem } from '../start-problem.js';

/** Passwords of the embedded database, and the key of the application. Made once, random, readable for the owner alone. */
export interface Secrets {
  superuser: string;
  owner: string;
  app: string;
  secretKey: string;
}

const names = ['superuser', 'owner', 'app', 'secretKey'] as const satisfies ReadonlyArray<keyof Secrets>;

/** `undefined` where they are missing and must not be made anew. @throws StartProblem when the file is not whole */
export async function readSecrets(path: string, { mayCreate }: { mayCreate: boolean }): Promise<Secrets | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) return parse(text, path);
  if (!mayCreate) return undefined;
  const secrets: Secrets = { superuser: secret(), owner: secret(), app: secret(), secretKey: secret() };
  await writeFile(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return secrets;
}

function parse(text: string, path: string): Secrets {
  let values: Partial<Record<keyof Secrets, unknown>>;
  try {
    values = JSON.parse(text);
  } catch {
    values = {};
  }
  const { superuser, owner, app, secretKey } = values;
  if (typeof superuser === 'string' && typeof owner === 'string' && typeof app === 'string' && typeof secretKey === 'string') {
    return { superuser, owner, app, secretKey };
  }
  throw new StartProblem(`${path} is not whole: it must hold ${names.join(', ')}.`);
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}
