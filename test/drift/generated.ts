import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../architecture/tree.js';

const update = process.env['UPDATE_GENERATED'] === 'yes';

/**
 * Holds what is generated now against the file that is committed; `npm run generate` writes it anew.
 * @param path from the root of the repository
 */
export function expectCommitted(path: string, generated: string): void {
  const file = join(root, path);
  if (update) writeFileSync(file, generated);
  const committed = readFileSync(file, 'utf8');
  if (committed !== generated) {
    throw new Error(`${path} is not what the code says now: run \`npm run generate\`, look at the difference, and commit it.`);
  }
}
