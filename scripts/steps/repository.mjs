import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever the command was given. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Paths of all files below a folder of the repository, relative to the repository. */
export function filesBelow(folder, skip = () => false) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (skip(path)) return [];
    return entry.isDirectory() ? filesBelow(path, skip) : [path];
  });
}

/** A problem that is told in one line, without a stack. */
export class Problem extends Error {}

/** Runs a script's work; ends with exit code 1 and one line where it cannot be done. */
export async function runScript(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}
