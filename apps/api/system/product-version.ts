import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version in package.json, which lies above apps/api/system and, once built, above dist/apps/api/system. */
export function productVersion(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const file = ['../../../package.json', '../../../../package.json']
    .map((path) => join(here, path))
    .find((path) => existsSync(path));
  if (!file) throw new Error('There is no package.json above the application.');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
