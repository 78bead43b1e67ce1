/** What an address asks for, as text by name: filters, sorting, columns, the open tab. */
export type Question = Record<string, string | undefined>;

/** All that an address asks for. Each page reads what it understands and leaves the rest alone. */
export function readQuestion(raw: object): Question {
  return Object.fromEntries(Object.entries(raw).filter((entry): entry is [string, string] => isText(entry[1])));
}

/** The question with some of it asked otherwise; what is `undefined` or empty is asked no more. */
export function changed(question: Question, change: Question): Question {
  return readQuestion({ ...question, ...change });
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** A value as one of those that are known, else nothing. */
export function oneOf<Value extends string>(known: readonly Value[], value: string | undefined): Value | undefined {
  return known.find((each) => each === value);
}

/** Without what is not given, as the API's queries want it. */
export function given<Values extends object>(values: Values): Given<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as Given<Values>;
}

/** The same names, each perhaps left out, but never there as `undefined`. */
export type Given<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

/** What every list can be asked: an order and some words. */
export function orderAndWords({ sort, q }: Question): { sort?: string; q?: string } {
  return given({ sort, q });
}
