/** Two people changed the same record: what it was, what the second typed, and what the first saved. */
export interface Conflict<Fields extends object> {
  theirs: { values: Fields; version: number };
  mine: Fields;
  /** Those of them that both changed, to different values; they have to be chosen. */
  contested: Array<keyof Fields & string>;
  /** Those that I alone changed; they are kept. */
  own: Array<keyof Fields & string>;
  /** Those that the other one alone changed. */
  others: Array<keyof Fields & string>;
}

/** Only the fields that differ. */
export function changesBetween<Fields extends object>(before: Fields, after: Fields): Partial<Fields> {
  const changes: Partial<Fields> = {};
  for (const name of namesOf(after)) if (!same(before[name], after[name])) changes[name] = after[name];
  return changes;
}

/** @param base what both began with */
export function conflictOf<Fields extends object>(
  base: Fields,
  mine: Fields,
  theirs: { values: Fields; version: number },
): Conflict<Fields> {
  const names = namesOf(mine);
  const byMe = names.filter((name) => !same(base[name], mine[name]));
  const byThem = names.filter((name) => !same(base[name], theirs.values[name]));
  const contested = byMe.filter((name) => byThem.includes(name) && !same(mine[name], theirs.values[name]));
  return {
    mine,
    theirs,
    contested,
    own: byMe.filter((name) => !byThem.includes(name)),
    others: byThem.filter((name) => !byMe.includes(name)),
  };
}

function namesOf<Fields extends object>(fields: Fields): Array<keyof Fields & string> {
  return Object.keys(fields) as Array<keyof Fields & string>;
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
