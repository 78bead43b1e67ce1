/** Whether what nobody knows yet is added, only told as what a run would add, or left unknown. */
export type Missing = 'add' | 'tell' | 'leave';

/** Stands for the id of what a preview does not add; no record ever has it. */
export const ADDED_BY_RUN = '00000000-0000-0000-0000-000000000000';

/** The ids behind the names that a chunk of rows uses, and which of the names are new. Names are compared without case. */
export class Names {
  constructor(
    private readonly ids: ReadonlyMap<string, string>,
    private readonly added: ReadonlySet<string> = new Set(),
    private readonly shared: ReadonlySet<string> = new Set(),
  ) {}

  idOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    return this.ids.get(name.toLowerCase()) ?? (this.isNew(name) ? ADDED_BY_RUN : undefined);
  }

  /** Whether the name stands for something that was not there before these rows. */
  isNew(name: string | undefined): boolean {
    return name !== undefined && this.added.has(name.toLowerCase());
  }

  /** Whether several things are called so, and nobody can say which is meant. */
  isShared(name: string | undefined): boolean {
    return name !== undefined && this.shared.has(name.toLowerCase());
  }

  with(ids: ReadonlyMap<string, string>): Names {
    const lowered = [...ids].map(([name, id]) => [name.toLowerCase(), id] as const);
    return new Names(new Map([...this.ids, ...lowered]), this.added, this.shared);
  }
}

/** Every name once, as it was written first. */
export function distinct(names: Iterable<string | undefined>): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    if (name !== undefined && !first.has(name.toLowerCase())) first.set(name.toLowerCase(), name);
  }
  return [...first.values()];
}
