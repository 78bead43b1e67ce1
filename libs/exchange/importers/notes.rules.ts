import type { Decision } from '../imports/importer.js';
import type { FoundProduct } from './items/products-directory.js';
import type { Names } from './names.js';
import type { FoundPerson } from './people-directory.js';

type Notes = NonNullable<Decision['notes']>;

/** What some rows add besides themselves. Each thing is told once, with the first row that names it. */
export class Additions {
  private readonly told = new Set<string>();

  /** Also tells that several are called so, and that this is therefore left out. */
  named(names: Names, field: string, what: string, name: string | undefined): Notes {
    if (names.isShared(name)) return [leftNote(field, `Several are called “${name}”; the ${what} is left as it is.`)];
    return names.isNew(name) ? this.once(field, what, name) : [];
  }

  person(found: FoundPerson | undefined, field: string, name: string | undefined): Notes {
    return typeof found === 'object' && found.isNew ? this.once(field, 'person', name) : [];
  }

  product(found: FoundProduct | undefined, field: string, what: string, name: string | undefined): Notes {
    return found?.isNew ? this.once(field, what, name) : [];
  }

  private once(field: string, what: string, name = ''): Notes {
    const key = `${what}:${name.toLowerCase()}`;
    if (this.told.has(key)) return [];
    this.told.add(key);
    return [{ field, code: 'creates', reason: `The ${what} “${name}” is added.` }];
  }
}

export function leftNote(field: string, reason: string): Notes[number] {
  return { field, code: 'left_as_it_is', reason };
}
