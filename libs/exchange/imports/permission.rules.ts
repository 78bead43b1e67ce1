import { type Actor, type Permission, Refusal, reachOf, requirePermission } from '#platform';
import type { FileKind } from '../formats/file-format.js';

/** What an import of each kind needs besides `exchange.import`, as if everything were typed in. */
const needed: Readonly<Record<FileKind, readonly Permission[]>> = {
  people: ['people.edit'],
  locations: [],
  models: ['catalog.edit'],
  assets: ['items.create', 'items.edit'],
  licenses: ['items.create', 'items.edit'],
  services: ['items.create', 'items.edit'],
  items: ['items.create', 'items.edit'],
};

/** Belong to the whole organisation, so they are imported by whoever may import for all of it. Items are checked one by one. */
const shared: readonly FileKind[] = ['people', 'locations', 'models'];

/** @throws Refusal `forbidden` */
export function requireImport(actor: Actor, kind: FileKind): void {
  for (const permission of ['exchange.import', ...needed[kind]] as const) requirePermission(actor, permission);
  if (shared.includes(kind) && reachOf(actor, 'exchange.import') !== 'everything') {
    throw new Refusal('forbidden', `Files of ${kind} are for the whole organisation; your permission is for parts of it.`);
  }
}
