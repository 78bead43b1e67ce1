import type { Decision } from '../imports/importer.js';
import type { Names } from './names.js';
import type { FoundPerson } from './people-directory.js';

type Notes = NonNullable<Decision['notes']>;

/** Tells of a name that nobody knew before: what it stands for is added with the row. Or that several are called so. */
export function nameNotes(names: Names, field: string, what: string, name: string | undefined): Notes {
  if (names.isShared(name)) return [leftNote(field, `Several are called “${name}”; the ${what} is left as it is.`)];
  return names.isNew(name) ? [{ field, code: 'creates', reason: `The ${what} “${name}” is added.` }] : [];
}

export function personNote(found: FoundPerson, field: string, name: string | undefined): Notes {
  if (found === 'unknown' || name === undefined) return [];
  if (found === 'ambiguous') return [];
  return found === 'new' || found.isNew ? [{ field, code: 'creates', reason: `The person “${name}” is added.` }] : [];
}

export function leftNote(field: string, reason: string): Notes[number] {
  return { field, code: 'left_as_it_is', reason };
}
