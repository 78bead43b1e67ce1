import type { FieldProblem } from '#platform';

export const NAME = /^[a-z][a-z0-9_]*$/;

/** A place in a definition, from which problems are told. */
export interface Place {
  pointer: string;
  in(...path: Array<string | number>): Place;
  say(code: string, reason: string): FieldProblem;
}

export function at(pointer: string): Place {
  return {
    pointer,
    in: (...path) => at([pointer, ...path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')),
    say: (code, reason) => ({ pointer, code, reason }),
  };
}

/** One problem for each entry whose name an earlier one has. */
export function repeated<T>(entries: readonly T[], pointer: string, nameOf: (entry: T) => string): FieldProblem[] {
  const names = entries.map(nameOf);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [at(`${pointer}/${index}`).say('repeated', `"${name}" is there twice.`)],
  );
}

/** All that can be reached by going on from the start. */
export function closure(start: readonly string[], next: (name: string) => readonly string[]): Set<string> {
  const found = new Set(start);
  for (const name of found) for (const further of next(name)) found.add(further);
  return found;
}
