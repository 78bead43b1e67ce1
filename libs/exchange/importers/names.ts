/** The ids behind the names that a chunk of rows uses, and which of the names are new. Names are compared without case. */
export class Names {
  constructor(
    private readonly ids: ReadonlyMap<string, string>,
    private readonly added: ReadonlySet<string> = new Set(),
    private readonly shared: ReadonlySet<string> = new Set(),
  ) {}

  idOf(name: string | undefined): string | undefined {
    return name === undefined ? undefined : this.ids.get(name.toLowerCase());
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
