/** A part of a definition, as JSON. What the page does not know of it stays as it is. */
export type Part = Readonly<Record<string, unknown>>;

/** Where something stands in a definition: `['verbs', 3, 'asks', 0, 'label']`. */
export type Path = ReadonlyArray<string | number>;

/** What keeps a draft from being published, and where it is, as a JSON pointer. */
export interface Problem {
  pointer: string;
  code: string;
  reason: string;
}

export function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function textsOf(value: unknown): string[] {
  return listOf(value).filter((each) => typeof each === 'string');
}

export function valueAt(draft: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (typeof step === 'number' ? listOf(value)[step] : partOf(value)[step]), draft);
}

/** The same with another value there; `undefined` takes away what is there. */
export function put(draft: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const entries = [...listOf(draft)];
    const next = put(entries[step], rest, value);
    if (next === undefined) entries.splice(step, 1);
    else entries[step] = next;
    return entries;
  }
  const { [step]: before, ...others } = partOf(draft);
  const next = put(before, rest, value);
  // Of what lost its last part nothing is left, but for what a guard or an automation is told, which may be nothing.
  const isLeft =
    rest.length === 0 || value !== undefined || step === 'with' || Array.isArray(next) || Object.keys(partOf(next)).length > 0;
  if (next === undefined || !isLeft) return others;
  // In its old place, so that an exported file reads as before.
  return step in partOf(draft) ? { ...partOf(draft), [step]: next } : { ...others, [step]: next };
}

export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What is wrong just here. */
export function problemsAt(problems: readonly Problem[], path: Path): Problem[] {
  const here = pointerOf(path);
  return problems.filter(({ pointer }) => pointer === here);
}

/** What is wrong here or in anything inside it. */
export function problemsIn(problems: readonly Problem[], path: Path): Problem[] {
  const here = pointerOf(path);
  return problems.filter(({ pointer }) => pointer === here || pointer.startsWith(`${here}/`));
}

/** Another name for a state, wherever the draft speaks of it; unless another state has that name, when nobody could tell them apart. */
export function renameState(draft: Part, place: number, name: string): Part {
  const states = listOf(draft['states']).map(partOf);
  const before = textOf(states[place]?.['name']);
  const renamed = partOf(put(draft, ['states', place, 'name'], name));
  if (before === '' || states.some((state, index) => index !== place && [name, before].includes(textOf(state['name']))))
    return renamed;
  const follow = (state: unknown): unknown => (state === before ? name : state);
  return {
    ...renamed,
    initial: follow(renamed['initial']),
    takenOnIn: listOf(renamed['takenOnIn']).map(follow),
    verbs: listOf(renamed['verbs']).map((verb) => ({
      ...partOf(verb),
      from: listOf(partOf(verb)['from']).map(follow),
      to: follow(partOf(verb)['to']),
    })),
  };
}
